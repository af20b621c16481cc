import type { PendingChunk, RunContinued } from '../contract/run';
import { call, type Invoke, ResolverFailure } from './call';
import { type Hold, leastPause } from './hold';
import type { Sleep } from './wait';

export type ChunkDone = Extract<RunContinued, { state: 'done' }>;

/** What asking for a chunk needs besides the chunk. */
export interface Asking {
  readonly invoke: Invoke;
  readonly runId: string;
  readonly hold: Hold;
  readonly sleep: Sleep;
  readonly now: () => number;
  readonly random: () => number;
  /** Fires when the work is to stop. */
  readonly signal: AbortSignal;
  /** Takes one retry of those that all chunks share. @returns whether one was left */
  readonly mayRetry: () => boolean;
  /** Called whenever a wait begins or ends. */
  readonly onWait: () => void;
}

/** How often in a row a chunk may run out of time without Jira having asked to wait: a site that slow makes no progress. */
const SLOW_ATTEMPTS = 20;

/** A call this long, in milliseconds, ran out of the server's time; one that is told to wait sooner was told so by Jira. */
const LONG_CALL_MS = 10_000;

/** A call shorter than this, in milliseconds, was told to wait before it did anything. */
const QUICK_CALL_MS = 2_000;

/** Pause after a call that ran out of time, in milliseconds. */
const BREATH_MS = 250;

/** How often one chunk is asked for again after a failure that may pass. */
const RETRIES = 3;

/** Failures that may be gone a moment later. */
const PASSING: ReadonlySet<string> = new Set(['jira-unavailable', 'storage-failed', 'internal']);

/**
 * Asks for one chunk until it is done, waiting where Jira says so.
 * @returns its answer and how long the server worked on it, in milliseconds; `undefined` when the work was stopped meanwhile
 * @throws ResolverFailure when it failed for good
 */
export async function finishChunk(
  asking: Asking,
  chunk: PendingChunk,
): Promise<{ answer: ChunkDone; ms: number } | undefined> {
  const { hold, sleep, now, random, signal, onWait } = asking;
  const stopped = (): boolean => signal.aborted;
  let [ms, slow, limits] = [0, 0, 0];
  for (let failures = 0; ;) {
    await hold.over();
    if (stopped()) return undefined;
    const began = now();
    const answer = await askOnce(asking, chunk.chunk);
    const took = now() - began;
    ms += took;
    if (stopped()) return undefined;
    if ('failure' in answer) {
      failures += 1;
      if (failures > RETRIES || !PASSING.has(answer.failure.code) || !asking.mayRetry()) throw answer;
      await sleep(1_000 * 2 ** failures * (0.7 + random() * 0.6), signal);
    } else if (answer.state === 'done') {
      return { answer, ms };
    } else if (answer.state === 'blocked') {
      // Another tab, or an earlier attempt, may still be working on what this one builds on.
      failures += 1;
      if (failures > RETRIES) throw partMissing();
      await sleep(1_000 * failures, signal);
    } else if (took >= LONG_CALL_MS && Date.parse(answer.until) - now() <= BREATH_MS) {
      limits = 0;
      slow += 1;
      if (slow > SLOW_ATTEMPTS) throw tooSlow();
      await sleep(BREATH_MS, signal);
    } else {
      slow = 0;
      // A call that took a while got on before it was stopped.
      limits = took < QUICK_CALL_MS ? limits + 1 : 1;
      hold.extend(Math.max(Date.parse(answer.until), now() + leastPause(limits)));
      onWait();
      await hold.over();
      onWait();
    }
  }
}

async function askOnce({ invoke, runId }: Asking, chunk: number): Promise<RunContinued | ResolverFailure> {
  try {
    return await call(invoke, 'run/continue', { runId, chunk });
  } catch (error) {
    if (!(error instanceof ResolverFailure)) throw error;
    const { code, retryAt } = error.failure;
    return code === 'waiting' && retryAt !== undefined ? { state: 'waiting', until: retryAt } : error;
  }
}

function tooSlow(): ResolverFailure {
  const message =
    'Jira answers so slowly that this check makes no progress. What was read is kept; continue it later.';
  return new ResolverFailure({ code: 'jira-unavailable', message });
}

function partMissing(): ResolverFailure {
  const message = 'A part of this check is missing. Continue the check to read it again.';
  return new ResolverFailure({ code: 'internal', message });
}
