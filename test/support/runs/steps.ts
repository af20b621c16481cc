import type { MatrixPart } from '../../../src/contract/matrix';
import type { ReportPart, ReportSummary } from '../../../src/contract/report';
import type {
  ChunkWork,
  PendingChunk,
  RunAllowed,
  RunContinued,
  RunStarted,
} from '../../../src/contract/run';
import type { Failure } from '../../../src/contract/envelope';
import type { Caller } from '../../../dev/forge-host';
import { readPart } from '../../../src/client';
import { failureOf, opened } from '../app/opened';
import type { TestApp } from '../app/test-apps';
import { type Check, invoking, startRequest } from './checks';

/** A run that a test takes step by step, as one admin. */
export class Steps {
  constructor(
    readonly app: TestApp,
    readonly started: RunStarted,
    private readonly caller?: Caller,
  ) {}

  get runId(): string {
    return this.started.runId;
  }

  /** Does one chunk. @throws Error unless the answer is an answer */
  async continue(chunk: number): Promise<RunContinued> {
    return opened(await this.app.ask('run/continue', { runId: this.runId, chunk }, this.caller));
  }

  /** Asks for one chunk that cannot be done now. */
  async failing(chunk: number): Promise<Failure> {
    return failureOf(await this.app.ask('run/continue', { runId: this.runId, chunk }, this.caller));
  }

  async summary(caller = this.caller): Promise<ReportSummary> {
    return opened(await this.app.ask('run/read', { runId: this.runId }, caller)) as ReportSummary;
  }

  /** One part, in as many answers as it takes. */
  part(part: number): Promise<ReportPart> {
    return readPart(invoking(this.app, this.caller), this.runId, part);
  }

  async matrix(part: number): Promise<MatrixPart> {
    return opened(await this.app.ask('run/matrix', { runId: this.runId, part }, this.caller));
  }

  async allow(budget: number): Promise<RunAllowed> {
    return opened(await this.app.ask('run/allow', { runId: this.runId, budget }, this.caller));
  }

  /** The chunks to do now, as the run says; of one kind where that is named. */
  async pending(does?: ChunkWork): Promise<readonly PendingChunk[]> {
    const { pending } = await this.summary();
    return does === undefined ? pending : pending.filter((chunk) => chunk.does === does);
  }

  /** The first open chunk that does this work. @throws Error when there is none */
  async chunk(does: ChunkWork): Promise<number> {
    const [found] = await this.pending(does);
    if (!found) throw new Error(`The run has no open chunk that does ${does}.`);
    return found.chunk;
  }

  /** Does every open chunk of these kinds, in this order. */
  async all(...works: readonly ChunkWork[]): Promise<void> {
    for (const does of works)
      for (const { chunk } of await this.pending(does)) finished(await this.continue(chunk));
  }

  /** Does what is open until nothing is. */
  async toTheEnd(): Promise<ReportSummary> {
    for (let open = await this.pending(); open.length > 0; open = await this.pending()) {
      const [first] = open;
      if (first) finished(await this.continue(first.chunk));
    }
    return this.summary();
  }
}

function finished(answer: RunContinued): void {
  if (answer.state !== 'done') throw new Error(`A chunk came back ${answer.state}.`);
}

/** Starts a check that a test takes step by step. */
export async function startSteps(app: TestApp, check: Check): Promise<Steps> {
  const started = opened(await app.ask('run/start', startRequest(check), check.caller));
  return new Steps(app, started, check.caller);
}
