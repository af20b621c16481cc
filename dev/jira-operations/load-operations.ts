import generated from './operations.json';
import { withProseLimits, withProseRules } from './prose-rules';
import { relax } from './relaxations';
import type { JsonSchema, Operation, OperationTable } from './types';

// The generator wrote this file from OperationTable; a test compares both, so the assertion is checked there.
const table = generated as unknown as OperationTable;

const operations: readonly Operation[] = table.operations.map(withProseRules);

/** Every Jira operation that the app uses, sorted by path, with its parameters, scopes and schemas. */
export function loadOperations(): readonly Operation[] {
  return operations;
}

let definitions: Readonly<Record<string, JsonSchema>> | undefined;

/** The schemas that the operations share, by name, widened to what Jira is known to answer. */
export function loadDefinitions(): Readonly<Record<string, JsonSchema>> {
  definitions ??= withProseLimits(relax(table.$defs));
  return definitions;
}
