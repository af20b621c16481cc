import type { PendingChunk, SoFar } from '../contract/run';
import { type Asking, finishChunk } from './ask-chunk';
import type { Invoke } from './call';
import { Hold } from './hold';
import { Pace } from './pace';
import type { Progress } from './progress';
import { addSoFar } from './so-far';
import { aborted, type Sleep, wait } from './wait';
import { Work } from './work';

export interface DriveOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Stops at once. What is under way is left to the server, which stores it; what is stored stays. */
  readonly signal?: AbortSignal;
  /** Chunks asked for at once. The server bounds its own calls to Jira besides. */
  readonly inFlight?: number;
  /** What was answered before, when a run is continued. */
  readonly soFar?: SoFar;
  readonly sleep?: Sleep;
  readonly now?: () => number;
  /** From 0 to 1: spreads pauses, so that several drivers do not come back together. */
  readonly random?: () => number;
}

/** Retries that a drive may make after failures in all: a few, and a share of its chunks. */
const RETRIES = { free: 10, share: 0.1 };

/**
 * Drives a run to its end, stage by stage, several chunks at once.
 * @param pending what is left, as `run/start` or `run/read` answered
 * @returns `done`, or `cancelled` as soon as the signal fires
 * @throws ResolverFailure when a chunk failed for good; the chunks done so far are stored and the run can be continued
 */
export async function driveRun(
  invoke: Invoke,
  runId: string,
  pending: readonly PendingChunk[],
  options: DriveOptions = {},
): Promise<'done' | 'cancelled'> {
  const { onProgress, signal, inFlight = 3, sleep = wait, now = Date.now, random = Math.random } = options;
  // Fires when it ends, however it ends: the workers stop then, so that nothing goes on behind the caller's back.
  const ending = endingWith(signal);
  const stopped = (): boolean => ending.signal.aborted;
  const [work, pace, hold] = [new Work(pending), new Pace(), new Hold(sleep, now, ending.signal)];
  let { soFar } = options;
  let retries = 0;

  const report = (): void => {
    const { left, mayGrow } = work;
    if (stopped()) return;
    const remaining = pace.timeFor(left, inFlight);
    const waitingUntil = hold.until;
    onProgress?.({
      ...work.effort,
      mayGrow,
      doing: work.doing,
      ...(remaining !== undefined && { remaining }),
      ...(waitingUntil !== undefined && { waitingUntil }),
      ...(soFar && { soFar }),
    });
  };
  const asking: Asking = {
    invoke,
    runId,
    hold,
    sleep,
    now,
    random,
    signal: ending.signal,
    mayRetry: () => ++retries <= RETRIES.free + work.chunks * RETRIES.share,
    onWait: report,
  };

  const doOne = async (chunk: PendingChunk): Promise<void> => {
    report();
    const finished = await finishChunk(asking, chunk);
    if (!finished) return;
    pace.add(chunk, finished.ms);
    soFar = addSoFar(soFar, finished.answer.soFar);
    work.finish(chunk, finished.answer.opens);
    report();
  };
  const drive = async (): Promise<void> => {
    for (let { stage } = work; stage !== undefined && !stopped(); { stage } = work) {
      const at = stage;
      const worker = async (): Promise<void> => {
        for (let chunk = work.take(at); chunk && !stopped(); chunk = work.take(at)) await doOne(chunk);
      };
      await Promise.all(Array.from({ length: inFlight }, worker));
    }
  };

  try {
    await Promise.race([drive(), aborted(ending.signal)]);
    return signal?.aborted ? 'cancelled' : 'done';
  } finally {
    ending.abort();
  }
}

function endingWith(signal: AbortSignal | undefined): AbortController {
  const ending = new AbortController();
  const end = (): void => {
    ending.abort();
  };
  if (signal?.aborted) end();
  else signal?.addEventListener('abort', end, { once: true });
  return ending;
}
