import { faultAnswer, FaultRules, type FaultRule, type PlatformFault } from '../faults';
import type { WireAnswer, WireRequest } from '../types';
import { KvsError, KvsNotModelledError } from './kvs-error';
import { kvsOperation, type KvsOperation } from './kvs-faults';
import { KvsFileWriter, readKvsFile } from './kvs-file';
import { batchDelete, batchGet, batchSet, transact } from './kvs-many';
import { asBody, deleteItem, getItem, queryItems, setItem, type Body } from './kvs-operations';
import { KvsSpace } from './kvs-space';
import { noStats, type KvsStats } from './kvs-stats';

function answer(status: number, body: unknown): WireAnswer {
  return {
    status,
    statusText: '',
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? '' : JSON.stringify(body),
  };
}

/** Forge's hosted storage for one installation, in memory, optionally kept in a file. */
export class KvsServer {
  readonly #items: KvsSpace;
  readonly #secrets: KvsSpace;
  readonly #faults = new FaultRules<KvsOperation>();
  #stats: KvsStats = noStats();
  #file: KvsFileWriter | undefined;

  private constructor(now: () => number) {
    this.#items = new KvsSpace(now);
    this.#secrets = new KvsSpace(now);
  }

  /**
   * @param file JSON file to load from and to keep up to date; left out: memory only.
   * @param now the time in milliseconds since the epoch, for times to live.
   */
  static async open(file?: string, now: () => number = Date.now): Promise<KvsServer> {
    const server = new KvsServer(now);
    if (file !== undefined) {
      await readKvsFile(file, server.#items, server.#secrets);
      server.#file = new KvsFileWriter(file, server.#items, server.#secrets);
    }
    return server;
  }

  /**
   * Answers one request of @forge/kvs.
   * @throws KvsNotModelledError for anything this storage does not do; LostAnswerError when a test asked for no answer.
   */
  handle(request: WireRequest): WireAnswer {
    this.#stats.requests += 1;
    const fault = this.#faults.next(kvsOperation(request));
    if (!fault) return this.#answer(request);
    if (fault.takesEffect === true) this.#answer(request);
    return faultAnswer(fault);
  }

  /**
   * Makes requests fail, until what it returns is called.
   * @param when decides about each request; undefined lets it through.
   */
  fail(when: FaultRule<KvsOperation, PlatformFault>): () => void {
    return this.#faults.add(when);
  }

  #answer(request: WireRequest): WireAnswer {
    try {
      if (request.method !== 'POST') throw new KvsNotModelledError(`${request.method} ${request.path}`);
      const body = JSON.parse(request.body ?? '') as unknown;
      const result = this.#run(request.path, body);
      return answer(200, result);
    } catch (error) {
      if (error instanceof KvsError)
        return answer(error.status, { code: error.code, message: error.message });
      throw error;
    } finally {
      if (!/\/(get|query)$/.test(request.path)) this.#file?.changed();
    }
  }

  /** The stored values whose key begins with `prefix`, parsed; for tests and tools. Does not count as use. */
  inspect(prefix = ''): Record<string, unknown> {
    const found: Record<string, unknown> = {};
    for (const key of this.#items.keysFrom(prefix, undefined)) {
      found[key] = JSON.parse(this.#items.get(key)?.json ?? 'null') as unknown;
    }
    return found;
  }

  stats(): KvsStats {
    return { ...this.#stats };
  }

  resetStats(): void {
    this.#stats = noStats();
  }

  /** Forgets every value, as uninstalling the app does. */
  clear(): void {
    this.#items.clear();
    this.#secrets.clear();
    this.#file?.changed();
  }

  async close(): Promise<void> {
    await this.#file?.flush();
  }

  #run(path: string, request: unknown): Body | undefined {
    const stats = this.#stats;
    const body = asBody(request);
    switch (path) {
      case '/api/v1/get':
        return getItem(this.#items, stats, body);
      case '/api/v1/set':
        return setItem(this.#items, stats, body);
      case '/api/v1/delete':
        deleteItem(this.#items, stats, body);
        return undefined;
      case '/api/v1/query':
        return queryItems(this.#items, stats, body);
      case '/api/v1/batch/get':
        return batchGet(this.#items, stats, request);
      case '/api/v1/batch/set':
        return batchSet(this.#items, stats, request);
      case '/api/v1/batch/delete':
        return batchDelete(this.#items, stats, request);
      case '/api/v1/transaction':
        transact(this.#items, stats, request);
        return undefined;
      case '/api/v1/secret/get':
        return getItem(this.#secrets, stats, body);
      case '/api/v1/secret/set':
        return setItem(this.#secrets, stats, body);
      case '/api/v1/secret/delete':
        deleteItem(this.#secrets, stats, body);
        return undefined;
      default:
        throw new KvsNotModelledError(`storage request ${path}`);
    }
  }
}
