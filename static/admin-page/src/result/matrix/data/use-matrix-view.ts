import { useMemo } from 'react';
import { type Filter, filters, type Order, type Show } from '../../../../../../src/client/matrix';
import { OUTCOMES } from '../../../../../../src/export/wording';
import { useQueryValues } from '../../../navigation/use-query-value';

/** What the matrix shows, and how. */
export interface MatrixView {
  readonly filter: Filter;
  readonly order: Order;
  readonly isGrouped: boolean;
  /** Which groups are closed. */
  readonly fold: string;
  /** Only permissions with gaps are columns. */
  readonly onlyGapColumns: boolean;
}

const SHOWS: readonly Show[] = ['', 'gaps', 'unexplained', ...OUTCOMES];
const ORDERS: readonly Order[] = ['', 'key', 'name', 'worst'];

/** True when something is left out, or not in the run's own order. */
export function isChanged({ filter, order }: MatrixView): boolean {
  return filters(filter) || order !== '';
}

/** What the matrix shows, from the address; a new object only when that changes. */
export function useMatrixView(): MatrixView {
  const { get } = useQueryValues();
  const text = JSON.stringify(
    ['find', 'show', 'in', 'for', 'category', 'type', 'sort', 'group', 'fold', 'columns'].map(get),
  );
  return useMemo(() => {
    const [find, show, permission, causeId, categoryId, typeKey, sort, group, fold, columns] = JSON.parse(
      text,
    ) as [string, string, string, string, string, string, string, string, string, string];
    return {
      filter: {
        find,
        show: SHOWS.find((known) => known === show) ?? '',
        permission,
        causeId,
        categoryId,
        typeKey,
      },
      order: sort.startsWith('at:') ? (sort as Order) : (ORDERS.find((known) => known === sort) ?? ''),
      isGrouped: group === 'scheme',
      fold,
      onlyGapColumns: columns === 'gaps',
    };
  }, [text]);
}
