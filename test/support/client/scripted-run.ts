import type { Invoke } from '../../../src/client';
import type { Failure } from '../../../src/contract/envelope';
import type { PendingChunk, RunContinued } from '../../../src/contract/run';

/** What the server says to one request for a chunk: an answer, a failure, or a broken connection. */
export type Reply = RunContinued | Failure | 'broken';

export const RUN_ID = 'run-12345678';
export const START = Date.parse('2026-11-22T12:00:00Z');

/** ISO time, so many milliseconds after the start. */
export const at = (ms: number): string => new Date(START + ms).toISOString();

/** Done, and making these chunks necessary. */
export const done = (...opens: readonly PendingChunk[]): RunContinued => ({ state: 'done', opens });

/** Done, with what Jira's bulk answer says. */
export const answered = (projects: number, refused: Readonly<Record<string, number>> = {}): RunContinued => ({
  state: 'done',
  opens: [],
  soFar: { projects, refused },
});

/** A chunk still to do. */
export const chunk = (
  number: number,
  stage: number,
  does: PendingChunk['does'] = 'projects',
  effort = 1,
): PendingChunk => ({ chunk: number, stage, does, effort });

/**
 * The server's side of one run, by script: for each chunk the replies in their order; a chunk out of replies is done.
 * It counts how many requests are under way at once, and keeps a clock that only sleeping and working move.
 */
export class ScriptedRun {
  readonly asked: number[] = [];
  readonly slept: number[] = [];
  mostAtOnce = 0;
  /** How long the server works on each request, in milliseconds of the run's clock. */
  callMs = 0;
  private underWay = 0;
  private clock = START;

  constructor(private readonly replies: Readonly<Record<number, Reply[]>> = {}) {}

  /** Called with each chunk before it is answered; what it does happens while the request is under way. */
  whileAsked: (chunk: number) => void | Promise<void> = () => undefined;

  readonly invoke: Invoke = async (name, payload) => {
    const { runId, chunk: number } = payload as { runId: string; chunk: number };
    if (name !== 'run/continue' || runId !== RUN_ID) throw new RangeError(`not scripted: ${name} ${runId}`);
    this.asked.push(number);
    const end = this.clock + this.callMs;
    this.underWay += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.underWay);
    await this.whileAsked(number);
    await new Promise((resolve) => setImmediate(resolve));
    this.clock = Math.max(this.clock, end);
    this.underWay -= 1;
    const reply = this.replies[number]?.shift() ?? done();
    if (reply === 'broken') throw new Error('the connection broke');
    return 'code' in reply ? { ok: false, error: reply } : { ok: true, data: reply };
  };

  /** While somebody sleeps, others work. */
  readonly sleep = async (ms: number, signal?: AbortSignal): Promise<void> => {
    this.slept.push(ms);
    const end = this.clock + ms;
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (signal?.aborted !== true) this.clock = Math.max(this.clock, end);
  };

  readonly now = (): number => this.clock;
}
