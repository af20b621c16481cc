import type { FoundSecret, SecretFinder } from './secret';

/**
 * Tokens that Atlassian issues begin with four or five fixed capitals: ATATT (an account's API token), ATSTT (a service account's), ATCTT
 * (an organization's key, a Bitbucket access token), ATBB (a Bitbucket app password), ATOA (the secret of an OAuth 2.0 app). Read off
 * the public rules of secret scanners (Nosey Parker np.atlassian, detect-secrets, TruffleHog) and public documentation; Atlassian
 * documents only that their length varies ("Manage API tokens for your Atlassian account").
 */
const BEGINNINGS = /(?:AT[ACS]TT\d|(?<![A-Za-z0-9+/=_-])(?:ATBB|ATOA))(?:%3D|[A-Za-z0-9+/=_-]){11,}/gu;

/** A whole token ends with an equals sign and eight hexadecimal digits. */
const WHOLE = /(?:=|%3D)[0-9A-Fa-f]{8}$/u;

/** The rest of a token on the next line of a terminal, a log or an e-mail. */
const NEXT_LINE = /\r?\n[ \t>|]{0,8}([A-Za-z0-9+/=_-]{8,})/uy;

/** Finds Atlassian's own tokens, also one that was broken over several lines. */
export const findAtlassianTokens: SecretFinder = (text) => {
  const found: FoundSecret[] = [];
  for (const { index, 0: first } of text.matchAll(BEGINNINGS)) {
    let end = index + first.length;
    let line = first;
    while (!WHOLE.test(line.slice(-12))) {
      NEXT_LINE.lastIndex = end;
      const next = NEXT_LINE.exec(text)?.[1];
      // A word at the start of the next line is no rest of a token.
      if (next === undefined || !(WHOLE.test(next.slice(-12)) || (next.length >= 20 && /\d/u.test(next))))
        break;
      end = NEXT_LINE.lastIndex;
      line = next;
    }
    found.push({ kind: 'api-token', start: index, end });
  }
  return found;
};

/** Jira Align's own tokens: `user:661800|LZy#…` (Atlassian support, "When using the Jira Align Rest API, an http 401 error is reported"). */
export const findJiraAlignTokens: SecretFinder = (text) => {
  const found: FoundSecret[] = [];
  for (const match of text.matchAll(/user:\d{1,12}(?:\||%7C)/giu)) {
    const start = match.index;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const from = start + match[0].length;
    // The token itself may hold any symbol: where it is quoted, the quote ends it, else white space.
    const quote = /(["'`])(?:bearer\s{1,4})?$/iu.exec(text.slice(Math.max(0, start - 12), start))?.[1];
    const stop = quote === undefined ? /\s/gu : new RegExp(`(?<!\\\\)${quote}|[\\r\\n]`, 'gu');
    stop.lastIndex = from;
    found.push({ kind: 'jira-align-token', start, end: stop.exec(text)?.index ?? text.length });
  }
  return found;
};
