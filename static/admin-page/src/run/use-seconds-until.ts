import { useEffect, useState } from 'react';

/** Whole seconds until a time, counted down; 0 when there is no time or it has passed. @param until ISO time */
export function useSecondsUntil(until: string | undefined): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (until === undefined) return;
    const timer = window.setInterval(() => {
      setNow(Date.now());
    }, 500);
    return () => {
      window.clearInterval(timer);
    };
  }, [until]);
  return until === undefined ? 0 : Math.max(0, Math.ceil((Date.parse(until) - now) / 1_000));
}
