import type { Group } from './group';
import { isRowRead, type MatrixTable, partOf } from './table';

/** What the grid shows, line by line. */
export interface Lines {
  /** A row, or for the heading of a group -1 less the group's place in `groups`. */
  readonly at: Int32Array;
  readonly groups: readonly Group[];
  /** Projects that fit, those of closed groups included. */
  readonly projects: number;
}

/** Lines without groups. */
export function plainLines(rows: Int32Array): Lines {
  return { at: rows, groups: [], projects: rows.length };
}

/** Lines under headings. @param isClosed whether the projects of a group are put away */
export function groupedLines(groups: readonly Group[], isClosed: (groupId: string) => boolean): Lines {
  const shown = groups.map((group) => (isClosed(group.id) ? 0 : group.rows.length));
  const at = new Int32Array(shown.reduce((sum, rows) => sum + 1 + rows, 0));
  let line = 0;
  groups.forEach((group, place) => {
    at[line] = -1 - place;
    line += 1;
    if (shown[place] === 0) return;
    at.set(group.rows, line);
    line += group.rows.length;
  });
  return { at, groups, projects: groups.reduce((sum, group) => sum + group.rows.length, 0) };
}

/** The group whose heading a line is; `undefined` for a project or no line at all. */
export function groupAt({ at, groups }: Lines, line: number): Group | undefined {
  const entry = at[line];
  return entry === undefined || entry >= 0 ? undefined : groups[-1 - entry];
}

/** The row that a line shows; `undefined` for a heading or no line at all. */
export function rowAt({ at }: Lines, line: number): number | undefined {
  const entry = at[line];
  return entry === undefined || entry < 0 ? undefined : entry;
}

/** The parts that still have to be read for some lines, first to last. */
export function unreadParts(table: MatrixTable, lines: Lines, first: number, last: number): number[] {
  const parts = new Set<number>();
  for (let line = first; line <= last; line += 1) {
    const row = rowAt(lines, line);
    if (row !== undefined && !isRowRead(table, row)) parts.add(partOf(row));
  }
  return [...parts];
}
