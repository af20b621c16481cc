import { generateKeyPairSync } from 'node:crypto';
import { fc } from '../support/random';

const letters = (alphabet: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from(alphabet)), minLength, maxLength });

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = UPPER.toLowerCase();
const DIGITS = '0123456789';
const WORD = UPPER + LOWER + DIGITS;

/** Tokens in the forms that Atlassian issues; the letters are random. */
const atlassianToken = fc
  .tuple(
    fc.constantFrom('ATATT3xFfGF0', 'ATCTT3xFfGN0', 'ATSTT3xFfGF0'),
    letters(`${WORD}_-`, 40, 180),
    letters('0123456789ABCDEF', 8, 8),
  )
  .map(([beginning, middle, end]) => `${beginning}${middle}=${end}`);

const jiraAlignToken = fc
  .tuple(letters('123456789', 4, 7), letters(`${WORD}#[]&~()!$%^*+.,;:?@`, 20, 50))
  .map(([user, rest]) => `user:${user}|${rest}`);

const part = letters(`${WORD}_-`, 20, 80);
const jwt = fc.tuple(part, part, part).map(([a, b, c]) => `eyJ${a}.${b}.${c}`);

const encodedPair = fc
  .tuple(letters(LOWER, 3, 12), letters(WORD + '!#$%&', 8, 40))
  .map(([name, secret]) => Buffer.from(`${name}@example.com:${secret}`).toString('base64'));

const pem = (type: 'pkcs1' | 'pkcs8') =>
  generateKeyPairSync('rsa', {
    modulusLength: 1024,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type, format: 'pem' },
  }).privateKey;

const privateKeys = [pem('pkcs1'), pem('pkcs8'), pem('pkcs8')];

/** Secrets that are known by their own form, wherever they stand. */
export const ownForm = fc.oneof(
  atlassianToken,
  jiraAlignToken,
  jwt,
  encodedPair,
  fc.constantFrom(...privateKeys),
);

/** A password as people choose and generate them; it is known by what stands before it only. */
export const password = letters(WORD + '!#$%()*+.:?@^_~-', 8, 30).filter((text) => /[^A-Za-z]/u.test(text));

/** A random string without a form of its own, such as a token of another vendor. */
export const randomToken = fc
  .tuple(letters(UPPER, 8, 12), letters(LOWER, 8, 12), letters(DIGITS, 6, 12))
  .map((parts) => mixed(parts.join('')));

/** Every third character in turn, so that letters and digits alternate. */
const mixed = (text: string): string =>
  [0, 1, 2]
    .map((from) =>
      Array.from(text)
        .filter((_, index) => index % 3 === from)
        .join(''),
    )
    .join('');

/** Where a secret of its own form can stand. */
export const contexts: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => `2026-11-22 10:01:02 ERROR sign-in with ${secret} failed: 401`,
  (secret) => `Authorization: Bearer ${secret}`,
  (secret) => `curl -u bot@example.com:${secret} https://acme.atlassian.net/rest/api/3/myself`,
  (secret) => JSON.stringify({ status: 401, request: { value: secret }, message: 'Unauthorized' }),
  (secret) => JSON.stringify(JSON.stringify({ token: secret })),
  (secret) => `<tr><td>API token</td><td>${secret}</td></tr>`,
  (secret) => `key,value\r\ntoken,${secret}\r\nnext,1`,
  (secret) => `> ${secret}\n> -- \n> Bob`,
];

/** Where a password can stand so that something before it says what it is. */
export const passwordContexts: readonly ((secret: string) => string)[] = [
  (secret) => `password=${secret}`,
  (secret) => `JIRA_PASSWORD="${secret}"`,
  (secret) => `Password: ${secret}`,
  (secret) => JSON.stringify({ username: 'bot', password: secret, status: 401 }),
  (secret) => JSON.stringify(JSON.stringify({ password: secret })),
  (secret) => `<password>${secret}</password>`,
  (secret) => `https://bot:${secret.replace(/[#?]/gu, 'x')}@jira.example.com/rest`,
  (secret) => `Authorization: Basic ${Buffer.from(`bot:${secret}`).toString('base64')}`,
  (secret) => `{"name":"password","value":"${secret}"}`,
];

/** Where a random token can stand so that a word near it says what it is. */
export const tokenContexts: readonly ((secret: string) => string)[] = [
  (secret) => `my token is ${secret} and it fails`,
  (secret) => `api_key=${secret}&page=2`,
  (secret) => `X-Auth-Token: ${secret}`,
  (secret) => `"clientSecret": "${secret}",`,
  (secret) => `${secret} <- the API key I use`,
];

/** The pieces of a secret that nobody may see: every ten characters in a row; all of a shorter one. */
export function pieces(secret: string): string[] {
  const size = Math.min(10, secret.length);
  return Array.from({ length: secret.length - size + 1 }, (_, at) => secret.slice(at, at + size));
}
