import type { Operation } from './types';

export { checkAnswer, checkRequest } from './check-exchange';
export { findOperation } from './find-operation';
export { loadDefinitions, loadOperations } from './load-operations';
export { USED_OPERATIONS } from './used-operations';
export type { JsonSchema, Operation, Parameter, Problem } from './types';

/**
 * The granular OAuth scopes that a call of the operation needs; all of them, sorted. Empty when Atlassian asks
 * for none (`serverInfo`) or lists none at all (`data-policy`; see `scopesListed`).
 */
export const requiredScopes = (operation: Operation): readonly string[] => operation.granularScopes;
