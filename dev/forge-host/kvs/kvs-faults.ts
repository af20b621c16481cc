import type { WireRequest } from '../types';

/** One request to storage, for deciding whether it fails. */
export interface KvsOperation {
  kind:
    | 'get'
    | 'set'
    | 'delete'
    | 'query'
    | 'batch-get'
    | 'batch-set'
    | 'batch-delete'
    | 'transaction'
    | 'secret';
  /** The keys it names, in order; of a query its prefix, when it has one. */
  keys: string[];
}

const kinds: Record<string, KvsOperation['kind']> = {
  '/api/v1/get': 'get',
  '/api/v1/set': 'set',
  '/api/v1/delete': 'delete',
  '/api/v1/query': 'query',
  '/api/v1/batch/get': 'batch-get',
  '/api/v1/batch/set': 'batch-set',
  '/api/v1/batch/delete': 'batch-delete',
  '/api/v1/transaction': 'transaction',
};

type Body = Record<string, unknown>;

function keysOf(kind: KvsOperation['kind'], request: unknown): string[] {
  const named = (items: unknown): string[] => ((items ?? []) as Body[]).map(({ key }) => String(key));
  if (Array.isArray(request)) return named(request);
  const body = request as Body;
  if (kind === 'transaction') return [...named(body['set']), ...named(body['delete'])];
  if (kind === 'query') return ((body['where'] ?? []) as Body[]).flatMap(({ values }) => values as string[]);
  return [String(body['key'])];
}

/** What a storage request does, as @forge/kvs sends it. */
export function kvsOperation({ path, body }: WireRequest): KvsOperation {
  const kind = kinds[path] ?? 'secret';
  return { kind, keys: keysOf(kind, JSON.parse(body ?? '{}')) };
}
