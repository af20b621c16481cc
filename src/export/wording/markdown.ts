/**
 * Text for a line of Markdown: nothing in it is markup, a line of its own, a link or a mention.
 *
 * Signs with a meaning are escaped (CommonMark, "Backslash escapes"). Addresses and mentions are no markup and so cannot be escaped:
 * services find them in the finished text (GitHub Flavored Markdown, "Autolinks (extension)"). What would become one is written
 * as code, in which nothing is found, and which leaves the name as it can be copied.
 */
export function plain(text: string): string {
  const line = onOneLine(text);
  let written = '';
  let at = 0;
  for (const { 0: found, index } of line.matchAll(LINKING)) {
    written += `${escaped(line.slice(at, index))}\`${found}\``;
    at = index + found.length;
  }
  return notABlock(written + escaped(line.slice(at)));
}

/** What is, or could be taken for, an address, an e-mail address or a mention, without signs that have a meaning in code or tables. */
const LINKING =
  /(?:(?:[a-z][a-z\d+.-]*:)?\/\/|www\.|mailto:|xmpp:|[\w.+-]*@|(?:(?:[\p{L}\p{N}_-]+\.)+|(?<=\S)\.)\p{L}{2,})[^\s`\\|<>[\]~]*/giu;

/** Line ends become blanks. Signs that show nothing, or turn the direction of what follows, are left out. */
const onOneLine = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '')
    .trim();

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|~@]|&(?=#?\w+;)/gu, '\\$&');

/** What at the beginning of a line would make a heading, a list or a line. */
const notABlock = (text: string): string =>
  text.replace(/^[#+=-]/u, '\\$&').replace(/^(\d{1,9})([.)])/u, '$1\\$2');

/** One row of a table. @param cells plain text, escaped here */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => plain(cell) || ' ').join(' | ')} |`;
}

/** A table. @param head titles of the columns */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [tableRow(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(tableRow)];
}

/** A link. @param url an address of ours; signs that would end the link are encoded */
export function link(text: string, url: string): string {
  return `[${escaped(onOneLine(text))}](${url.replace(/[()\s<>]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)})`;
}
