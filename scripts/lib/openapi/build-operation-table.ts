import type { JsonSchema, Operation, OperationTable } from '../../../dev/jira-operations/types';
import type { UsedOperation } from '../../../dev/jira-operations/used-operations';
import { describeOperation } from './describe-operation';
import { isJsonObject, objectAt, textAt, type JsonObject } from './openapi';
import { reduceSchema, referencedDefinitions } from './reduce-schema';

/**
 * Reduces Atlassian's OpenAPI descriptions to the used operations and the schemas they can reach. The same
 * descriptions always give the same table in the same order.
 * @param platform the platform's description
 * @param others of other Jira APIs, whose operations must hold their schemas themselves: their names are not the platform's
 * @throws Error when an operation or a schema that it refers to is not in its description.
 */
export function buildOperationTable(
  platform: JsonObject,
  used: readonly UsedOperation[],
  others: readonly JsonObject[] = [],
): OperationTable {
  const operations = used
    .map((operation) => describeOperation(homeOf(operation, platform, others), operation))
    .sort(byAddress);
  for (const operation of operations) {
    if (homeOf(operation, platform, others) !== platform && referencedDefinitions(operation).length > 0)
      throw new Error(`${operation.method} ${operation.path} refers to schemas outside the platform's.`);
  }
  return {
    sources: [platform, ...others].map((description) => {
      const info = objectAt(description, 'info');
      return { title: textAt(info, 'title'), version: textAt(info, 'version') };
    }),
    operations,
    $defs: reachableDefinitions(platform, operations),
  };
}

/** The description that has the operation; the platform's where none has, so that what is missing is named. */
function homeOf({ path }: UsedOperation, platform: JsonObject, others: readonly JsonObject[]): JsonObject {
  return others.find((other) => path in objectAt(other, 'paths')) ?? platform;
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
