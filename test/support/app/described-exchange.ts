import type { Exchange } from '../../../dev/forge-host';
import { checkAnswer, checkRequest } from '../../../dev/jira-operations';

/**
 * Compares one Jira call of the app with Atlassian's API description.
 * @param answers false where the test makes the site answer what Jira's description does not have
 * @returns one sentence for each departure
 */
export function departures({ request, answer }: Exchange, answers: boolean): string[] {
  const { method, path, body } = request;
  return [
    ...checkRequest(method, path, body === undefined ? undefined : JSON.parse(body)),
    ...(answers ? checkAnswer(method, path, answer.status, jsonOf(answer.body)) : []),
  ].map(({ where, message }) => `${where}: ${message}`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
