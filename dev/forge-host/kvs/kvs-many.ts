import { limits } from '../limits';
import { KvsError, KvsNotModelledError } from './kvs-error';
import { asBody, deleteItem, getItem, refuseEntity, setItem, type Body } from './kvs-operations';
import { checkedKey, checkedValue, ttlMilliseconds } from './kvs-rules';
import type { KvsSpace } from './kvs-space';
import type { KvsStats } from './kvs-stats';

type One = (space: KvsSpace, stats: KvsStats, body: Body) => unknown;

function assertDistinct(items: readonly Body[]): void {
  if (new Set(items.map((item) => item['key'])).size !== items.length) {
    throw new KvsError(400, 'DUPLICATE_KEY', 'The same key is named more than once.');
  }
}

function assertSetOptions(item: Body): void {
  const unknown = Object.keys(asBody(item['options'])).filter((name) => name !== 'ttl');
  if (unknown.length > 0) throw new KvsNotModelledError(`the option ${unknown.join(', ')} here`);
}

/**
 * Runs up to 25 operations, each for itself. Atlassian docs: "Executing batch operations": fails as a whole when it holds no
 * key, or a key twice; else tells which keys succeeded.
 */
function batch(one: One, space: KvsSpace, stats: KvsStats, request: unknown): Body {
  const items = Array.isArray(request) ? request.map(asBody) : [];
  if (items.length === 0 || items.length > limits.kvs.batchKeys) {
    throw new KvsError(400, 'INVALID_BATCH', `A batch has 1 to ${limits.kvs.batchKeys} keys.`);
  }
  if (Buffer.byteLength(JSON.stringify(items)) > limits.kvs.batchBytes) {
    throw new KvsError(413, 'MAX_SIZE', 'The batch is larger than 4 MB.');
  }
  assertDistinct(items);
  const successfulKeys: unknown[] = [];
  const failedKeys: unknown[] = [];
  for (const item of items) {
    refuseEntity(item);
    try {
      successfulKeys.push(one(space, stats, item) ?? { key: item['key'] });
    } catch (error) {
      if (!(error instanceof KvsError)) throw error;
      failedKeys.push({ key: item['key'], error: { code: error.code, message: error.message } });
    }
  }
  return { successfulKeys, failedKeys };
}

export function batchGet(space: KvsSpace, stats: KvsStats, request: unknown): Body {
  return batch(getItem, space, stats, request);
}

export function batchSet(space: KvsSpace, stats: KvsStats, request: unknown): Body {
  const setOne: One = (...args) => {
    assertSetOptions(args[2]);
    return setItem(...args);
  };
  return batch(setOne, space, stats, request);
}

export function batchDelete(space: KvsSpace, stats: KvsStats, request: unknown): Body {
  return batch(deleteItem, space, stats, request);
}

/** Up to 25 sets and deletes, all or none. Conditions and `check` exist for custom entities only, which are not modelled. */
export function transact(space: KvsSpace, stats: KvsStats, request: unknown): void {
  const body = asBody(request);
  const list = (name: string): Body[] => ((body[name] as unknown[] | undefined) ?? []).map(asBody);
  const sets = list('set');
  const deletes = list('delete');
  if (body['check'] !== undefined)
    throw new KvsNotModelledError('transaction checks, which need custom entities');
  const all = [...sets, ...deletes];
  if (all.length === 0 || all.length > limits.kvs.transactionOperations) {
    throw new KvsError(
      400,
      'INVALID_TRANSACTION',
      `A transaction has 1 to ${limits.kvs.transactionOperations} operations.`,
    );
  }
  if (Buffer.byteLength(JSON.stringify(all)) > limits.kvs.batchBytes) {
    throw new KvsError(413, 'MAX_SIZE', 'The transaction is larger than 4 MB.');
  }
  assertDistinct(all);
  // Everything that can fail is tried before anything is changed.
  for (const item of all) {
    refuseEntity(item);
    checkedKey(item['key']);
  }
  for (const item of sets) {
    assertSetOptions(item);
    checkedValue(item['value']);
    ttlMilliseconds(asBody(item['options'])['ttl']);
  }
  for (const item of sets) setItem(space, stats, item);
  for (const item of deletes) {
    stats.deletes += 1;
    space.delete(checkedKey(item['key']));
  }
}
