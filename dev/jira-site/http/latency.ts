import { setTimeout as sleep } from 'node:timers/promises';

/** How long the site takes: half the median to one and a half times it, and a slow tail for a share of the requests. */
export interface Latency {
  readonly median: number;
  readonly tail?: { readonly share: number; readonly ms: number };
}

/** @returns a function that waits as one request would; the sequence of waits is the same on every start. */
export function latencySimulator(latency: Latency | 0): () => Promise<void> {
  if (latency === 0) return () => Promise.resolve();
  let seed = 42;
  const random = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  return async () => {
    const { tail } = latency;
    const slow = tail !== undefined && random() < tail.share;
    await sleep(slow ? tail.ms : latency.median * (0.5 + random()));
  };
}
