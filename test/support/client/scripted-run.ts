import type { Invoke } from '../../../src/client';
import type { Failure } from '../../../src/contract/envelope';
import type { PendingChunk, RunContinued } from '../../../src/contract/run';

/** What the server says to one request for a chunk: an answer, a failure, or a broken connection. */
export type Reply = RunContinued | Failure | 'broken';

export const RUN_ID = 'run-12345678';
export const START = Date.parse('2026-11-22T12:00:00Z');

/** Done, and making these chunks necessary. */
export const done = (...opens: readonly PendingChunk[]): RunContinued => ({ state: 'done', opens });

/** A chunk still to do. */
export const chunk = (
  number: number,
  stage: number,
  does: PendingChunk['does'] = 'projects',
): PendingChunk => ({
  chunk: number,
  stage,
  does,
});

/**
 * The server's side of one run, by script: for each chunk the replies in their order; a chunk out of replies is done.
 * It counts how many requests are under way at once, and keeps a clock that only sleeping moves.
 */
export class ScriptedRun {
  readonly asked: number[] = [];
  readonly slept: number[] = [];
  mostAtOnce = 0;
  private underWay = 0;
  private clock = START;

  constructor(private readonly replies: Readonly<Record<number, Reply[]>> = {}) {}

  /** Called with each chunk before it is answered; what it does happens while the request is under way. */
  whileAsked: (chunk: number) => void = () => undefined;

  readonly invoke: Invoke = async (name, payload) => {
    const { runId, chunk: number } = payload as { runId: string; chunk: number };
    if (name !== 'run/continue' || runId !== RUN_ID) throw new RangeError(`not scripted: ${name} ${runId}`);
    this.asked.push(number);
    this.underWay += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.underWay);
    this.whileAsked(number);
    await new Promise((resolve) => setImmediate(resolve));
    this.underWay -= 1;
    const reply = this.replies[number]?.shift() ?? done();
    if (reply === 'broken') throw new Error('the connection broke');
    return 'code' in reply ? { ok: false, error: reply } : { ok: true, data: reply };
  };

  readonly sleep = async (ms: number, signal?: AbortSignal): Promise<void> => {
    this.slept.push(ms);
    if (signal?.aborted !== true) this.clock += ms;
    await Promise.resolve();
  };

  readonly now = (): number => this.clock;
}
