import { escaped, onOneLine, plain } from '../../contract/markdown-text';

export { plain };

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
