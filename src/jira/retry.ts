import { isQuota } from './limit-headers';

/** Attempts at one request, the first included (Atlassian, "Rate limiting": at most four retries). */
export const MAX_ATTEMPTS = 5;

/** Longest pause between attempts, in milliseconds. */
const MAX_PAUSE = 30_000;

/** Jira's points are counted by the hour; a wait beyond a day is no wait but a broken header. */
const LONGEST_WAIT = 86_400_000;

const HOUR = 3_600_000;

/** Retries without success that one invocation may always make, whatever it asks for: enough for a stumble, too few for a storm. */
const FREE_RETRIES = 10;

/** Those beyond them, as a share of the requests. */
const RETRY_SHARE = 0.1;

/**
 * How long Jira asks to wait, in milliseconds: `Retry-After` (seconds), else `X-RateLimit-Reset` (an ISO time), since some of
 * Atlassian's gateways send only the second. A spent quota without either ends with the UTC hour (Atlassian, "Rate limiting").
 * @returns `undefined` when Jira did not say
 */
export function retryTime(headers: { get(name: string): string | null }, now: number): number | undefined {
  const after = headers.get('retry-after');
  if (after !== null && /^\d{1,5}$/u.test(after.trim())) return Number(after) * 1_000;
  const reset = headers.get('x-ratelimit-reset')?.trim() ?? '';
  // Checked first, because Date.parse takes a bare number for a year.
  const wait = /^\d{4}-\d{2}-\d{2}T/u.test(reset) ? Date.parse(reset) - now : NaN;
  if (wait <= LONGEST_WAIT) return Math.max(0, wait);
  return isQuota(headers) ? HOUR - (now % HOUR) : undefined;
}

/**
 * The pause before the next attempt: doubling from about half a second, spread by 0.7 to 1.3 so that parallel requests do not
 * come back together. A time that Jira stated always wins when it is longer.
 * @param attempt the attempt that failed, from 1
 */
export function backOff(attempt: number, random: () => number = Math.random): number {
  return Math.min(MAX_PAUSE, 500 * 2 ** (attempt - 1) * (0.7 + random() * 0.6));
}

/**
 * How long to leave Jira alone after it refused for its limits, in milliseconds: never less than it stated, and a little more, spread
 * so that those who wait do not come back together. Without a stated time it starts at about two seconds and doubles (Atlassian,
 * "Rate limiting": start at two to five seconds).
 * @param stated what `retryTime` read
 * @param refusals how often in a row it refused, from 1
 */
export function limitPause(
  stated: number | undefined,
  refusals: number,
  random: () => number = Math.random,
): number {
  if (stated === undefined) return backOff(refusals + 2, random);
  return Math.max(backOff(1, random), stated + random() * Math.min(1_000, stated * 0.3));
}

/**
 * Retries left to one invocation. A site that stumbles is asked again as long as that helps: a retry that brings an answer is given
 * back. A site that is down uses them up soon, so that an outage is not answered with a multiple of the usual load.
 */
export class RetryBudget {
  private requests = 0;
  private retries = 0;

  /** Counts a request, not its retries. */
  request(): void {
    this.requests += 1;
  }

  /** Takes one retry. @returns whether there was one left */
  take(): boolean {
    if (this.retries >= FREE_RETRIES + this.requests * RETRY_SHARE) return false;
    this.retries += 1;
    return true;
  }

  /** Gives one retry back, because it brought an answer. */
  giveBack(): void {
    this.retries -= 1;
  }
}
