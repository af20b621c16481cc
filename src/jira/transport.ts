import pLimit from 'p-limit';
import type { Source } from '../domain/evidence';
import { JiraRefused, JiraUnavailable, JiraWaiting } from '../ports/errors';
import { askJira, type JiraResponse, type Outgoing, parseJson } from './ask-jira';
import { isNearLimit, isQuota } from './limit-headers';
import { Pauses, type Refusal } from './pauses';
import { backOff, MAX_ATTEMPTS, RetryBudget, retryTime } from './retry';

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
}

/** How long after the deadline an answer that is under way is still waited for, in milliseconds: the rest of 25 s is for storing. */
const LAST_ANSWERS_MS = 4_000;

/** Answers without trouble after which one more request may be under way at once. */
const WELL_TO_WIDEN = 5;

type Outcome =
  { readonly answer: unknown } | { readonly limited: Refusal } | { readonly limited?: undefined };

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
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await this.inTurn(request);
      if ('answer' in outcome) {
        if (attempt > 1) this.retries.giveBack();
        return outcome.answer;
      }
      const { limited } = outcome;
      if (limited) {
        // A limit is waited for: here, by the next turn, or else by the driver.
        const { until, refusals } = this.pauses.refused(endpoint, limited);
        if (refusals < MAX_ATTEMPTS && this.mayRetry(attempt, until)) continue;
        this.pauses.close(endpoint, limited);
        throw new JiraWaiting(new Date(until));
      }
      const wait = backOff(attempt);
      if (!this.mayRetry(attempt, Date.now() + wait)) throw new JiraUnavailable(endpoint);
      await sleep(wait);
    }
  }

  private mayRetry(attempt: number, from: number): boolean {
    return attempt < MAX_ATTEMPTS && from < this.options.deadline && this.retries.take();
  }

  /** Sends a request once, as soon as there is room and Jira does not want to be left alone. */
  private async inTurn(request: JiraRequest): Promise<Outcome> {
    for (;;) {
      const pause = this.pauses.of(request.endpoint);
      if (pause.closed || pause.until > this.options.deadline) throw new JiraWaiting(new Date(pause.until));
      if (pause.until > Date.now()) await sleep(pause.until - Date.now());
      const outcome = await this.limit(async () => {
        // While it stood in the queue, another request may have been refused, or time may have run out.
        if (this.pauses.of(request.endpoint).until > Date.now()) return 'paused';
        if (Date.now() > this.options.deadline) throw new JiraWaiting(new Date());
        return beforeTime(this.options.deadline + LAST_ANSWERS_MS, this.attempt(request));
      });
      if (outcome !== 'paused') return outcome;
    }
  }

  private async attempt(request: JiraRequest): Promise<Outcome> {
    this.calls += 1;
    this.points += 1;
    const response = await askJira(request);
    this.adjust(response);
    if (response === undefined) return {};
    const { status, headers } = response;
    if (status === 429 || status === 503) {
      const stated = retryTime(headers, Date.now());
      if (status === 503 && stated === undefined) return {};
      return { limited: { ...(stated !== undefined && { stated }), everywhere: isQuota(headers) } };
    }
    if (status >= 500) return {};
    this.pauses.answered(request.endpoint);
    if (status >= 400) throw new JiraRefused(request.endpoint, status);
    // Jira treats dead credentials as anonymous on some endpoints and answers 200 with nothing in it (measured on live sites).
    if (headers.get('x-seraph-loginreason')?.includes('FAILED')) throw new JiraRefused(request.endpoint, 401);
    const answer = status < 300 ? parseJson(await response.text()) : undefined;
    // A redirect leads to a sign-in page, and an error page is HTML: neither is an answer.
    if (answer === undefined) throw new JiraUnavailable(request.endpoint);
    this.asked.set(request.endpoint, new Date().toISOString());
    this.points += request.points?.(answer) ?? 0;
    return { answer };
  }

  /** Half as many requests at once after one that failed or was near a limit; one more again after a few that were well. */
  private adjust(response: JiraResponse | undefined): void {
    if (!isWell(response)) {
      this.wellInARow = 0;
      this.limit.concurrency = Math.max(1, Math.floor(this.limit.concurrency / 2));
      return;
    }
    this.wellInARow += 1;
    if (this.limit.concurrency < this.options.inFlight && this.wellInARow % WELL_TO_WIDEN === 0)
      this.limit.concurrency += 1;
  }
}

function isWell(response: JiraResponse | undefined): boolean {
  return (
    response !== undefined &&
    response.status < 500 &&
    response.status !== 429 &&
    !isNearLimit(response.headers)
  );
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
