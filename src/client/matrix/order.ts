import { PROJECTS_PER_CHUNK } from '../../contract/limits';
import type { Outcome } from '../../domain/outcome';
import { byCell, columnsOf, isRowRead, type MatrixTable } from './table';

/** How projects are sorted: as the run has them, by key, by name, worst first, or worst first in one permission. */
export type Order = '' | 'key' | 'name' | 'worst' | `at:${string}`;

/** Worst first. */
const OUTCOMES: readonly Outcome[] = ['missing', 'conditional', 'unknown', 'met', 'not-applicable'];

/** Missing weighs most, then conditional, then unknown; each more than any number of the next that one run can have. */
const WEIGHTS: Readonly<Record<Outcome, number>> = {
  missing: 1_000_000,
  conditional: 1_000,
  unknown: 1,
  met: 0,
  'not-applicable': 0,
};

/** The permission that an order is about; empty where it is about none. */
export function permissionOf(order: Order): string {
  return order.startsWith('at:') ? order.slice('at:'.length) : '';
}

/**
 * The rows of a table in an order.
 * @param permissions keys of the shown permissions, for `worst`
 * @param withUnread keeps rows that are not read yet in their place; only the order of the run has a place for them
 */
export function orderedRows(
  table: MatrixTable,
  order: Order,
  permissions: readonly string[],
  withUnread: boolean,
): Int32Array {
  const rows = rowsInPlace(table, withUnread && order === '');
  if (order === '') return rows;
  if (order === 'key') return byText(rows, (row) => table.keys[row] ?? '');
  if (order === 'name') return byName(rows, table);
  const columns = columnsOf(table, order === 'worst' ? permissions : [permissionOf(order)]);
  const weights = byCell(table, ({ outcome }) =>
    order === 'worst' ? WEIGHTS[outcome] : OUTCOMES.length - OUTCOMES.indexOf(outcome),
  );
  return heaviestFirst(rows, columns, weights);
}

function rowsInPlace(table: MatrixTable, withUnread: boolean): Int32Array {
  const rows = new Int32Array(table.capacity);
  let length = 0;
  table.sizes.forEach((size, part) => {
    const first = part * PROJECTS_PER_CHUNK;
    if (!withUnread && !isRowRead(table, first)) return;
    for (let index = 0; index < size; index += 1) {
      rows[length] = first + index;
      length += 1;
    }
  });
  return rows.subarray(0, length);
}

/**
 * Sorts rows by a text each; rows with the same text keep their order. Text and row are packed into one text each, because plain
 * texts sort many times faster than by a function.
 */
function byText(rows: Int32Array, textOf: (row: number) => string): Int32Array {
  const packed = Array.from(rows, (row) => `${textOf(row)}\0${String(row).padStart(ROW_DIGITS, '0')}`);
  return Int32Array.from(packed.sort(), (text) => Number(text.slice(-ROW_DIGITS)));
}

/** More digits than any row number has. */
const ROW_DIGITS = 9;

/** By name, capital and small letters and letters with and without accents alike; projects without a known name last, by key. */
function byName(rows: Int32Array, { names, keys }: MatrixTable): Int32Array {
  const named = rows.filter((row) => names[row] !== '');
  const nameless = rows.filter((row) => names[row] === '');
  rows.set(byText(named, (row) => withoutAccents(names[row] ?? '').toLowerCase()));
  rows.set(
    byText(nameless, (row) => keys[row] ?? ''),
    named.length,
  );
  return rows;
}

const PLAIN = /^[ -~]*$/u;

function withoutAccents(text: string): string {
  return PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '');
}

/** Weight and row packed into one number each, because plain numbers sort many times faster than by a function. */
function heaviestFirst(rows: Int32Array, columns: readonly Uint16Array[], weights: Int32Array): Int32Array {
  const most = columns.length * WEIGHTS.missing;
  const room = rows.reduce((last, row) => Math.max(last, row), 0) + 1;
  const packed = Float64Array.from(rows, (row) => {
    let weight = 0;
    for (const column of columns) weight += weights[column[row] ?? 0] ?? 0;
    return (most - weight) * room + row;
  });
  return Int32Array.from(packed.sort(), (value) => value % room);
}
