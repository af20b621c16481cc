/**
 * What connectors do in Jira and what each of those things needs, from Atlassian's description of the operations: data in
 * `operations.json`, checked by `scripts/check-catalogue.ts`. Read on first use, so that whoever needs profiles only does not pay for it.
 */
import operations from './operations.json';
import type { Operation } from './operation';
import { parseOperations } from './operation-schema';

export {
  type Operation,
  type OperationFailure,
  type OperationGroup,
  type OperationNeed,
  OPERATION_GROUPS,
} from './operation';

let read: readonly Operation[] | undefined;

/** All operations, in the order in which a person is offered them within their group. */
export function listOperations(): readonly Operation[] {
  read ??= parseOperations(operations);
  return read;
}

/**
 * The operation with this id.
 * @returns the operation, or undefined when there is none
 */
export function findOperation(id: string): Operation | undefined {
  return listOperations().find((operation) => operation.id === id);
}
