import { limits } from '../limits';
import type { Concurrency } from './queued-event';

/** One event as @forge/events pushes it. */
export interface PushedEvent {
  body: Record<string, unknown>;
  delayInSeconds?: number;
  concurrency?: Concurrency;
}

/** The body of a push, as @forge/events sends it. */
export interface Push {
  queueName: string;
  jobId: string;
  payload: PushedEvent[];
}

/** A push that is refused, with Forge's status. */
export class PushError extends Error {
  override readonly name = 'PushError';
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

function checkEvent(event: unknown, isLongRunning: boolean): void {
  if (!isObject(event) || !isObject(event['body'])) {
    throw new PushError(400, 'An event is an object with a body, which is an object.');
  }
  const { delayInSeconds: delay = 0, concurrency, body } = event;
  if (typeof delay !== 'number' || !(delay >= 0 && delay <= limits.events.delaySeconds)) {
    throw new PushError(400, `delayInSeconds must be from 0 to ${limits.events.delaySeconds}.`);
  }
  if (concurrency !== undefined) {
    const { key, limit } = isObject(concurrency) ? concurrency : {};
    if (typeof key !== 'string' || key === '' || !Number.isInteger(limit) || Number(limit) < 1) {
      throw new PushError(400, 'concurrency needs a key and a limit of 1 or more.');
    }
  }
  if (isLongRunning && bytesOf(body) > limits.events.longRunningBodyBytes) {
    throw new PushError(413, 'An event for a function with more than 55 seconds has at most 100 KB.');
  }
}

/**
 * Checks a push by the rules of "Async events limits" and "Async events API".
 * @param body the request's body, parsed
 * @param isLongRunning whether the function that will consume it may run for more than 55 seconds
 * @throws PushError 400, or 413 where it is too large
 */
export function checkPush(body: unknown, isLongRunning: boolean): Push {
  const { queueName, jobId, payload } = isObject(body) ? body : {};
  if (typeof queueName !== 'string' || typeof jobId !== 'string' || !Array.isArray(payload)) {
    throw new PushError(400, 'A push needs queueName, jobId and payload.');
  }
  if (payload.length === 0 || payload.length > limits.events.perPush) {
    throw new PushError(400, `A push has 1 to ${limits.events.perPush} events.`);
  }
  for (const event of payload) checkEvent(event, isLongRunning);
  if (bytesOf(payload) > limits.events.pushBytes) throw new PushError(413, 'A push has at most 200 KB.');
  return { queueName, jobId, payload: payload as PushedEvent[] };
}
