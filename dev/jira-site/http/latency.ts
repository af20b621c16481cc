import { setTimeout as sleep } from 'node:timers/promises';

/**
 * How long the site takes. With `sigma`, log-normal times, as servers on the internet have them: half of the answers take longer
 * than `median`, and a few take many times that. Otherwise half the median to one and a half times it, and a slow tail for a
 * share of the requests.
 */
export type Latency =
  | { readonly median: number; readonly tail?: { readonly share: number; readonly ms: number } }
  | { readonly median: number; readonly sigma: number };

/** Milliseconds of one request, drawn from numbers between 0 and 1. */
export function latencyOf(latency: Latency, random: () => number): number {
  const { median } = latency;
  if ('sigma' in latency) return median * Math.exp(latency.sigma * normal(random));
  const { tail } = latency;
  const slow = tail !== undefined && random() < tail.share;
  return slow ? tail.ms : median * (0.5 + random());
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
    await sleep(latencyOf(latency, random));
  };
}

/** A number of the standard normal distribution (Box and Muller, 1958). */
function normal(random: () => number): number {
  // 1 less the number, because the logarithm of 0 is none.
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
