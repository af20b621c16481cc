import { linkingFrom } from './linking-text';

/**
 * Text for a line of Markdown: nothing in it is markup, a line of its own, a link or a mention. Takes time in proportion to the text.
 *
 * Signs with a meaning are escaped (CommonMark, "Backslash escapes"). Addresses and mentions are no markup and so cannot be escaped:
 * services find them in the finished text (GitHub Flavored Markdown, "Autolinks (extension)"). What would become one is written
 * as code, in which nothing is found, and which leaves the name as it can be copied.
 */
export function plain(text: string): string {
  const line = onOneLine(text);
  let written = '';
  let at = 0;
  for (const { 0: word, index } of line.matchAll(WORD)) {
    const from = linkingFrom(word, index > 0 && line[index - 1] !== ' ');
    if (from === undefined) continue;
    written += `${escaped(line.slice(at, index + from))}\`${word.slice(from)}\``;
    at = index + word.length;
  }
  return notABlock(written + escaped(line.slice(at)));
}

/** Text on one line. Line ends become blanks; signs that show nothing, or turn the direction of what follows, are left out. */
export const onOneLine = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '')
    .trim();

/** Text inside a line of Markdown with every sign escaped that has a meaning there. */
export const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|~@]|&(?=#?\w+;)/gu, '\\$&');

/** What an address can reach over: signs that have no meaning in code or tables. */
const WORD = /[^\s`\\|<>[\]~]+/gu;

/** What at the beginning of a line would make a heading, a list or a line. */
const notABlock = (text: string): string =>
  text.replace(/^[#+=-]/u, '\\$&').replace(/^(\d{1,9})([.)])/u, '$1\\$2');
