import type { SecretFinder } from './secret';
import { headOf, isPlaceholder, valueReader } from './values';

const HEADER =
  /\b(?:set-)?cookie2?["'`\\]{0,3}[ \t]{0,5}(?::|=>|,\s{0,5}\\?["']value\\?["']\s{0,3}:)[ \t]{0,5}/giu;

/** Cookies that carry a session of Jira or of an Atlassian account, by name. */
const NAMES =
  /(?:(?:cloud|tenant|customer\.account|atlassian\.account)\.session\.token|JSESSIONID|seraph\.rememberme\.cookie|(?:atlassian(?:\.account)?|atl)\.xsrf\.token|(?:studio\.)?crowd\.token_?key)["'`\\]{0,3}\s{0,5}(?:=|:|\t|,\s{0,5}\\?["']value\\?["']\s{0,3}:)\s{0,5}/giu;

/** Whole Cookie and Set-Cookie headers, and session cookies by their names wherever they stand. */
export const findCookies: SecretFinder = (text) => {
  const line = valueReader(text, /[\r\n"'`]/gu);
  const pair = valueReader(text, /[\s;,"'`<>]/gu);
  const found = (names: RegExp, read: typeof line) =>
    [...text.matchAll(names)].map((match) => read(match.index + match[0].length));
  return [...found(HEADER, line), ...found(NAMES, pair)]
    .filter((value) => !isPlaceholder(headOf(text, value).trim()))
    .map(({ start, end }) => ({ kind: 'cookie', start, end }));
};

/** JSON Web Tokens (RFC 7519): base64url of an object that begins `{"`, then parts behind dots. */
export const findJwts: SecretFinder = (text) =>
  [...text.matchAll(/[A-Za-z0-9_.+/=-]{20,}/gu)].flatMap(({ index, 0: run }) => {
    const begin = run.indexOf('eyJ');
    const dot = run.indexOf('.', begin);
    return begin < 0 || dot < begin + 10 || run.length - dot < 8
      ? []
      : [{ kind: 'jwt', start: index + begin, end: index + run.length }];
  });
