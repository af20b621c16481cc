import { InvocationTimeoutError, PayloadTooLargeError, ResolverError, RuntimeCrashError } from '../errors';
import { limits } from '../limits';
import type { Caller } from '../types';

interface Pending {
  functionKey: string;
  caller: Caller;
  /** Aborted when the invocation ends, so that its Jira calls end with it. */
  ended: AbortController;
  timer: NodeJS.Timeout;
  done: (value: unknown) => void;
  fail: (error: Error) => void;
}

export interface RunningInvocation {
  caller: Caller;
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
  start(id: string, functionKey: string, caller: Caller, milliseconds: number): Promise<unknown> {
    return new Promise((done, fail) => {
      const timer = setTimeout(() => {
        this.#take(id)?.fail(new InvocationTimeoutError(functionKey, milliseconds));
        this.#onTimeout();
      }, milliseconds);
      this.#pending.set(id, { functionKey, caller, ended: new AbortController(), timer, done, fail });
    });
  }

  /** Who asks, for a call made during an invocation; undefined when the invocation has ended. */
  running(id: string): RunningInvocation | undefined {
    const entry = this.#pending.get(id);
    return entry && { caller: entry.caller, signal: entry.ended.signal };
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
