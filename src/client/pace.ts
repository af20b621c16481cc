import type { ChunkWork, PendingChunk } from '../contract/run';

/** Chunks of a kind on which its pace rests: the latest ones, because a site gets slower and faster. */
const LATEST = 10;

/** From this much on there is enough to say how long the rest takes. */
const ENOUGH = {
  chunks: 3,
  /** Milliseconds of work in them. */
  ms: 2_000,
  /** Share of what is left that is of kinds whose pace is known: one kind is many times slower than another. */
  share: 0.75,
};

interface Sample {
  readonly effort: number;
  readonly ms: number;
}

/** How fast a run gets on while it works; waits are no work. */
export class Pace {
  private readonly latest = new Map<ChunkWork, Sample[]>();

  /** @param ms how long the server worked on the chunk, in milliseconds, over all attempts */
  add({ does, effort }: PendingChunk, ms: number): void {
    const samples = [...(this.latest.get(does) ?? []), { effort, ms }];
    this.latest.set(does, samples.slice(-LATEST));
  }

  /**
   * How long what is left takes at this pace, in milliseconds without waits: stage after stage, several chunks at once, and no stage
   * faster than its slowest chunk.
   * @returns `undefined` until there is enough to say
   */
  timeFor(left: readonly PendingChunk[], inFlight: number): number | undefined {
    const all = [...this.latest.values()].flat();
    if (all.length < ENOUGH.chunks || sum(all, 'ms') < ENOUGH.ms) return undefined;
    const known = left.filter(({ does }) => this.latest.has(does));
    if (sum(known, 'effort') < ENOUGH.share * sum(left, 'effort')) return undefined;
    const stages = [...new Set(left.map(({ stage }) => stage))].map((stage) =>
      left
        .filter((chunk) => chunk.stage === stage)
        .map(({ does, effort }) => ({ ms: effort * paceOf(this.latest.get(does) ?? all) })),
    );
    return stages.reduce(
      (time, chunks) => time + Math.max(sum(chunks, 'ms') / inFlight, ...chunks.map(({ ms }) => ms)),
      0,
    );
  }
}

/** Milliseconds for each request. */
function paceOf(samples: readonly Sample[]): number {
  return sum(samples, 'ms') / Math.max(1, sum(samples, 'effort'));
}

function sum<K extends string>(items: readonly Readonly<Record<K, number>>[], key: K): number {
  return items.reduce((total, item) => total + item[key], 0);
}
