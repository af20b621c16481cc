import type { PendingChunk, RunContinued } from '../contract/run';
import { call, type Invoke, ResolverFailure } from './call';

/** How far a run is. */
export interface Progress {
  readonly done: number;
  /** Chunks known so far; grows when a chunk makes others necessary. */
  readonly total: number;
  /** What is being done now. */
  readonly doing: PendingChunk['does'];
  /** Set while Jira asked us to wait: ISO time. */
  readonly waitingUntil?: string;
}

export interface DriveOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Stops asking for further chunks; what is stored stays. */
  readonly signal?: AbortSignal;
  /** Chunks asked for at once. The server bounds its own calls to Jira besides. */
  readonly inFlight?: number;
  /** Waits so many milliseconds, or until the signal fires. */
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly now?: () => number;
}

/** How often in a row a chunk may run out of time without Jira having asked to wait: a site that slow makes no progress. */
const SLOW_ATTEMPTS = 20;

/** A wait this short, in milliseconds, means that time ran out; Jira itself asks for longer ones. */
const SHORT_WAIT_MS = 250;

/** How often one chunk is asked for again after a failure that may pass. */
const RETRIES = 3;

/**
 * Drives a run to its end, stage by stage, several chunks at once.
 * @param pending what is left, as `run/start` or `run/read` answered
 * @returns `done`, or `cancelled` when the signal fired
 * @throws ResolverFailure when a chunk failed for good; the chunks done so far are stored and the run can be continued
 */
export async function driveRun(
  invoke: Invoke,
  runId: string,
  pending: readonly PendingChunk[],
  options: DriveOptions = {},
): Promise<'done' | 'cancelled'> {
  const { onProgress, signal, inFlight = 3, sleep = wait, now = Date.now } = options;
  const open = [...pending];
  let done = 0;
  let total = open.length;
  // One part failed for good: the workers beside it stop, so that nothing goes on behind the caller's back.
  let failed = false;
  const stopped = (): boolean => failed || signal?.aborted === true;
  const report = (doing: PendingChunk['does'], waitingUntil?: string): void =>
    onProgress?.({ done, total, doing, ...(waitingUntil !== undefined && { waitingUntil }) });

  const doOne = async (chunk: PendingChunk): Promise<void> => {
    report(chunk.does);
    const { opens } = await finish(chunk);
    if (stopped()) return;
    done += 1;
    total += opens.length;
    open.push(...opens);
    report(chunk.does);
  };

  /** Asks for one chunk until it is done, waiting where Jira says so. */
  const finish = async (chunk: PendingChunk): Promise<{ opens: readonly PendingChunk[] }> => {
    let slow = 0;
    for (let failures = 0; ;) {
      if (stopped()) return { opens: [] };
      const answer = await askOnce(invoke, runId, chunk.chunk);
      if ('state' in answer) {
        if (answer.state === 'done') return answer;
        if (answer.state === 'waiting') {
          const ms = Date.parse(answer.until) - now();
          slow = ms > SHORT_WAIT_MS ? 0 : slow + 1;
          if (slow > SLOW_ATTEMPTS) throw tooSlow();
          report(chunk.does, answer.until);
          await sleep(Math.max(SHORT_WAIT_MS, ms), signal);
          continue;
        }
        // Another tab, or an earlier attempt, may still be working on what this one builds on.
        failures += 1;
        if (failures > RETRIES)
          throw new ResolverFailure({
            code: 'internal',
            message: 'A part of this check is missing. Continue the check to read it again.',
          });
        await sleep(1_000 * failures, signal);
        continue;
      }
      failures += 1;
      if (failures > RETRIES || !PASSING.has(answer.failure.code)) throw answer;
      await sleep(1_000 * 2 ** failures, signal);
    }
  };

  while (open.length > 0 && !signal?.aborted) {
    const stage = Math.min(...open.map((chunk) => chunk.stage));
    const batch = open.filter((chunk) => chunk.stage === stage);
    open.splice(0, open.length, ...open.filter((chunk) => chunk.stage !== stage));
    const workers = Array.from({ length: Math.min(inFlight, batch.length) }, async () => {
      try {
        for (let next = batch.shift(); next && !stopped(); next = batch.shift()) await doOne(next);
      } catch (error) {
        failed = true;
        throw error;
      }
    });
    await Promise.all(workers);
  }
  return signal?.aborted ? 'cancelled' : 'done';
}

function tooSlow(): ResolverFailure {
  const message =
    'Jira answers so slowly that this check makes no progress. What was read is kept; continue it later.';
  return new ResolverFailure({ code: 'jira-unavailable', message });
}

/** Failures that may be gone a moment later. */
const PASSING: ReadonlySet<string> = new Set(['jira-unavailable', 'storage-failed', 'internal']);

async function askOnce(
  invoke: Invoke,
  runId: string,
  chunk: number,
): Promise<RunContinued | ResolverFailure> {
  try {
    return await call(invoke, 'run/continue', { runId, chunk });
  } catch (error) {
    if (!(error instanceof ResolverFailure)) throw error;
    const { code, retryAt } = error.failure;
    return code === 'waiting' && retryAt !== undefined ? { state: 'waiting', until: retryAt } : error;
  }
}

function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
    if (signal?.aborted) done();
    else signal?.addEventListener('abort', done);
  });
}
