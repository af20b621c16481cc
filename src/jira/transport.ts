import pLimit from 'p-limit';
import type { Source } from '../domain/evidence';
import { JiraUnavailable, JiraWaiting } from '../ports/errors';
import type { Outgoing } from './ask-jira';
import { attempt, type Outcome } from './attempt';
import { Pauses } from './pauses';
import { backOff, MAX_ATTEMPTS, RetryBudget } from './retry';

export { asksForConsent } from './ask-jira';

/** One request to Jira. */
export interface JiraRequest extends Outgoing {
  /** Method and path template, for evidence, errors and pauses; never with ids or names in it. */
  readonly endpoint: string;
  /** Objects in an answer that cost points, and how many points each. */
  readonly points?: (answer: unknown) => number;
}

export interface TransportOptions {
  /** Requests under way at once in this invocation. */
  readonly inFlight: number;
  /** Epoch milliseconds after which nothing new is asked and nothing is waited for. */
  readonly deadline: number;
  /** As whom Jira is asked, where an operation does not say; as the signed-in admin when left out. */
  readonly as?: 'user' | 'app';
}

/** How long after the deadline an answer that is under way is still waited for, in milliseconds: the rest of 25 s is for storing. */
const LAST_ANSWERS_MS = 4_000;

/** Answers in a row, none of them near a limit, after which one more request may be under way at once. */
const WELL_TO_WIDEN = 5;

/** Sends requests to Jira: bounded, patient where Jira asks for it, and counted. One for each invocation. */
export class Transport {
  calls = 0;
  points = 0;
  private readonly limit: ReturnType<typeof pLimit>;
  private readonly asked = new Map<string, string>();
  private readonly pauses = new Pauses();
  private readonly retries = new RetryBudget();
  private wellInARow = 0;

  constructor(private readonly options: TransportOptions) {
    this.limit = pLimit(options.inFlight);
  }

  /** Each endpoint asked so far with the time of its last answer. */
  get sources(): Source[] {
    return [...this.asked].map(([endpoint, at]) => ({ endpoint, at }));
  }

  /**
   * Sends one request and answers its JSON.
   * @throws JiraRefused for 400, 401, 403, 404 · JiraWaiting when Jira asks to wait longer than the invocation may,
   * or time is up · JiraUnavailable for anything that is no answer. What `@forge/api` throws to ask for consent passes through.
   */
  async send(request: JiraRequest): Promise<unknown> {
    const { endpoint } = request;
    this.retries.request();
    for (let turn = 1; ; turn += 1) {
      const outcome = await this.inTurn(request);
      if (outcome.kind === 'answer') {
        if (turn > 1) this.retries.giveBack();
        return outcome.answer;
      }
      // A limit is waited for: here, by the next turn, or else by the driver.
      const { until, refusals } = this.pauses.refused(endpoint, outcome.refusal);
      if (refusals < MAX_ATTEMPTS && this.mayRetry(turn, until)) continue;
      this.pauses.close(endpoint, outcome.refusal);
      throw new JiraWaiting(new Date(until));
    }
  }

  /** Sends a request as soon as there is room and Jira does not want to be left alone. */
  private async inTurn(request: JiraRequest): Promise<Exclude<Outcome, { kind: 'failed' }>> {
    for (;;) {
      const pause = this.pauses.of(request.endpoint);
      if (pause.closed || pause.until > this.options.deadline) throw new JiraWaiting(new Date(pause.until));
      if (pause.until > Date.now()) await sleep(pause.until - Date.now());
      const outcome = await this.limit(() => this.persist(request));
      if (outcome !== 'paused') return outcome;
    }
  }

  /** Asks until Jira answers. It keeps its place meanwhile, so that a site in trouble is asked less. */
  private async persist(request: JiraRequest): Promise<Exclude<Outcome, { kind: 'failed' }> | 'paused'> {
    const { endpoint } = request;
    for (let tries = 1; ; tries += 1) {
      // While it stood in the queue or slept, another request may have been refused, or time may have run out.
      if (this.pauses.of(endpoint).until > Date.now()) return 'paused';
      if (Date.now() > this.options.deadline) throw new JiraWaiting(new Date());
      const outcome = await this.once(request);
      if (outcome.kind !== 'failed') {
        if (outcome.kind === 'answer' && tries > 1) this.retries.giveBack();
        return outcome;
      }
      const wait = backOff(tries);
      if (!this.mayRetry(tries, Date.now() + wait)) throw new JiraUnavailable(endpoint);
      await sleep(wait);
    }
  }

  private mayRetry(attempts: number, from: number): boolean {
    return attempts < MAX_ATTEMPTS && from < this.options.deadline && this.retries.take();
  }

  private async once(request: JiraRequest): Promise<Outcome> {
    this.calls += 1;
    this.points += 1;
    const { endpoint } = request;
    const outcome = await beforeTime(
      this.options.deadline + LAST_ANSWERS_MS,
      attempt(endpoint, this.options.as === undefined ? request : { as: this.options.as, ...request }),
    );
    this.adjust(outcome);
    if (outcome.kind === 'answer') {
      this.pauses.answered(endpoint);
      this.asked.set(endpoint, new Date().toISOString());
      this.points += request.points?.(outcome.answer) ?? 0;
    }
    return outcome;
  }

  /** Half as many requests at once after each that was refused or near a limit; one more again after a few that were well. */
  private adjust(outcome: Outcome): void {
    const isWell = outcome.kind === 'answer' && !outcome.isNearLimit;
    this.wellInARow = isWell ? this.wellInARow + 1 : 0;
    if (!isWell && outcome.kind !== 'failed')
      this.limit.concurrency = Math.max(1, Math.floor(this.limit.concurrency / 2));
    else if (this.limit.concurrency < this.options.inFlight && this.wellInARow >= WELL_TO_WIDEN) {
      this.limit.concurrency += 1;
      this.wellInARow = 0;
    }
  }
}

/** An answer still under way when time is up is left to Jira, so that what was read before can be stored. @throws JiraWaiting */
async function beforeTime<T>(time: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new JiraWaiting(new Date()));
    }, time - Date.now());
  });
  return Promise.race([work, tooLate]).finally(() => {
    clearTimeout(timer);
  });
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
