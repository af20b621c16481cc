import type { ChunkWork, PendingChunk } from '../contract/run';

/** Work that can make more work necessary, of which nothing is known before. */
const OPENS_MORE: ReadonlySet<ChunkWork> = new Set<ChunkWork>(['projects', 'survey']);

/** What is left of a run, what is under way and what is done, for one driver. */
export class Work {
  private readonly known = new Set<number>();
  private readonly open: PendingChunk[] = [];
  private readonly underWay: PendingChunk[] = [];
  private done = 0;
  private total = 0;
  private last: ChunkWork = 'projects';

  constructor(pending: readonly PendingChunk[]) {
    this.add(pending);
  }

  /** Adds chunks; those that were added before are left out, since several chunks may open the same one. */
  add(chunks: readonly PendingChunk[]): void {
    for (const chunk of chunks) {
      if (this.known.has(chunk.chunk)) continue;
      this.known.add(chunk.chunk);
      this.open.push(chunk);
      this.total += chunk.effort;
    }
  }

  /** The stage to work on now; `undefined` when nothing is left to begin. */
  get stage(): number | undefined {
    return this.open.length === 0 ? undefined : Math.min(...this.open.map(({ stage }) => stage));
  }

  /** Begins a chunk of a stage; `undefined` when none is left there. */
  take(stage: number): PendingChunk | undefined {
    const at = this.open.findIndex((chunk) => chunk.stage === stage);
    const [chunk] = at < 0 ? [] : this.open.splice(at, 1);
    if (!chunk) return undefined;
    this.underWay.push(chunk);
    this.last = chunk.does;
    return chunk;
  }

  finish(chunk: PendingChunk, opens: readonly PendingChunk[]): void {
    this.underWay.splice(this.underWay.indexOf(chunk), 1);
    this.done += chunk.effort;
    this.add(opens);
  }

  /** How many chunks there are, as far as is known. */
  get chunks(): number {
    return this.known.size;
  }

  /** Effort done and known so far, in requests to Jira. */
  get effort(): { readonly done: number; readonly total: number } {
    return { done: this.done, total: this.total };
  }

  /** Everything that is not done. */
  get left(): readonly PendingChunk[] {
    return [...this.underWay, ...this.open];
  }

  /** Whether what is left can make more work necessary. */
  get mayGrow(): boolean {
    return this.left.some(({ does }) => OPENS_MORE.has(does));
  }

  /** What the chunk that has been under way longest does, or else the one that was begun last. */
  get doing(): ChunkWork {
    return this.underWay[0]?.does ?? this.last;
  }
}
