/** Attempts at one request, the first included (Atlassian, "Rate limiting": at most four retries). */
export const MAX_ATTEMPTS = 5;

/** Longest pause between attempts, in milliseconds. */
const MAX_PAUSE = 30_000;

/** Jira's points are counted by the hour; a wait beyond a day is no wait but a broken header. */
const LONGEST_WAIT = 86_400_000;

/**
 * How long Jira asks to wait, in milliseconds: `Retry-After` (seconds), else `X-RateLimit-Reset` (an ISO time), since some of
 * Atlassian's gateways send only the second.
 * @returns `undefined` when neither header is there or readable
 */
export function retryTime(headers: { get(name: string): string | null }, now: number): number | undefined {
  const after = headers.get('retry-after');
  if (after !== null && /^\d{1,5}$/u.test(after.trim())) return Number(after) * 1_000;
  const reset = headers.get('x-ratelimit-reset')?.trim() ?? '';
  // Checked first, because Date.parse takes a bare number for a year.
  if (!/^\d{4}-\d{2}-\d{2}T/u.test(reset)) return undefined;
  const wait = Date.parse(reset) - now;
  return wait <= LONGEST_WAIT ? Math.max(0, wait) : undefined;
}

/**
 * The pause before the next attempt: doubling from about half a second, spread by 0.7 to 1.3 so that parallel requests do not
 * come back together. A time that Jira stated always wins when it is longer.
 * @param attempt the attempt that failed, from 1
 */
export function backOff(attempt: number, random: () => number = Math.random): number {
  return Math.min(MAX_PAUSE, 500 * 2 ** (attempt - 1) * (0.7 + random() * 0.6));
}
