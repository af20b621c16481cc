import { useEffect, useState } from 'react';

const TICK_MS = 500;

/** The time, in epoch milliseconds, kept up to date while something is counted down. */
export function useNow(isCounting: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!isCounting) return;
    const tick = (): void => {
      setNow(Date.now());
    };
    tick();
    const timer = window.setInterval(tick, TICK_MS);
    return () => {
      window.clearInterval(timer);
    };
  }, [isCounting]);
  return now;
}
