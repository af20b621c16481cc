import { randomUUID } from 'node:crypto';
import type { HostClock } from '../clock';
import { faultAnswer, FaultRules, type FaultRule, type PlatformFault } from '../faults';
import { RefusedRequestError } from '../gateway/allowed-requests';
import { limits } from '../limits';
import type { Consumer } from '../manifest-functions';
import type { RunningInvocation } from '../runtime/invocations';
import type { WireAnswer, WireRequest } from '../types';
import { checkPush, PushError, type Push, type PushedEvent } from './check-push';
import type { EventQueue } from './event-queue';

/** How a push is made to fail; `partial` is the answer 202: the events at these places are not accepted. */
export type PushFault = PlatformFault | { error: 'partial'; rejected: number[] };

/** One push, for deciding whether it fails. */
export interface PushOperation {
  queueName: string;
  bodies: Record<string, unknown>[];
}

const json = (status: number, body: unknown): WireAnswer => ({
  status,
  statusText: '',
  headers: { 'content-type': 'application/json' },
  body: body === undefined ? '' : JSON.stringify(body),
});

/** The platform's side of @forge/events: takes pushes, tells and cancels jobs, and holds the app to the limits. */
export class QueueService {
  readonly #faults = new FaultRules<PushOperation, PushFault>();
  #accepted: { at: number; events: number }[] = [];

  constructor(
    private readonly queue: EventQueue,
    private readonly consumers: readonly Consumer[],
    private readonly clock: HostClock,
  ) {}

  /** Makes pushes fail, until what it returns is called. */
  fail(when: FaultRule<PushOperation, PushFault>): () => void {
    return this.#faults.add(when);
  }

  /**
   * Answers one request of @forge/events; the wire form is that of version 3.
   * @returns undefined for another service's path.
   * @throws RefusedRequestError when no consumer of the manifest takes the queue's events; LostAnswerError.
   */
  handle({ method, path, body }: WireRequest, invocation: RunningInvocation): WireAnswer | undefined {
    const verb = /^\/webhook\/queue\/(publish|stats|cancel)\//.exec(path)?.[1];
    if (verb === undefined || method !== 'POST') return undefined;
    const request = JSON.parse(body ?? '{}') as Record<string, unknown>;
    const name = String(request['queueName']);
    const consumer = this.consumers.find(({ queueName }) => queueName === name);
    if (!consumer) {
      throw new RefusedRequestError(
        `Refused: no consumer in the manifest takes the events of the queue '${name}'.`,
      );
    }
    if (verb === 'publish') return this.#publish(request, consumer, invocation);
    return this.#aboutJob(verb, String(request['jobId']), name);
  }

  #aboutJob(verb: string, jobId: string, queueName: string): WireAnswer {
    const stats = this.queue.stats(jobId, queueName);
    if (!stats) return json(404, { message: 'The job was not found.' });
    if (verb === 'stats') return json(200, stats);
    this.queue.cancel(jobId);
    return json(204, undefined);
  }

  #publish(request: unknown, consumer: Consumer, { origin }: RunningInvocation): WireAnswer {
    try {
      const push = checkPush(request, consumer.timeoutMs > limits.backgroundMs);
      const bodies = push.payload.map((event) => event.body);
      const fault = this.#faults.next({ queueName: push.queueName, bodies });
      if (fault && fault.error !== 'partial' && fault.takesEffect !== true) return faultAnswer(fault);
      this.#count(push, origin);
      const rejected = fault?.error === 'partial' ? fault.rejected : [];
      this.#accept(
        push,
        push.payload.filter((_, at) => !rejected.includes(at)),
        origin,
      );
      if (fault && fault.error !== 'partial') return faultAnswer(fault);
      if (rejected.length === 0) return json(201, undefined);
      const failedEvents = rejected.map((index) => ({ index: String(index), errorMessage: 'Not accepted.' }));
      return json(202, { failedEvents });
    } catch (error) {
      if (!(error instanceof PushError)) throw error;
      return json(error.status, { message: error.message, errorMessage: error.message });
    }
  }

  /** @throws PushError 405 over the limit on chains of pushes, 429 over the events of the last minute. */
  #count({ payload }: Push, origin: RunningInvocation['origin']): void {
    if (origin.pushes >= limits.events.pushesPerOrigin) {
      throw new PushError(405, 'The limit on cyclic invocation has been reached.');
    }
    const now = this.clock.now();
    this.#accepted = this.#accepted.filter(({ at }) => at > now - 60_000);
    const lastMinute = this.#accepted.reduce((sum, { events }) => sum + events, 0);
    if (lastMinute + payload.length > limits.events.perMinute) throw new PushError(429, 'Too many requests.');
    this.#accepted.push({ at: now, events: payload.length });
    origin.pushes += 1;
  }

  #accept({ jobId, queueName }: Push, events: PushedEvent[], origin: RunningInvocation['origin']): void {
    const pushedAt = this.clock.now();
    this.queue.add(
      jobId,
      queueName,
      events.map(({ body, delayInSeconds, concurrency }) => ({
        eventId: randomUUID(),
        jobId,
        queueName,
        body,
        ...(delayInSeconds !== undefined && { delayInSeconds }),
        ...(concurrency && { concurrency }),
        pushedAt,
        dueAt: pushedAt + (delayInSeconds ?? 0) * 1_000,
        origin,
        running: false,
      })),
    );
  }
}
