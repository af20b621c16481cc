import type { CellKind } from '../../contract/matrix';
import type { Outcome } from '../../domain/outcome';
import { anyGap, byCell, columnsOf, hasDetails, isGap, type MatrixTable } from './table';

export type Show = '' | 'gaps' | 'unexplained' | Outcome;

/** Which projects to show. An empty text asks for nothing. */
export interface Filter {
  /** Sought in key and name, as typed. */
  readonly find: string;
  readonly show: Show;
  /** The permission that `show` is about; empty: any. */
  readonly permission: string;
  readonly causeId: string;
  readonly categoryId: string;
  readonly typeKey: string;
}

/** What Jira's own search found, where a run did not read enough of its projects to tell: project ids. */
export interface Found {
  readonly text?: ReadonlySet<number>;
  readonly category?: ReadonlySet<number>;
  readonly type?: ReadonlySet<number>;
}

type RowTest = (row: number) => boolean;

/** True when a filter leaves anything out. */
export function filters({ find, show, causeId, categoryId, typeKey }: Filter): boolean {
  return [find.trim(), show, causeId, categoryId, typeKey].some((text) => text !== '');
}

/**
 * The projects that a filter lets through, in the order given.
 * @param rows rows that are read, where the filter asks for anything
 * @param permissions keys of the shown permissions, to which `show` refers where it names none
 */
export function fittingRows(
  table: MatrixTable,
  rows: Int32Array,
  permissions: readonly string[],
  filter: Filter,
  found: Found,
): Int32Array {
  if (!filters(filter)) return rows;
  const tests = [
    textTest(table, filter.find, found.text),
    causeTest(table, filter.causeId),
    detailTest(table, table.categoryOf, table.categories, filter.categoryId, found.category),
    detailTest(table, table.typeOf, table.types, filter.typeKey, found.type),
    outcomeTest(table, permissions, filter),
  ].filter((test) => test !== undefined);
  return rows.filter((row) => tests.every((test) => test(row)));
}

function textTest(
  { texts, ids }: MatrixTable,
  find: string,
  found: ReadonlySet<number> | undefined,
): RowTest | undefined {
  const wanted = find.trim().toLowerCase();
  if (wanted === '') return undefined;
  return (row) => texts[row]?.includes(wanted) === true || found?.has(ids[row] ?? -1) === true;
}

function causeTest({ rowsOfCause }: MatrixTable, causeId: string): RowTest | undefined {
  if (causeId === '') return undefined;
  const rows = new Set(rowsOfCause.get(causeId));
  return (row) => rows.has(row);
}

/** Category or type: from the run where it read them, else from what Jira found. */
function detailTest(
  table: MatrixTable,
  column: Int32Array,
  values: readonly string[],
  wanted: string,
  found: ReadonlySet<number> | undefined,
): RowTest | undefined {
  if (wanted === '') return undefined;
  const place = values.indexOf(wanted);
  return (row) =>
    hasDetails(table, row)
      ? place !== -1 && column[row] === place
      : found?.has(table.ids[row] ?? -1) === true;
}

function outcomeTest(
  table: MatrixTable,
  permissions: readonly string[],
  { show, permission }: Filter,
): RowTest | undefined {
  if (show === '') return undefined;
  if (show === 'met' && permission === '') {
    const gaps = byCell(table, (kind) => Number(isGap(kind)));
    const columns = columnsOf(table, permissions);
    return (row) => !anyGap(columns, gaps, row);
  }
  const wanted = byCell(table, (kind) => Number(shows(show, kind)));
  const columns = columnsOf(table, permission === '' ? permissions : [permission]);
  return (row) => anyGap(columns, wanted, row);
}

function shows(show: Show, kind: CellKind): boolean {
  if (show === 'gaps') return isGap(kind);
  if (show === 'unexplained') return kind.outcome === 'met' && kind.proof === 'unexplained';
  return kind.outcome === show;
}
