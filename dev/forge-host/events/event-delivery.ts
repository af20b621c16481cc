import type { HostClock } from '../clock';
import { HostStoppedError } from '../errors';
import { limits } from '../limits';
import type { Interruption } from '../types';
import type { EventQueue } from './event-queue';
import type { QueuedEvent, WaitingEvent } from './queued-event';
import { settle, type Attempt } from './settle';

/** How one delivery goes wrong, for tests. */
export interface DeliveryOptions {
  /** The platform does not learn how it ended, so that the event waits as before and is delivered again: at least once. */
  again?: boolean;
  interruption?: Interruption;
}

/** One delivery and how it ended. */
export interface Delivery {
  event: WaitingEvent;
  /** When, by the host's clock, in milliseconds since the epoch. */
  at: number;
  /** `again`: see DeliveryOptions. `dropped`: it is not delivered any more. */
  outcome: 'done' | 'retry' | 'dropped' | 'again';
  /** What the function threw, or the timeout or crash that ended it. */
  error?: Error;
}

/** Gives waiting events to the app's consumers. */
export class EventDelivery {
  constructor(
    private readonly queue: EventQueue,
    private readonly clock: HostClock,
    /** Runs the consumer of one event; rejects as ForgeHost.invoke does. */
    private readonly consume: (
      event: QueuedEvent,
      interruption: Interruption | undefined,
    ) => Promise<unknown>,
    private readonly maxRetries: number,
  ) {}

  /**
   * Delivers one waiting event now, whatever its delay and its concurrency.
   * @throws Error when no such event waits; HostStoppedError, after which it waits still.
   */
  async deliver(eventId: string, options: DeliveryOptions = {}): Promise<Delivery> {
    const event = this.queue.get(eventId);
    if (!event || event.running) throw new Error(`No event ${eventId} waits.`);
    const seen = waitingFacts(event);
    const at = this.clock.now();
    this.queue.start(event);
    const attempt: Attempt = await this.consume(event, options.interruption).then(
      (returned) => ({ returned }),
      (error: unknown) => ({ threw: error instanceof Error ? error : new Error(String(error)) }),
    );
    const failed = 'threw' in attempt ? { error: attempt.threw } : {};
    if (options.again === true || failed.error instanceof HostStoppedError) {
      this.queue.keep(event);
      if (failed.error instanceof HostStoppedError) throw failed.error;
      return { event: seen, at, outcome: 'again', ...failed };
    }
    const outcome = settle(this.queue, event, attempt, {
      now: this.clock.now(),
      maxRetries: this.maxRetries,
    });
    return { event: seen, at, outcome, ...failed };
  }

  /**
   * Delivers everything whose delay is over, and what that pushes without delay, as many at once as concurrency allows.
   * @returns the deliveries in the order in which they ended.
   */
  async deliverDue(): Promise<Delivery[]> {
    const ended: Delivery[] = [];
    const running = new Set<Promise<void>>();
    for (;;) {
      const event = this.nextDue();
      if (event) {
        const one: Promise<void> = this.deliver(event.eventId).then((delivery) => {
          ended.push(delivery);
          running.delete(one);
        });
        running.add(one);
      } else if (running.size === 0) return ended;
      else await Promise.race(running);
    }
  }

  /**
   * Moves the clock to `until`, stopping at each time at which events are due, retries included, and delivers them.
   * @throws RangeError for a time that has passed.
   */
  async deliverUntil(until: Date | number): Promise<Delivery[]> {
    const end = Number(until);
    // Fails here for a time that has passed, and not after the deliveries, which take time themselves.
    if (!(end > this.clock.now())) this.clock.moveTo(end);
    const deliveries: Delivery[] = await this.deliverDue();
    for (;;) {
      const dueAt = this.queue.waiting()[0]?.dueAt;
      if (dueAt === undefined || dueAt > end) break;
      this.clock.moveTo(Math.max(dueAt, this.clock.now()));
      deliveries.push(...(await this.deliverDue()));
    }
    this.clock.moveTo(Math.max(end, this.clock.now()));
    return deliveries;
  }

  /** The event that is due and has a place among those of its concurrency key. */
  nextDue(): WaitingEvent | undefined {
    const now = this.clock.now();
    return this.queue
      .waiting()
      .find(
        ({ dueAt, concurrency }) =>
          dueAt <= now && (!concurrency || this.queue.running(concurrency.key) < concurrency.limit),
      );
  }
}

/** What tests are shown of an event; a copy, because the event goes on changing. */
export function waitingFacts({ origin: _, running: __, ...facts }: QueuedEvent): WaitingEvent {
  return structuredClone(facts);
}

/** What the consumer function gets. Atlassian docs, "Async events API"; AsyncEvent of @forge/events 3. */
export function asyncEvent(event: QueuedEvent, now: number): Record<string, unknown> {
  const { body, queueName, jobId, eventId, delayInSeconds, concurrency, retry, pushedAt } = event;
  const windowEnd = pushedAt + limits.events.retentionMs;
  return {
    body,
    queueName,
    jobId,
    eventId,
    ...(delayInSeconds !== undefined && { delayInSeconds }),
    ...(concurrency && { concurrency }),
    ...(retry && {
      retryContext: {
        retryCount: retry.count,
        retryReason: retry.reason,
        ...(retry.data !== undefined && { retryData: retry.data }),
        retentionWindow: {
          startTime: new Date(pushedAt).toISOString(),
          remainingTimeMs: Math.max(0, windowEnd - now),
        },
      },
    }),
  };
}
