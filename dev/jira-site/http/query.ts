import { badRequest } from './jira-error';

/**
 * A number in the query string.
 * @throws JiraError 400 when it isn't a whole number of at least zero
 */
export function numberParam(query: URLSearchParams, name: string, fallback: number): number {
  const given = query.get(name);
  if (given === null || given === '') return fallback;
  if (!/^\d+$/u.test(given)) throw badRequest(`${given} is not a valid value for ${name}.`);
  return Number(given);
}

/** All values of a parameter, given repeatedly, as a comma-separated list, or both. */
export function listParam(query: URLSearchParams, name: string): string[] {
  return query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

export interface PageRequest {
  readonly startAt: number;
  readonly maxResults: number;
}

/** The wanted page. A `maxResults` above the limit is lowered to it, not refused (Atlassian REST docs: GET project/search). */
export function pageParams(query: URLSearchParams, size: { fallback: number; max: number }): PageRequest {
  return {
    startAt: numberParam(query, 'startAt', 0),
    maxResults: Math.min(Math.max(numberParam(query, 'maxResults', size.fallback), 1), size.max),
  };
}
