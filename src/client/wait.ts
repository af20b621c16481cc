/** Waits so many milliseconds, or until the signal fires. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/** The longest single timer, in milliseconds: timers stand still while a computer sleeps, so the clock is looked at in between. */
const SLICE_MS = 15_000;

/** Waits by the clock on the wall: a wait that was slept through on a closed laptop is over when it is opened. */
export const wait: Sleep = async (ms, signal) => {
  const end = Date.now() + ms;
  for (let left = ms; left > 0 && signal?.aborted !== true; left = end - Date.now())
    await timer(Math.min(left, SLICE_MS), signal);
};

function timer(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const id = setTimeout(done, ms);
    function done(): void {
      clearTimeout(id);
      signal?.removeEventListener('abort', done);
      resolve();
    }
    signal?.addEventListener('abort', done);
  });
}

/** Resolves when the signal fires. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const fired = (): void => {
      resolve();
    };
    if (signal.aborted) fired();
    else signal.addEventListener('abort', fired, { once: true });
  });
}
