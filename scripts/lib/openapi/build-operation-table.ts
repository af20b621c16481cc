import type { JsonSchema, Operation, OperationTable } from '../../../dev/jira-operations/types';
import type { UsedOperation } from '../../../dev/jira-operations/used-operations';
import { describeOperation } from './describe-operation';
import { isJsonObject, objectAt, textAt, type JsonObject } from './openapi';
import { reduceSchema, referencedDefinitions } from './reduce-schema';

/**
 * Reduces Atlassian's OpenAPI description to the used operations and the schemas they can reach. The same
 * description always gives the same table in the same order.
 * @throws Error when an operation or a schema that it refers to is not in the description.
 */
export function buildOperationTable(openApi: JsonObject, used: readonly UsedOperation[]): OperationTable {
  const info = objectAt(openApi, 'info');
  const operations = used.map((operation) => describeOperation(openApi, operation)).sort(byAddress);
  return {
    source: { title: textAt(info, 'title'), version: textAt(info, 'version') },
    operations,
    $defs: reachableDefinitions(openApi, operations),
  };
}

const byAddress = (a: Operation, b: Operation): number =>
  `${a.path} ${a.method}` < `${b.path} ${b.method}` ? -1 : 1;

function reachableDefinitions(openApi: JsonObject, operations: Operation[]): Record<string, JsonSchema> {
  const schemas = objectAt(objectAt(openApi, 'components'), 'schemas');
  const found = new Map<string, JsonSchema>();
  const queue = referencedDefinitions(operations);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    const schema = schemas[name];
    if (!isJsonObject(schema)) throw new Error(`Atlassian's description has no schema ${name}.`);
    const reduced = reduceSchema(schema);
    found.set(name, reduced);
    queue.push(...referencedDefinitions(reduced));
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
