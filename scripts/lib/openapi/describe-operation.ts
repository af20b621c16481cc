import type { JsonSchema, Operation } from '../../../dev/jira-operations/types';
import type { UsedOperation } from '../../../dev/jira-operations/used-operations';
import { describeParameter } from './describe-parameter';
import { isJsonObject, objectAt, objectsAt, textAt, type JsonObject } from './openapi';
import { reduceSchema } from './reduce-schema';

/**
 * Reads one operation out of Atlassian's description.
 * @throws Error when the description does not have the operation.
 */
export function describeOperation(openApi: JsonObject, used: UsedOperation): Operation {
  const found = objectAt(objectAt(openApi, 'paths'), used.path)[used.method.toLowerCase()];
  if (!isJsonObject(found)) throw new Error(`Atlassian's description has no ${used.method} ${used.path}.`);
  const parameters = objectsAt(found, 'parameters');
  const inPlace = (place: string) =>
    parameters
      .filter((parameter) => parameter['in'] === place)
      .map(describeParameter)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    operationId: textAt(found, 'operationId'),
    method: used.method,
    path: used.path,
    pathParameters: inPlace('path'),
    query: inPlace('query'),
    granularScopes: listedScopes(found) ?? [],
    scopesListed: listedScopes(found) !== undefined,
    experimental: found['x-experimental'] === true,
    appAccessRuleExempt: objectsAt(found, 'x-atlassian-data-security-policy').some(
      (policy) => policy['app-access-rule-exempt'] === true,
    ),
    requestBody: jsonContent(objectAt(found, 'requestBody')),
    answers: answers(objectAt(found, 'responses')),
  };
}

/**
 * Atlassian calls the granular scope set "Beta" and the classic one "Current". Jira Software's description has no such sets: there
 * the granular scopes (`read:project:jira`; a classic one has two parts) stand as the operation's OAuth2 requirement.
 * @returns undefined when no scopes are listed at all
 */
function listedScopes(operation: JsonObject): string[] | undefined {
  const sets = objectsAt(operation, 'x-atlassian-oauth2-scopes');
  const granular = (scopes: unknown): string[] =>
    Array.isArray(scopes) ? [...new Set(scopes.map(String))].sort() : [];
  if (sets.length > 0) return granular(sets.find((set) => set['state'] === 'Beta')?.['scopes']);
  return objectsAt(operation, 'security')
    .map((requirement) => granular(requirement['OAuth2']))
    .find((scopes) => scopes.length > 0 && scopes.every((scope) => scope.split(':').length === 3));
}

function answers(responses: JsonObject): Record<string, JsonSchema | null> {
  const statuses = Object.keys(responses).sort();
  return Object.fromEntries(statuses.map((status) => [status, jsonContent(objectAt(responses, status))]));
}

function jsonContent(message: JsonObject): JsonSchema | null {
  const schema = objectAt(objectAt(message, 'content'), 'application/json')['schema'];
  return isJsonObject(schema) ? reduceSchema(schema) : null;
}
