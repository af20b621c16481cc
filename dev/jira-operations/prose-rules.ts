import type { JsonSchema, Operation, Parameter } from './types';

/** A rule for requests that Atlassian states in an operation's text only, not in its schema. */
interface ProseRule {
  readonly operationId: string;
  readonly parameter: string;
  readonly rule: Partial<Pick<Parameter, 'required' | 'maxItems'>>;
}

/** Each is quoted from the parameter's description in Atlassian's REST documentation. */
const PROSE_RULES: readonly ProseRule[] = [
  // "A list of permission keys. (Required)"
  { operationId: 'getMyPermissions', parameter: 'permissions', rule: { required: true } },
  // "The account ID of the user … Required."
  { operationId: 'getUser', parameter: 'accountId', rule: { required: true } },
  // "Up to 50 project IDs can be provided."
  { operationId: 'searchProjects', parameter: 'id', rule: { maxItems: 50 } },
  // "Up to 50 project keys can be provided."
  { operationId: 'searchProjects', parameter: 'keys', rule: { maxItems: 50 } },
  // "Do not exceed 200 filter IDs."
  { operationId: 'getFiltersPaginated', parameter: 'id', rule: { maxItems: 200 } },
];

/** The operation with the rules of its own text added to its query parameters. */
export function withProseRules(operation: Operation): Operation {
  const query = operation.query.map((parameter) => {
    const found = PROSE_RULES.find(
      (rule) => rule.operationId === operation.operationId && rule.parameter === parameter.name,
    );
    return found ? { ...parameter, ...found.rule } : parameter;
  });
  return { ...operation, query };
}

/**
 * The schemas with limits that stand in an operation's text only: "A maximum of 1000 projects and 1000 issues
 * can be checked" (POST /permissions/check). Atlassian counts per request, this counts per entry of
 * `projectPermissions`, which is the same for a client that sends one entry.
 * @throws Error when the schema is not in the table.
 */
export function withProseLimits(
  definitions: Readonly<Record<string, JsonSchema>>,
): Record<string, JsonSchema> {
  const schema = definitions['BulkProjectPermissions'];
  if (!schema) throw new Error('The table has no schema BulkProjectPermissions to limit.');
  const properties = schema['properties'] as Readonly<Record<string, JsonSchema>>;
  const limited = (name: string): JsonSchema => ({ ...properties[name], maxItems: 1000 });
  return {
    ...definitions,
    BulkProjectPermissions: {
      ...schema,
      properties: { ...properties, projects: limited('projects'), issues: limited('issues') },
    },
  };
}
