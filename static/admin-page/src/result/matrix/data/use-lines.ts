import { useMemo } from 'react';
import {
  filters,
  fittingRows,
  type Found,
  groupedLines,
  groupedRows,
  type Lines,
  type MatrixTable,
  orderedRows,
  plainLines,
} from '../../../../../../src/client/matrix';
import { isClosed } from './fold';
import type { MatrixView } from './use-matrix-view';

/**
 * The lines of the grid. Each step is kept as long as what it rests on, so that typing into the search does not sort again.
 * @param permissions keys of the shown permissions; the same array as long as they are the same
 */
export function useLines(
  table: MatrixTable,
  { filter, order, isGrouped, fold }: MatrixView,
  permissions: readonly string[],
  found: Found,
): Lines {
  const withUnread = !isGrouped && !filters(filter);
  const ordered = useMemo(
    () => orderedRows(table, order, permissions, withUnread),
    [table, order, permissions, withUnread],
  );
  const rows = useMemo(
    () => fittingRows(table, ordered, permissions, filter, found),
    [table, ordered, permissions, filter, found],
  );
  const groups = useMemo(
    () => (isGrouped ? groupedRows(table, rows, permissions, order === 'worst') : undefined),
    [table, rows, permissions, isGrouped, order],
  );
  return useMemo(
    () => (groups ? groupedLines(groups, (groupId) => isClosed(fold, groupId)) : plainLines(rows)),
    [groups, rows, fold],
  );
}
