import { PROJECTS_PER_CHUNK } from '../../contract/limits';
import type { CellKind } from '../../contract/matrix';
import type { Outcome } from '../../domain/outcome';

/**
 * The cells of a run, column by column, as far as they are read. A project is a row number: its part times 1,000 and its place
 * in the part, so that it keeps its number whatever is read later. The columns are shared by all states of one table; only the
 * rows of parts that are read mean anything.
 */
export interface MatrixTable {
  /** Rows that the columns have room for. */
  readonly capacity: number;
  /** How many projects each part has; an estimate for a part that is not read. */
  readonly sizes: readonly number[];
  /** Whether a part is read, by its number. */
  readonly isRead: readonly boolean[];
  readonly projectsRead: number;
  readonly ids: Float64Array;
  readonly keys: readonly string[];
  /** Empty where the run did not read the project's name. */
  readonly names: readonly string[];
  /** Key and name in small letters, to search in. */
  readonly texts: readonly string[];
  /** 1 for a team-managed project. */
  readonly isTeam: Uint8Array;
  readonly types: readonly string[];
  /** Place in `types`. */
  readonly typeOf: Int32Array;
  readonly categories: readonly string[];
  /** Place in `categories`, or -1. */
  readonly categoryOf: Int32Array;
  readonly schemes: readonly { readonly id: string; readonly name: string }[];
  /** Place in `schemes`, or -1. */
  readonly schemeOf: Int32Array;
  readonly kinds: readonly CellKind[];
  /** By permission key: place in `kinds` plus one; 0 where the project has no such cell. */
  readonly cells: ReadonlyMap<string, Uint16Array>;
  /** Rows with a gap of a cause, by the cause's id. */
  readonly rowsOfCause: ReadonlyMap<string, readonly number[]>;
  /** Every project that is read has its name. */
  readonly hasNames: boolean;
  /** Every project that is read has its type and category. */
  readonly hasDetails: boolean;
}

/** The type that stands for one that the run did not read. */
export const UNREAD_TYPE = 'unknown';

const GAPS: ReadonlySet<Outcome> = new Set<Outcome>(['missing', 'conditional', 'unknown']);

/** The number of the part that a row is in. */
export function partOf(row: number): number {
  return Math.floor(row / PROJECTS_PER_CHUNK);
}

/** Whether the project of a row is read. */
export function isRowRead({ isRead }: MatrixTable, row: number): boolean {
  return isRead[partOf(row)] === true;
}

/** How a permission came out in a project; `undefined` when that is not read. */
export function kindAt({ cells, kinds }: MatrixTable, row: number, permission: string): CellKind | undefined {
  return kinds[(cells.get(permission)?.[row] ?? 0) - 1];
}

/** Whether the run read type and category of a project. */
export function hasDetails({ types, typeOf }: MatrixTable, row: number): boolean {
  return types[typeOf[row] ?? -1] !== UNREAD_TYPE;
}

/** True for an outcome that stands in the connector's way, or may. */
export function isGap({ outcome }: CellKind): boolean {
  return GAPS.has(outcome);
}

/** The columns of some permissions, those that the table does not have left out. */
export function columnsOf({ cells }: MatrixTable, permissions: readonly string[]): Uint16Array[] {
  return permissions.flatMap((permission) => cells.get(permission) ?? []);
}

/**
 * A value for each number that a cell can hold, so that going through many cells looks a kind up instead of judging it again.
 * @returns by the cell's number; 0 for a cell that is not there
 */
export function byCell({ kinds }: MatrixTable, value: (kind: CellKind) => number): Int32Array {
  return Int32Array.from([0, ...kinds.map(value)]);
}

/** Whether a project has a gap in any of some columns. @param gaps from {@link byCell} with {@link isGap} */
export function anyGap(columns: readonly Uint16Array[], gaps: Int32Array, row: number): boolean {
  for (const column of columns) if (gaps[column[row] ?? 0] === 1) return true;
  return false;
}
