import { anyGap, byCell, columnsOf, isGap, type MatrixTable } from './table';

/** What the projects of a group have in common. */
export type GroupKind =
  | 'scheme'
  /** Team-managed projects each have a scheme of their own. */
  | 'team'
  /** Nothing in the project depended on its scheme, so the run did not read it. */
  | 'not-needed'
  /** The scheme is not known although something in the project is open. */
  | 'not-read';

export interface Group {
  /** The scheme's id, or the kind where there is one group of it. */
  readonly id: string;
  readonly kind: GroupKind;
  /** The scheme's name; empty for the other kinds. */
  readonly name: string;
  /** Its projects, in the order given. */
  readonly rows: Int32Array;
  /** How many of them have a gap in a shown permission. */
  readonly withGaps: number;
}

/** Kinds of which there is one group, after the schemes; their numbers come before those of the schemes. */
const OTHERS: readonly Exclude<GroupKind, 'scheme'>[] = ['not-read', 'not-needed', 'team'];

/**
 * Puts projects together that share a permission scheme; groups without projects are left out.
 * @param rows rows that are read
 * @param permissions keys of the shown permissions, whose gaps are counted
 * @param gapsFirst sorts groups by how many projects have gaps; else by name. The other kinds come last
 */
export function groupedRows(
  table: MatrixTable,
  rows: Int32Array,
  permissions: readonly string[],
  gapsFirst: boolean,
): Group[] {
  const gaps = byCell(table, (kind) => Number(isGap(kind)));
  const shown = columnsOf(table, permissions);
  const numbers = numbersOf(table, rows, gaps);
  const sizes = new Int32Array(OTHERS.length + table.schemes.length);
  const withGaps = new Int32Array(sizes.length);
  numbers.forEach((number, index) => {
    sizes[number] = (sizes[number] ?? 0) + 1;
    if (anyGap(shown, gaps, rows[index] ?? 0)) withGaps[number] = (withGaps[number] ?? 0) + 1;
  });
  const members = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Int32Array(sizes.length);
  numbers.forEach((number, index) => {
    const place = filled[number] ?? 0;
    (members[number] as Int32Array)[place] = rows[index] ?? 0;
    filled[number] = place + 1;
  });
  return members
    .map((its, number) => ({ ...labelOf(table, number), rows: its, withGaps: withGaps[number] ?? 0 }))
    .filter((group) => group.rows.length > 0)
    .sort(
      (a, b) =>
        rankOf(a.kind) - rankOf(b.kind) ||
        (gapsFirst ? b.withGaps - a.withGaps : 0) ||
        a.name.localeCompare(b.name, 'en'),
    );
}

/** Schemes first, then the other kinds. */
function rankOf(kind: GroupKind): number {
  return kind === 'scheme' ? -1 : OTHERS.indexOf(kind);
}

/** The number of each row's group: a place in OTHERS, or beyond it the scheme's. */
function numbersOf(table: MatrixTable, rows: Int32Array, gaps: Int32Array): Int32Array {
  const columns = [...table.cells.values()];
  return rows.map((row) => {
    if (table.isTeam[row] === 1) return OTHERS.indexOf('team');
    const scheme = table.schemeOf[row] ?? -1;
    if (scheme !== -1) return OTHERS.length + scheme;
    return OTHERS.indexOf(anyGap(columns, gaps, row) ? 'not-read' : 'not-needed');
  });
}

function labelOf({ schemes }: MatrixTable, number: number): Pick<Group, 'id' | 'kind' | 'name'> {
  const other = OTHERS[number];
  if (other !== undefined) return { id: other, kind: other, name: '' };
  const scheme = schemes[number - OTHERS.length];
  return { id: scheme?.id ?? '', kind: 'scheme', name: scheme?.name ?? '' };
}
