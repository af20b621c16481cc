/** One column: its heading, and whether it holds numbers, which stand at its right. */
export interface Column {
  readonly title: string;
  readonly numbers?: boolean;
}

/**
 * A Markdown table, padded so that it can be read as plain text too.
 * @param rows one text a column; a `|` in it is escaped
 * @throws RangeError when a row has another number of cells than there are columns
 */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const texts = rows.map((row) => {
    if (row.length !== columns.length)
      throw new RangeError(`a row has ${row.length} cells, and the table ${columns.length} columns`);
    return row.map((cell) => cell.replaceAll('|', '\\|'));
  });
  const titles = columns.map(({ title }) => title);
  const widths = columns.map((_, at) =>
    Math.max(3, ...[titles, ...texts].map((row) => row[at]?.length ?? 0)),
  );
  const pad = (cell: string, at: number): string =>
    columns[at]?.numbers ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = columns.map(({ numbers }, at) => {
    const dashes = '-'.repeat((widths[at] ?? 3) - 1);
    return numbers ? `${dashes}:` : `${dashes}-`;
  });
  return [titles.map(pad), rule, ...texts.map((row) => row.map(pad))].map(line).join('\n');
}
