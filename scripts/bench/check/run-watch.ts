import type { Envelope } from '../../../src/contract/envelope';
import type { PendingChunk, RunAllowed, RunContinued, RunStarted } from '../../../src/contract/run';
import type { Invoke } from '../../../src/client';

/** Moments of a run that a person waits for. */
export interface Moments<T> {
  /** The first part that Jira's bulk answer was shown of. */
  first?: T;
  /** Jira's bulk answer was there for every project. */
  complete?: T;
}

/** One call of a resolver. */
export interface ResolverCall {
  /** The resolver, and whether a part of a run was asked for. */
  readonly name: string;
  readonly milliseconds: number;
  /** Of the answer as JSON. */
  readonly bytes: number;
}

/**
 * Listens in on a run.
 * @param invoke reaches the app
 * @param look is called at each moment; what it returns is kept
 */
export function watchRun<T>(
  invoke: Invoke,
  look: () => T,
): { invoke: Invoke; moments: Moments<T>; calls: readonly ResolverCall[] } {
  const moments: Moments<T> = {};
  const calls: ResolverCall[] = [];
  const open = new Map<number, PendingChunk>();
  const add = (chunks: readonly PendingChunk[]): void => {
    for (const chunk of chunks) open.set(chunk.chunk, chunk);
  };
  const isOpen = (does: PendingChunk['does']): boolean =>
    [...open.values()].some((chunk) => chunk.does === does);

  const continued = (chunk: number, answer: RunContinued): void => {
    if (answer.state !== 'done') return;
    const done = open.get(chunk);
    open.delete(chunk);
    add(answer.opens);
    if (done?.does !== 'projects') return;
    moments.first ??= look();
    // A later stage may find further projects; the last of them counts.
    if (!isOpen('projects')) moments.complete = look();
  };
  return {
    moments,
    calls,
    invoke: async (name, payload) => {
      const began = performance.now();
      const envelope = (await invoke(name, payload)) as Envelope<unknown>;
      const milliseconds = performance.now() - began;
      const isPart = typeof payload === 'object' && payload !== null && 'part' in payload;
      const bytes = Buffer.byteLength(JSON.stringify(envelope));
      calls.push({ name: isPart ? `${name}, a part` : name, milliseconds, bytes });
      if (envelope.ok && name === 'run/start') add((envelope.data as RunStarted).pending);
      if (envelope.ok && name === 'run/allow') add((envelope.data as RunAllowed).pending);
      if (envelope.ok && name === 'run/continue')
        continued((payload as { chunk: number }).chunk, envelope.data as RunContinued);
      return envelope;
    },
  };
}
