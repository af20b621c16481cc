import type { Call } from './operation';
import type { PageRequest } from './query';

/**
 * Jira's page object (Atlassian REST docs: "Pagination").
 * @param all every row that matches, in order
 * @param toValue makes the JSON of one row; called for the rows of this page only
 */
export function page<T>(
  call: Call,
  wanted: PageRequest,
  all: readonly T[],
  toValue: (row: T) => unknown,
): PageBody {
  const rows = all.slice(wanted.startAt, wanted.startAt + wanted.maxResults);
  const end = wanted.startAt + rows.length;
  const isLast = end >= all.length;
  const address = (startAt: number): string => {
    const query = new URLSearchParams(call.query);
    query.set('startAt', String(startAt));
    query.set('maxResults', String(wanted.maxResults));
    return `${call.state.site.baseUrl}${call.path}?${query.toString()}`;
  };
  return {
    self: address(wanted.startAt),
    ...(isLast ? {} : { nextPage: address(wanted.startAt + wanted.maxResults) }),
    maxResults: wanted.maxResults,
    startAt: wanted.startAt,
    total: all.length,
    isLast,
    values: rows.map(toValue),
  };
}

export interface PageBody {
  readonly self: string;
  readonly nextPage?: string;
  readonly maxResults: number;
  readonly startAt: number;
  readonly total: number;
  readonly isLast: boolean;
  readonly values: unknown[];
}
