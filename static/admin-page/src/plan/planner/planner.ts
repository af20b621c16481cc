import type { FromWorker, QuestionName, Questions, Told, ToWorker } from './questions';
import type { OnStep } from './desk';

/** The planner did not start, or stopped in the middle. */
export class PlannerFailure extends Error {
  override readonly name = 'PlannerFailure';
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: PlannerFailure) => void;
  readonly onStep: OnStep;
}

/** The page's side of the worker that makes plans. Ended, it answers nothing any more. */
export class Planner {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private next = 0;
  private failure: PlannerFailure | undefined;

  /** @param onFailure called once, when the worker cannot go on */
  constructor(private readonly onFailure: (failure: PlannerFailure) => void) {
    // Written out like this, the build finds the worker and puts it beside the page, where the page's policy lets it load from.
    this.worker = new Worker(new URL('./planner.worker.ts', import.meta.url), { type: 'module' });
    this.worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      this.receive(data);
    };
    this.worker.onerror = (event) => {
      event.preventDefault();
      this.fail();
    };
    this.worker.onmessageerror = () => {
      this.fail();
    };
  }

  tell(told: Told): void {
    this.send({ kind: 'tell', told });
  }

  /** @throws PlannerFailure when there is no answer to be had */
  ask<N extends QuestionName>(
    name: N,
    asked: Questions[N]['asked'],
    onStep: OnStep = () => undefined,
  ): Promise<Questions[N]['answer']> {
    if (this.failure) return Promise.reject(this.failure);
    const id = (this.next += 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve, reject, onStep });
      this.send({ kind: 'ask', id, name, asked } as ToWorker);
    });
  }

  end(): void {
    this.worker.terminate();
    this.waiting.clear();
  }

  private send(message: ToWorker): void {
    this.worker.postMessage(message);
  }

  private receive(message: FromWorker): void {
    const waiting = this.waiting.get(message.id);
    if (!waiting) return;
    if (message.kind === 'progress') {
      waiting.onStep(message.done, message.all);
      return;
    }
    if (message.kind === 'failed') {
      this.fail();
      return;
    }
    this.waiting.delete(message.id);
    waiting.resolve(message.answer as never);
  }

  private fail(): void {
    if (this.failure) return;
    this.failure = new PlannerFailure('The part of the page that makes plans stopped.');
    for (const { reject } of this.waiting.values()) reject(this.failure);
    this.end();
    this.onFailure(this.failure);
  }
}
