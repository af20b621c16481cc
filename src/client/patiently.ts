import { ResolverFailure } from './call';
import { Hold, leastPause } from './hold';
import { type Sleep, wait } from './wait';

export interface Patience {
  /** Called when a wait begins, with the ISO time of its end. */
  readonly onWaiting?: (until: string) => void;
  readonly signal?: AbortSignal;
  readonly sleep?: Sleep;
  readonly now?: () => number;
}

/**
 * Makes a call, and makes it again for as long as Jira asks to wait.
 * @returns what the call gave, or `cancelled` when the signal fired during a wait
 * @throws whatever the call throws besides `waiting`
 */
export async function patiently<T>(
  ask: () => Promise<T>,
  { onWaiting, signal, sleep = wait, now = Date.now }: Patience = {},
): Promise<T | 'cancelled'> {
  const hold = new Hold(sleep, now, signal);
  for (let waits = 1; ; waits += 1) {
    try {
      return await ask();
    } catch (error) {
      const until = retryAt(error);
      if (until === undefined) throw error;
      hold.extend(Math.max(Date.parse(until), now() + leastPause(waits)));
      onWaiting?.(hold.until ?? until);
    }
    await hold.over();
    if (signal?.aborted) return 'cancelled';
  }
}

function retryAt(error: unknown): string | undefined {
  if (!(error instanceof ResolverFailure) || error.failure.code !== 'waiting') return undefined;
  return error.failure.retryAt;
}
