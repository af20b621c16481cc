const machineNow = Date.now.bind(Date);
let offset = 0;

/**
 * Replaces the app's `Date` by one that runs with the host's clock, which tests move ahead. Timers and deadlines keep the
 * machine's. Must run before the bundle is loaded.
 */
export function installClock(): void {
  const now = (): number => machineNow() + offset;
  globalThis.Date = new Proxy(Date, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: (target) => new target(now()).toString(),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
}

/** @param milliseconds how far the host's clock is ahead of the machine's. */
export function setClockOffset(milliseconds: number): void {
  offset = milliseconds;
}

/** What is left until `deadline`, a time of the machine's clock. */
export function millisecondsUntil(deadline: number): number {
  return Math.max(0, deadline - machineNow());
}
