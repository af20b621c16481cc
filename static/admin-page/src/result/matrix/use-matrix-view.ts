import { OUTCOMES } from '../../../../../src/export/wording';
import { useQueryValues } from '../../navigation/use-query-value';
import type { Order, Show, View } from './matrix-rows';

const SHOWS: readonly Show[] = ['', 'gaps', 'unexplained', ...OUTCOMES];
const ORDERS: readonly Order[] = ['', 'name', 'worst'];

/** What the matrix shows, from the address. */
export function useMatrixView(): View {
  const { get } = useQueryValues();
  return {
    find: get('find'),
    show: SHOWS.find((show) => show === get('show')) ?? '',
    order: ORDERS.find((order) => order === get('sort')) ?? '',
    causeId: get('for'),
  };
}
