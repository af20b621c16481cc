import type { Sleep } from './wait';

/** The longest pause that is made up here, in milliseconds. A longer one is Jira's own. */
const MAX_PAUSE_MS = 30_000;

/**
 * How long to leave a server alone at the n-th wait in a row, in milliseconds, whatever time it names: one second, doubling. A clock
 * that runs ahead of the server's would otherwise make every wait look over and the waiting a hail of requests.
 */
export function leastPause(times: number): number {
  return Math.min(MAX_PAUSE_MS, 1_000 * 2 ** (times - 1));
}

/** Holds all workers while Jira wants to be left alone: what one of them was told holds for the others too. */
export class Hold {
  private end = 0;

  constructor(
    private readonly sleep: Sleep,
    private readonly now: () => number,
    private readonly signal?: AbortSignal,
  ) {}

  /** ISO time until which everybody waits; `undefined` when nobody does. */
  get until(): string | undefined {
    return this.end > this.now() ? new Date(this.end).toISOString() : undefined;
  }

  /** @param end epoch milliseconds; an earlier end than the one in force changes nothing */
  extend(end: number): void {
    this.end = Math.max(this.end, end);
  }

  /** Resolves when nobody is to wait any longer, or the signal fired. */
  async over(): Promise<void> {
    while (this.end > this.now() && this.signal?.aborted !== true)
      await this.sleep(this.end - this.now(), this.signal);
  }
}
