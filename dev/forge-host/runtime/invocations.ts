import { InvocationTimeoutError, PayloadTooLargeError, ResolverError, RuntimeCrashError } from '../errors';
import { limits } from '../limits';
import type { Caller, Interruption } from '../types';

/** One invocation, as the host sees it. */
export interface InvocationOrder {
  functionKey: string;
  caller: Caller;
  timeoutMs: number;
  /** The first invocation of the chain that queues have carried on; it counts the pushes of all of them. */
  origin: { pushes: number };
  interruption?: Interruption;
}

interface Pending extends InvocationOrder {
  /** Platform calls made so far. */
  calls: number;
  /** Aborted when the invocation ends, so that its Jira calls end with it. */
  ended: AbortController;
  timer: NodeJS.Timeout;
  done: (value: unknown) => void;
  fail: (error: Error) => void;
}

export interface RunningInvocation {
  caller: Caller;
  origin: { pushes: number };
  signal: AbortSignal;
}

/** The invocations under way in the app's process: each has a caller, a deadline, and exactly one outcome. */
export class Invocations {
  readonly #pending = new Map<string, Pending>();
  readonly #onTimeout: () => void;

  /** @param onTimeout called after an invocation ran out of time. */
  constructor(onTimeout: () => void) {
    this.#onTimeout = onTimeout;
  }

  /**
   * Waits for the outcome of invocation `id`.
   * @throws InvocationTimeoutError, ResolverError, PayloadTooLargeError or RuntimeCrashError, by rejecting.
   */
  start(id: string, order: InvocationOrder): Promise<unknown> {
    return new Promise((done, fail) => {
      const timer = setTimeout(() => {
        this.timeOut(id);
        this.#onTimeout();
      }, order.timeoutMs);
      this.#pending.set(id, { ...order, calls: 0, ended: new AbortController(), timer, done, fail });
    });
  }

  /** Ends an invocation as one whose time is over. */
  timeOut(id: string): void {
    const entry = this.#take(id);
    entry?.fail(new InvocationTimeoutError(entry.functionKey, entry.timeoutMs));
  }

  /** Counts a platform call. @returns the interruption when this is the call in which the invocation is to end */
  countCall(id: string): Interruption | undefined {
    const entry = this.#pending.get(id);
    if (!entry) return undefined;
    entry.calls += 1;
    return entry.interruption && entry.calls > entry.interruption.afterCalls ? entry.interruption : undefined;
  }

  /** Who asks, for a call made during an invocation; undefined when the invocation has ended. */
  running(id: string): RunningInvocation | undefined {
    const entry = this.#pending.get(id);
    return entry && { caller: entry.caller, origin: entry.origin, signal: entry.ended.signal };
  }

  succeed(id: string, json: string | undefined): void {
    const entry = this.#take(id);
    if (!entry) return;
    const bytes = json === undefined ? 0 : Buffer.byteLength(json);
    if (bytes > limits.responseBytes) {
      entry.fail(new PayloadTooLargeError('response', bytes, limits.responseBytes));
    } else {
      entry.done(json === undefined ? undefined : JSON.parse(json));
    }
  }

  reject(id: string, name: string, message: string): void {
    this.#take(id)?.fail(new ResolverError(message, name));
  }

  /** Every invocation under way ends with `error`. */
  failAll(error: Error = new RuntimeCrashError("The app's process ended.")): void {
    for (const id of [...this.#pending.keys()]) this.#take(id)?.fail(error);
  }

  #take(id: string): Pending | undefined {
    const entry = this.#pending.get(id);
    if (!entry) return undefined;
    this.#pending.delete(id);
    clearTimeout(entry.timer);
    entry.ended.abort();
    return entry;
  }
}
