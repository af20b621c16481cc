import { InvocationTimeoutError } from '../errors';
import { limits } from '../limits';
import type { EventQueue } from './event-queue';
import type { QueuedEvent } from './queued-event';

/** How one attempt to process an event ended. */
export type Attempt = { returned: unknown } | { threw: Error };

interface RetryRequest {
  _retry: true;
  retryOptions?: { retryAfter?: number; retryReason?: string; retryData?: unknown };
}

/** @forge/events asks for a retry by what the function returns: an InvocationError, which becomes this. */
function retryRequest(attempt: Attempt): RetryRequest['retryOptions'] | undefined {
  if (!('returned' in attempt)) return undefined;
  const answer = attempt.returned as Partial<RetryRequest> | null | undefined;
  return answer?._retry === true ? (answer.retryOptions ?? {}) : undefined;
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value ?? null));

/** "Retries use exponential backoff, with intervals reaching up to approximately 15 minutes between attempts"; the first isn't told. */
function backoffMs(count: number): number {
  return Math.min(2 ** (count - 1), limits.events.retryAfterSeconds) * 1_000;
}

/**
 * What becomes of an event after an attempt. Atlassian docs, "Async events API": it is done when the invocation ended without a retry
 * request and without an error; else it is tried again, until 24 hours after the push, and then dropped. Another page of theirs
 * ("Queue app interactions with storage API") speaks of at most four retries, which `maxRetries` stands for.
 */
export function settle(
  queue: EventQueue,
  event: QueuedEvent,
  attempt: Attempt,
  { now, maxRetries }: { now: number; maxRetries: number },
): 'done' | 'retry' | 'dropped' {
  const asked = retryRequest(attempt);
  if (!asked && 'returned' in attempt) {
    queue.done(event);
    return 'done';
  }
  const drop = (why: string): 'dropped' => {
    queue.drop(event, now, why);
    return 'dropped';
  };
  const data = asked?.retryData;
  if (data !== undefined && bytesOf(data) > limits.events.retryDataBytes)
    return drop('retryData has more than 4 KB.');
  // https://jira.atlassian.com/browse/ECO-759
  if (data !== undefined && bytesOf(data) + bytesOf(event.body) > limits.events.pushBytes) {
    return drop('The body and retryData have more than 200 KB together.');
  }
  const count = (event.retry?.count ?? 0) + 1;
  const seconds = Math.min(Math.max(asked?.retryAfter ?? 1, 1), limits.events.retryAfterSeconds);
  event.dueAt = now + (asked ? seconds * 1_000 : backoffMs(count));
  if (count > maxRetries) return drop(`It was retried ${maxRetries} times.`);
  if (event.dueAt > event.pushedAt + limits.events.retentionMs) return drop('Its 24 hours are over.');
  event.retry = { count, reason: reasonOf(attempt, asked), ...(data !== undefined && { data }) };
  queue.keep(event);
  return 'retry';
}

/** Values of InvocationErrorCode in @forge/events; which of them an error of the app's own gets isn't documented. */
function reasonOf(attempt: Attempt, asked: RetryRequest['retryOptions']): string {
  if (asked) return asked.retryReason ?? 'FUNCTION_RETRY_REQUEST';
  const isTimeout = 'threw' in attempt && attempt.threw instanceof InvocationTimeoutError;
  return isTimeout ? 'FUNCTION_TIME_OUT' : 'FUNCTION_PLATFORM_UNKNOWN_ERROR';
}
