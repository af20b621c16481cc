import type { Group } from './group';
import { type Lines, rowAt } from './lines';
import { anyGap, byCell, columnsOf, isGap, type MatrixTable } from './table';

/**
 * The first place in a list of rows whose project key is a text, or else begins with it; capital and small letters are alike.
 * Entries that are no rows are passed over.
 * @returns -1 when there is none
 */
export function placeOfKey({ keys }: MatrixTable, rows: Int32Array, text: string): number {
  const wanted = text.trim().toUpperCase();
  if (wanted === '') return -1;
  let begins = -1;
  for (let place = 0; place < rows.length; place += 1) {
    const key = keys[rows[place] ?? -1]?.toUpperCase();
    if (key === wanted) return place;
    if (begins === -1 && key?.startsWith(wanted)) begins = place;
  }
  return begins;
}

/** The group that has a row, for one whose projects are put away. */
export function groupOfRow({ groups }: Lines, row: number): Group | undefined {
  return groups.find(({ rows }) => rows.includes(row));
}

/**
 * The next line with a gap.
 * @param from the line to start from, itself not looked at
 * @param step 1 downwards, -1 upwards
 * @param permissions keys of the permissions to look at
 * @returns -1 when there is none on the way
 */
export function nextGap(
  table: MatrixTable,
  lines: Lines,
  from: number,
  step: 1 | -1,
  permissions: readonly string[],
): number {
  const columns = columnsOf(table, permissions);
  const gaps = byCell(table, (kind) => Number(isGap(kind)));
  for (let line = from + step; line >= 0 && line < lines.at.length; line += step) {
    const row = rowAt(lines, line);
    if (row !== undefined && anyGap(columns, gaps, row)) return line;
  }
  return -1;
}
