import api, { type Route } from '@forge/api';
import pLimit from 'p-limit';
import type { Source } from '../domain/evidence';
import { JiraRefused, JiraUnavailable, JiraWaiting } from '../ports/errors';
import { backOff, MAX_ATTEMPTS, retryTime } from './retry';

/** One request to Jira. */
export interface JiraRequest {
  /** Method and path template, for evidence and errors; never with ids or names in it. */
  readonly endpoint: string;
  readonly route: Route;
  /** A POST with this body; a GET without. Both permission POSTs only read. */
  readonly body?: unknown;
  /** As the signed-in admin, unless Jira answers apps alone. */
  readonly as?: 'user' | 'app';
  /** Objects in an answer that cost points, and how many points each. */
  readonly points?: (answer: unknown) => number;
}

export interface TransportOptions {
  /** Requests under way at once in this invocation. */
  readonly inFlight: number;
  /** Epoch milliseconds after which nothing new is asked and nothing is waited for. */
  readonly deadline: number;
}

/** Sends requests to Jira: bounded, patient where Jira asks for it, and counted. One for each invocation. */
export class Transport {
  calls = 0;
  points = 0;
  private readonly limit: ReturnType<typeof pLimit>;
  private readonly asked = new Map<string, string>();
  /** Endpoints that Jira does not want to hear about again in this invocation, with the time from which it does. */
  private readonly closed = new Map<string, Date>();

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
    return this.limit(async () => {
      for (let attempt = 1; ; attempt += 1) {
        const closedUntil = this.closed.get(request.endpoint);
        if (closedUntil) throw new JiraWaiting(closedUntil);
        if (Date.now() > this.options.deadline) throw new JiraWaiting(new Date());
        const outcome = await this.attempt(request);
        if ('answer' in outcome) return outcome.answer;
        const wait = pauseAfter(outcome, attempt);
        const fits = Date.now() + wait < this.options.deadline;
        // A rate limit is waited for, here or by the driver; anything else is given up after a few attempts.
        if (outcome.limited && !(fits && attempt < MAX_ATTEMPTS)) {
          const until = new Date(Date.now() + wait);
          this.closed.set(request.endpoint, until);
          throw new JiraWaiting(until);
        }
        if (!outcome.limited && !(fits && attempt < MAX_ATTEMPTS))
          throw new JiraUnavailable(request.endpoint);
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    });
  }

  private async attempt(
    request: JiraRequest,
  ): Promise<{ answer: unknown } | { limited: boolean; waitMs?: number }> {
    this.calls += 1;
    this.points += 1;
    const response = await this.fetch(request);
    if (response === undefined) return { limited: false };
    const { status } = response;
    if (status === 429 || status === 503) {
      const waitMs = retryTime(response.headers, Date.now());
      return { limited: status === 429 || waitMs !== undefined, ...(waitMs !== undefined && { waitMs }) };
    }
    if (status >= 500) return { limited: false };
    if (status >= 400) throw new JiraRefused(request.endpoint, status);
    // Jira treats dead credentials as anonymous on some endpoints and answers 200 with nothing in it (measured on live sites).
    if (response.headers.get('x-seraph-loginreason')?.includes('FAILED'))
      throw new JiraRefused(request.endpoint, 401);
    const answer = status < 300 ? parseJson(await response.text()) : undefined;
    // A redirect leads to a sign-in page, and an error page is HTML: neither is an answer.
    if (answer === undefined) throw new JiraUnavailable(request.endpoint);
    this.asked.set(request.endpoint, new Date().toISOString());
    this.points += request.points?.(answer) ?? 0;
    return { answer };
  }

  private async fetch({
    route,
    body,
    as,
  }: JiraRequest): Promise<Awaited<ReturnType<typeof requestJira>> | undefined> {
    try {
      return await requestJira(as ?? 'user', route, body);
    } catch (error) {
      if (asksForConsent(error)) throw error;
      return undefined;
    }
  }
}

/**
 * How long to pause: at least as long as Jira stated, and a little spread so that parallel requests do not come back together.
 * A rate limit without a stated time starts at about two seconds (Atlassian, "Rate limiting": start at two to five, doubling).
 */
function pauseAfter({ limited, waitMs }: { limited: boolean; waitMs?: number }, attempt: number): number {
  if (waitMs !== undefined)
    return Math.max(backOff(1), waitMs + Math.random() * Math.min(1_000, waitMs * 0.3));
  return backOff(limited ? attempt + 2 : attempt);
}

function requestJira(
  as: 'user' | 'app',
  route: Route,
  body: unknown,
): ReturnType<ReturnType<typeof api.asUser>['requestJira']> {
  const init =
    body === undefined
      ? { headers: { Accept: 'application/json' } }
      : {
          method: 'POST',
          headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        };
  return (as === 'app' ? api.asApp() : api.asUser()).requestJira(route, init);
}

/** Forge shows its own consent screen when this error leaves the resolver, so it must not be swallowed. */
export function asksForConsent(error: unknown): boolean {
  return error instanceof Error && error.name === 'NEEDS_AUTHENTICATION_ERR';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
