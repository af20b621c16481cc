import { findPublicKeys } from './private-keys';
import type { SecretFinder } from './secret';

/** Whole words only: in random text such letters turn up by chance. */
const WORD =
  /(?<![A-Za-z0-9+/])(?:pass(?:words?|wd|phrase|code)|pwd|secrets?|tokens?|(?:api|access|secret)[-_ ]?keys?|credentials?)(?![A-Za-z0-9+/])/iu;
const BEFORE = 80;
const AFTER = 40;

/** Bits of information a character, from the frequency of each (Shannon). */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => {
    const share = count / text.length;
    return sum - share * Math.log2(share);
  }, 0);
}

/** Ids that Atlassian's products and git show everywhere: UUIDs (cloud ids, account ids), hexadecimal hashes and account ids. */
const PUBLIC_ID = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]+)$/iu;

function looksRandom(run: string): boolean {
  if (PUBLIC_ID.test(run)) return false;
  // Paths and names made of words have short parts, or digits apart from the letters.
  const dense = run
    .split(/[/_=+-]/u)
    .some((part) => part.length >= 10 && /[A-Za-z]/u.test(part) && part.replace(/\D/gu, '').length >= 2);
  return dense && entropy(run) >= 3.3;
}

/** Random-looking strings close to a word such as token, secret or password. */
export const findNearWords: SecretFinder = (text) => {
  const open = findPublicKeys(text);
  return [...text.matchAll(/[A-Za-z0-9+/=_-]{16,}/gu)].flatMap(({ index, 0: run }) => {
    const end = index + run.length;
    const around = [text.slice(Math.max(0, index - BEFORE), index), text.slice(end, end + AFTER)];
    if (!around.some((part) => WORD.test(part)) || !looksRandom(run.slice(0, 400))) return [];
    const isPublic = open.some((block) => block.start <= index && end <= block.end);
    return isPublic ? [] : [{ kind: 'secret-value', start: index, end }];
  });
};
