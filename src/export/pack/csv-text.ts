import { onOneLine } from '../../contract/markdown-text';

/** Signs that a cell of Excel holds at most (Microsoft, "Excel specifications and limits"). */
export const MAX_CELL = 32_767;

const CUT = ' … (cut)';

/**
 * Rows as CSV that Excel and Google Sheets open as what it is: UTF-8 with a mark, lines that end with CR LF, every cell in quotes (RFC 4180).
 * No cell is taken for a formula, whatever it begins with, and none has a line of its own inside.
 */
export function csvText(rows: Iterable<readonly string[]>): string {
  // Rows say the same over and over: a table of 200,000 gaps has far fewer different cells, and each is written once.
  const written = new Map<string, string>();
  const cell = (text: string): string => {
    const known = written.get(text) ?? csvCell(text);
    written.set(text, known);
    return known;
  };
  const lines = ['\uFEFF'];
  for (const row of rows) lines.push(`${row.map(cell).join(',')}\r\n`);
  return lines.join('');
}

const csvCell = (text: string): string => `"${cut(guarded(onOneLine(text))).replaceAll('"', '""')}"`;

/**
 * An apostrophe before every sign that starts a formula at the beginning of a cell (OWASP, "CSV Injection": = + - @ and their full-width
 * forms), and after what a program with other separators, or one that minds quotes less, takes for the beginning of a cell.
 */
const guarded = (text: string): string => text.replace(/(?<=(?:^|[,;|"'])\s?)(?=[=+\-@＝＋－＠])/gu, "'");

/** Cut to what a cell holds; no sign is cut in two. */
const cut = (text: string): string =>
  text.length <= MAX_CELL ? text : `${text.slice(0, MAX_CELL - CUT.length).replace(/\p{Cs}$/u, '')}${CUT}`;
