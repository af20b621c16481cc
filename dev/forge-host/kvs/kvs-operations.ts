import { limits } from '../limits';
import { KvsError, KvsNotModelledError } from './kvs-error';
import { checkedKey, checkedValue, ttlMilliseconds } from './kvs-rules';
import type { KvsSpace, StoredItem } from './kvs-space';
import type { KvsStats } from './kvs-stats';

export type Body = Record<string, unknown>;

export const asBody = (value: unknown): Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : {};

/** An item as storage answers it: @forge/kvs picks the metadata it asked for. */
export function answerItem(key: string, item: StoredItem): Body {
  return {
    key,
    value: JSON.parse(item.json) as unknown,
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    ...(item.expiresAt !== undefined && { expireTime: new Date(item.expiresAt).toISOString() }),
  };
}

export function refuseEntity(body: Body): void {
  if (body['entityName'] !== undefined) throw new KvsNotModelledError('custom entities');
}

/** @throws KvsError 404 KEY_NOT_FOUND; @forge/kvs turns it into undefined. */
export function getItem(space: KvsSpace, stats: KvsStats, body: Body): Body {
  const key = checkedKey(body['key']);
  stats.reads += 1;
  const item = space.get(key);
  if (!item) throw new KvsError(404, 'KEY_NOT_FOUND', 'The specified key does not exist.');
  stats.bytesRead += Buffer.byteLength(item.json);
  return answerItem(key, item);
}

/**
 * Stores one value. With keyPolicy FAIL_IF_EXISTS one of several writers wins and the others get 409 KEY_CONFLICT
 * (measured on a live site by others; @forge/kvs 1.3.0 added the option).
 * @returns what `returnValue` asks for, else undefined.
 */
export function setItem(space: KvsSpace, stats: KvsStats, body: Body): Body | undefined {
  const key = checkedKey(body['key']);
  const json = checkedValue(body['value']);
  const options = asBody(body['options']);
  const { keyPolicy, returnValue } = options;
  const ttl = ttlMilliseconds(options['ttl']);
  if (keyPolicy !== undefined && keyPolicy !== 'OVERRIDE' && keyPolicy !== 'FAIL_IF_EXISTS') {
    throw new KvsNotModelledError(`keyPolicy ${JSON.stringify(keyPolicy)}`);
  }
  const previous = space.get(key);
  if (keyPolicy === 'FAIL_IF_EXISTS' && previous) {
    throw new KvsError(409, 'KEY_CONFLICT', 'The specified key already exists.');
  }
  const stored = space.set(key, json, ttl);
  stats.writes += 1;
  stats.bytesWritten += Buffer.byteLength(json);
  if (returnValue === 'LATEST') return answerItem(key, stored);
  if (returnValue === 'PREVIOUS') return previous && answerItem(key, previous);
  if (returnValue !== undefined) throw new KvsNotModelledError(`returnValue ${JSON.stringify(returnValue)}`);
  return undefined;
}

/** @throws KvsError 404 KEY_NOT_FOUND, which @forge/kvs swallows. */
export function deleteItem(space: KvsSpace, stats: KvsStats, body: Body): void {
  const key = checkedKey(body['key']);
  stats.deletes += 1;
  if (!space.delete(key)) throw new KvsError(404, 'KEY_NOT_FOUND', 'The specified key does not exist.');
}

function queryPrefix(where: unknown): string {
  if (where === undefined) return '';
  const [condition, ...more] = where as Body[];
  const values = condition?.['values'] as unknown[] | undefined;
  const prefix = values?.[0];
  if (
    more.length > 0 ||
    condition?.['property'] !== 'key' ||
    condition['condition'] !== 'BEGINS_WITH' ||
    typeof prefix !== 'string'
  ) {
    throw new KvsError(400, 'INVALID_QUERY', 'A query takes one condition: key begins with a text.');
  }
  return prefix;
}

/** One page of items whose key begins with a prefix. `cursor` is there only when more follow. */
export function queryItems(space: KvsSpace, stats: KvsStats, body: Body): Body {
  const limit = body['limit'] ?? limits.kvs.queryDefault;
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1 || limit > limits.kvs.queryMax) {
    throw new KvsError(
      400,
      'INVALID_QUERY',
      `limit must be a whole number from 1 to ${limits.kvs.queryMax}.`,
    );
  }
  const { after } = body;
  if (after !== undefined && typeof after !== 'string')
    throw new KvsError(400, 'INVALID_CURSOR', 'Invalid cursor.');
  const lastKey = after === undefined ? undefined : Buffer.from(after, 'base64url').toString();
  const data: Body[] = [];
  let cursor: string | undefined;
  stats.queries += 1;
  for (const key of space.keysFrom(queryPrefix(body['where']), lastKey)) {
    if (data.length === limit) {
      cursor = Buffer.from(String(data.at(-1)?.['key'])).toString('base64url');
      break;
    }
    const item = space.get(key);
    if (!item) continue;
    stats.reads += 1;
    stats.bytesRead += Buffer.byteLength(item.json);
    data.push(answerItem(key, item));
  }
  return { data, ...(cursor !== undefined && { cursor }) };
}
