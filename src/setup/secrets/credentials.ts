import { decodeBase64 } from '../base64';
import type { FoundSecret, SecretFinder } from './secret';
import { headOf, isPlaceholder, valueReader } from './values';

const NAME = /authorization["'`\\]{0,3}[ \t]{0,5}(?::|=>|=|,\s{0,5}\\?["']value\\?["']\s{0,3}:)[ \t]{0,5}/giu;
const SCHEME = /(?:basic|bearer|oauth|jwt|digest|token|negotiate)[ \t]{1,5}/iuy;

/** What follows `Authorization:` in a header, in JSON, in a program, in a recording of a browser (HAR). The scheme's name stays: it tells something. */
export const findAuthorization: SecretFinder = (text) => {
  const read = valueReader(text, /[\r\n"'`]/gu);
  const line = valueReader(text, /[\r\n]/gu);
  return [...text.matchAll(NAME)].flatMap((match): FoundSecret[] => {
    const value = read(match.index + match[0].length);
    SCHEME.lastIndex = value.start;
    const scheme = SCHEME.exec(text)?.[0] ?? '';
    // The parameters of OAuth 1.0a and of digests are quoted themselves.
    const parameters = !value.quoted && /^(?:oauth|digest)/iu.test(scheme);
    const start = value.start + scheme.length;
    const end = parameters ? line(value.start).end : value.end;
    if (start >= end || isPlaceholder(headOf(text, { start, end }).trim())) return [];
    return [{ kind: /^basic/iu.test(scheme) ? 'basic-credentials' : 'bearer-token', start, end }];
  });
};

/** `Bearer` and a token, without the name of the header before it. Prose ("bearer authentication") is left. */
export const findBearer: SecretFinder = (text) =>
  [...text.matchAll(/\bbearer(?:\s|%20|\+){1,5}([A-Za-z0-9._~+/=|:-]{12,})/giu)].flatMap((match) => {
    const token = match[1] ?? '';
    const isToken = /\d/u.test(token) || /[a-z][A-Z]/u.test(token);
    const end = match.index + match[0].length;
    return isToken ? [{ kind: 'bearer-token', start: end - token.length, end }] : [];
  });

const readable = new TextDecoder('utf-8', { fatal: true });

function isNameAndSecret(run: string): boolean {
  const bare = run.replace(/=/gu, '');
  // A stray character at the end must not hide the pair before it.
  const bytes = decodeBase64(bare.length % 4 === 1 ? bare.slice(0, -1) : bare);
  if (!bytes) return false;
  try {
    return /^[^\p{Cc}:]+:\P{Cc}+$/u.test(readable.decode(bytes));
  } catch {
    return false;
  }
}

/** Base64 of `name:secret`, the value of a Basic header, wherever it stands (as `echo -n … | base64` prints it). */
export const findEncodedPairs: SecretFinder = (text) =>
  [...text.matchAll(/[A-Za-z0-9+/_-]{12,}={0,2}/gu)].flatMap(({ index, 0: run }) =>
    isNameAndSecret(run) ? [{ kind: 'basic-credentials', start: index, end: index + run.length }] : [],
  );

/** `name@example.com:secret`, as curl's `--user` takes it and as it stands before it is encoded. */
export const findPlainPairs: SecretFinder = (text) =>
  [...text.matchAll(/@[A-Za-z0-9.-]{1,200}:([^\s"'`<>,;|]{4,400})/gu)].flatMap((match) => {
    const whole = match[1] ?? '';
    // A backslash before the closing quote belongs to the quote.
    const secret = whole.replace(/\\+$/u, '');
    const before = text.slice(Math.max(0, match.index - 200), match.index);
    // git@host:path is an address of a repository, //name:password@host is looked at below, digits alone are a port or a line.
    const other = /(?:(?:^|[\s"'/])git|:\/\/\S*)$/u.test(before) || /^\d{1,5}(?:[/:)]|$)/u.test(secret);
    const end = match.index + match[0].length - (whole.length - secret.length);
    const skip = other || !/\S$/u.test(before) || isPlaceholder(secret);
    return skip ? [] : [{ kind: 'basic-credentials', start: end - secret.length, end }];
  });

/** `scheme://name:password@host`; a long name without a password is a token. */
export const findPasswordsInAddresses: SecretFinder = (text) =>
  [...text.matchAll(/:\/\/([^\s/?#"'`<>]{1,512})@/gu)].flatMap((match) => {
    const userInfo = match[1] ?? '';
    const colon = userInfo.indexOf(':');
    const secret = colon < 0 ? (userInfo.length < 16 ? '' : userInfo) : userInfo.slice(colon + 1);
    const end = match.index + match[0].length - 1;
    return secret === '' || isPlaceholder(secret)
      ? []
      : [{ kind: 'password-in-address', start: end - secret.length, end }];
  });
