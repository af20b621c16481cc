import type { Order } from '../../../../../../src/client/matrix';

/**
 * The order once a column's heading was pressed: a permission sorts worst first, the project by key and then by name; pressed
 * again, it all stands as before.
 * @param permission of the pressed column; `undefined` for the project
 * @param hasNames whether there are names to sort by
 */
export function orderAfterPress(order: Order, permission: string | undefined, hasNames: boolean): Order {
  if (permission !== undefined) return order === `at:${permission}` ? '' : `at:${permission}`;
  if (order === 'key' && hasNames) return 'name';
  return order === 'key' || order === 'name' ? '' : 'key';
}
