import { checkParameter } from './check-parameter';
import { checkSchema } from './check-schema';
import { findOperation, pathValues, readAddress } from './find-operation';
import type { Operation, Problem } from './types';

const problem =
  (operation: Operation, where: Problem['where']) =>
  (message: string): Problem => ({ where, message: `${operation.method} ${operation.path}: ${message}.` });

const unknownOperation = (method: string, url: string): Problem => ({
  where: 'operation',
  message: `${method.toUpperCase()} ${url} is no operation that the app declares in used-operations.ts.`,
});

/**
 * Compares a request with Atlassian's description.
 * @param method as in HTTP
 * @param url absolute, or a path with query
 * @param body the parsed JSON body; undefined when there is none
 * @returns what departs from the description; empty when nothing does
 */
export function checkRequest(method: string, url: string, body?: unknown): Problem[] {
  const operation = findOperation(method, url);
  if (!operation) return [unknownOperation(method, url)];
  return [
    ...checkPath(operation, url),
    ...checkQuery(operation, readAddress(url).query),
    ...checkBody(operation, body),
  ];
}

function checkPath(operation: Operation, url: string): Problem[] {
  const values = pathValues(operation, url);
  return operation.pathParameters.flatMap((parameter) =>
    checkParameter(parameter, [values[parameter.name] ?? ''])
      .map((clause) => `${parameter.name} ${clause}`)
      .map(problem(operation, 'path')),
  );
}

function checkQuery(operation: Operation, query: URLSearchParams): Problem[] {
  const known = operation.query.flatMap((parameter) =>
    checkParameter(parameter, query.getAll(parameter.name)).map((clause) => `${parameter.name} ${clause}`),
  );
  const unknown = [...new Set(query.keys())]
    .filter((name) => !operation.query.some((parameter) => parameter.name === name))
    .map((name) => `there is no query parameter ${name}`);
  return [...known, ...unknown].map(problem(operation, 'query'));
}

function checkBody(operation: Operation, body: unknown): Problem[] {
  const report = problem(operation, 'request-body');
  if (operation.requestBody === null) {
    return body === undefined ? [] : [report('the operation takes no body')];
  }
  if (body === undefined) return [report('the operation needs a body')];
  return checkSchema(operation.requestBody, body).map(report);
}

/**
 * Statuses that any call may get, from Jira or from the layers in front of it (authentication, scopes, rate
 * limits, outages). Their bodies are not checked: those layers do not use Jira's error shape.
 */
const maybeFromAnywhere = (status: number): boolean => [401, 403, 404, 429].includes(status) || status >= 500;

/**
 * Compares an answer with Atlassian's description, widened by the known relaxations.
 * @param status the HTTP status; an undocumented one is a problem, except those that any call may get
 * @param body the parsed JSON body; undefined when the answer has none or is not JSON
 * @returns what departs from the description; empty when nothing does
 */
export function checkAnswer(method: string, url: string, status: number, body?: unknown): Problem[] {
  const operation = findOperation(method, url);
  if (!operation) return [unknownOperation(method, url)];
  if (maybeFromAnywhere(status)) return [];
  const schema = operation.answers[String(status)];
  if (schema === undefined) return [problem(operation, 'status')(`status ${status} is not documented`)];
  if (schema === null) return [];
  if (body === undefined) return [problem(operation, 'answer-body')(`status ${status} came without JSON`)];
  return checkSchema(schema, body).map(problem(operation, 'answer-body'));
}
