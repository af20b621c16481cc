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
const templateSegments = (path: string): string[] => path.split('/').slice(1);

const isPlaceholder = (segment: string): boolean => segment.startsWith('{') && segment.endsWith('}');

interface Template {
  readonly operation: Operation;
  readonly parts: readonly string[];
}

let templates: ReadonlyMap<string, readonly Template[]> | undefined;

const kindOf = (method: string, length: number): string => `${method.toUpperCase()} ${length}`;

/** The operations by method and number of segments, those with fewer placeholders first: taken apart once, asked for each call. */
function templatesByKind(): ReadonlyMap<string, readonly Template[]> {
  if (templates) return templates;
  const placeholders = ({ parts }: Template): number => parts.filter(isPlaceholder).length;
  const sorted = loadOperations()
    .map((operation): Template => ({ operation, parts: templateSegments(operation.path) }))
    .sort((a, b) => placeholders(a) - placeholders(b));
  const byKind = new Map<string, Template[]>();
  for (const template of sorted) {
    const kind = kindOf(template.operation.method, template.parts.length);
    byKind.set(kind, [...(byKind.get(kind) ?? []), template]);
  }
  templates = byKind;
  return byKind;
}

/**
 * The operation that answers a request, or undefined when the table has none. A literal path wins over a
 * placeholder, so `project/search` is never taken for a project with the key "search".
 * @param method as in HTTP, in any case
 * @param url absolute, or a path with or without query
 */
export function findOperation(method: string, url: string): Operation | undefined {
  const { segments } = readAddress(url);
  const matches = ({ parts }: Template): boolean =>
    parts.every((part, index) => (isPlaceholder(part) ? segments[index] !== '' : part === segments[index]));
  return templatesByKind().get(kindOf(method, segments.length))?.find(matches)?.operation;
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
