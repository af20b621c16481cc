import { decodeBase64 } from '../base64';
import { kindOfDer } from '../der';
import type { FoundSecret, SecretFinder } from './secret';

const BEGIN = /(?:[-–—]{1,5} {0,2})?BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY/gu;
const END = /END [A-Z0-9 ]{0,30}PRIVATE KEY[A-Z ]{0,10}[-–—]{0,5}/gu;

/** Base64 with its line breaks, also as JSON writes them. */
const BLOCK = /(?:[A-Za-z0-9+/=\s]|\\[nr])+/uy;

/** Blocks between BEGIN and END; without an END all that follows, without a BEGIN the base64 before it. */
const findMarked: SecretFinder = (text) => {
  const begins = [...text.matchAll(BEGIN)].map(({ index }) => index);
  const found: FoundSecret[] = [];
  let after = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const begin = begins.find((index) => index >= after) ?? text.length;
    found.push({
      kind: 'private-key',
      start: begin < end ? begin : startOfBlock(text, match.index, after),
      end,
    });
    after = end;
    while ((begins[0] ?? after) < after) begins.shift();
  }
  const [unended] = begins;
  if (unended !== undefined) found.push({ kind: 'private-key', start: unended, end: text.length });
  return found;
};

/** Where the base64 that ends before `end` begins; no earlier than `least`. */
function startOfBlock(text: string, end: number, least: number): number {
  let start = end;
  while (start > least && /[A-Za-z0-9+/=\s\\–—-]/u.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

/** A block of base64 that begins like DER: its first characters decide what it is. */
function blocks(text: string, isWanted: (kind: ReturnType<typeof kindOfDer>) => boolean): FoundSecret[] {
  const found: FoundSecret[] = [];
  for (const { index, 0: beginning } of text.matchAll(/(?<![A-Za-z0-9+/])M[A-Za-z0-9+/]{31}/gu)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const bytes = decodeBase64(beginning);
    if (!bytes || !isWanted(kindOfDer(bytes))) continue;
    BLOCK.lastIndex = index;
    const block = BLOCK.exec(text)?.[0].trimEnd() ?? '';
    found.push({ kind: 'private-key', start: index, end: index + block.length });
  }
  return found;
}

/** Private keys: marked blocks, and bare base64 that decodes to one. */
export const findPrivateKeys: SecretFinder = (text) => [
  ...findMarked(text),
  ...blocks(text, (kind) => kind === 'private-key'),
];

/** Where public keys and certificates stand: they look like secrets and are none. */
export function findPublicKeys(text: string): { readonly start: number; readonly end: number }[] {
  const marked = [
    ...text.matchAll(/BEGIN (?:RSA )?(?:PUBLIC KEY|CERTIFICATE)[-–—]{1,5}((?:[A-Za-z0-9+/=\s]|\\[nr])+)/gu),
  ].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const ssh = [...text.matchAll(/\bssh-[a-z0-9-]{2,20} [A-Za-z0-9+/=]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...marked, ...ssh, ...blocks(text, (kind) => kind !== 'private-key' && kind !== 'other')];
}
