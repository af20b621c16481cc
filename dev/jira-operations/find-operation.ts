import { loadOperations } from './load-operations';
import type { Operation } from './types';

/** A URL taken apart: the segments of its path from `/rest/` on, decoded, and its query. */
export interface Address {
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
}

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/**
 * Reads an absolute URL or a path. What stands before `/rest/` (a host, or the `/ex/jira/{cloudId}` of
 * api.atlassian.com) is left out.
 */
export function readAddress(url: string): Address {
  const { pathname, searchParams } = new URL(url, 'https://jira.invalid');
  const start = Math.max(pathname.indexOf('/rest/'), 0);
  return { segments: pathname.slice(start).split('/').slice(1).map(decode), query: searchParams };
}

/** The segments of a path template; `{name}` stands for one segment of any text. */
export const templateSegments = (path: string): string[] => path.split('/').slice(1);

export const isPlaceholder = (segment: string): boolean => segment.startsWith('{') && segment.endsWith('}');

/**
 * The operation that answers a request, or undefined when the table has none. A literal path wins over a
 * placeholder, so `project/search` is never taken for a project with the key "search".
 * @param method as in HTTP, in any case
 * @param url absolute, or a path with or without query
 */
export function findOperation(method: string, url: string): Operation | undefined {
  const { segments } = readAddress(url);
  const matches = (operation: Operation): boolean => {
    const template = templateSegments(operation.path);
    return (
      operation.method === method.toUpperCase() &&
      template.length === segments.length &&
      template.every((part, index) =>
        isPlaceholder(part) ? segments[index] !== '' : part === segments[index],
      )
    );
  };
  const placeholders = (operation: Operation): number =>
    templateSegments(operation.path).filter(isPlaceholder).length;
  return loadOperations()
    .filter(matches)
    .sort((a, b) => placeholders(a) - placeholders(b))[0];
}

/** The values that a request's path gives to the placeholders of its operation, by name. */
export function pathValues(operation: Operation, url: string): Record<string, string> {
  const { segments } = readAddress(url);
  return Object.fromEntries(
    templateSegments(operation.path).flatMap((part, index) =>
      isPlaceholder(part) ? [[part.slice(1, -1), segments[index] ?? '']] : [],
    ),
  );
}
