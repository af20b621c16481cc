import type { ConnectorProfile } from '../../domain/profile';
import { listOperations, type Operation } from '.';

/**
 * What a connector does in Jira, as far as its profile says: the operations that its requirements name.
 * @returns operations in the order in which they are offered; an id that is no operation is left out
 */
export function operationsOf({ requirements }: ConnectorProfile): Operation[] {
  const named = new Set(requirements.map(({ operation }) => operation));
  return listOperations().filter(({ id }) => named.has(id));
}
