/**
 * Where in a word something begins that is, or could be taken for, an address, an e-mail address or a mention.
 * Looks for what each of them has in its middle and goes back from there, so that a long word takes no longer than its length.
 * @param word without blanks
 * @param follows whether another sign stands right before it
 * @returns a place in the word; undefined where there is nothing of the kind
 */
export function linkingFrom(word: string, follows: boolean): number | undefined {
  const starts = [addressStart(word), mentionStart(word), knownStart(word), domainStart(word, follows)];
  const found = starts.filter((start) => start !== undefined);
  return found.length === 0 ? undefined : Math.min(...found);
}

/** `//`, with the scheme before it. */
function addressStart(word: string): number | undefined {
  const slashes = word.indexOf('//');
  if (slashes <= 0 || word[slashes - 1] !== ':') return slashes < 0 ? undefined : slashes;
  let start = slashes;
  for (let at = slashes - 2; at >= 0 && /[a-z\d+.-]/iu.test(word[at] ?? ''); at -= 1)
    if (/[a-z]/iu.test(word[at] ?? '')) start = at;
  return start;
}

/** `@`, with the name before it. */
function mentionStart(word: string): number | undefined {
  const sign = word.indexOf('@');
  return sign < 0 ? undefined : backOver(/[\w.+-]/u, word, sign);
}

function knownStart(word: string): number | undefined {
  const start = word.search(/www\.|mailto:|xmpp:/iu);
  return start < 0 ? undefined : start;
}

/** A dot with two letters after it, and with the labels before it. */
function domainStart(word: string, follows: boolean): number | undefined {
  for (const { index: dot } of word.matchAll(/\.(?=\p{L}{2})/gu)) {
    let start = dot;
    for (let before = labelStart(word, start); before < start; before = labelStart(word, start)) {
      start = before;
      if (word[start - 1] !== '.' || labelStart(word, start - 1) === start - 1) break;
      start -= 1;
    }
    if (start < dot || dot > 0 || follows) return start;
  }
  return undefined;
}

const labelStart = (word: string, end: number): number => backOver(/[\p{L}\p{N}_-]/u, word, end);

function backOver(sign: RegExp, word: string, end: number): number {
  let at = end;
  while (at > 0 && sign.test(word[at - 1] ?? '')) at -= 1;
  return at;
}
