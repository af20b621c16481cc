import type { HostClock } from './clock';
import {
  EventDelivery,
  asyncEvent,
  waitingFacts,
  type Delivery,
  type DeliveryOptions,
} from './events/event-delivery';
import type { EventQueue } from './events/event-queue';
import type { PushFault, PushOperation, QueueService } from './events/queue-service';
import type { DroppedEvent, QueuedEvent, WaitingEvent } from './events/queued-event';
import type { FaultRule } from './faults';
import type { InvocationWorld } from './make-invocation';
import type { BackgroundFunction } from './manifest-functions';
import type { Interruption } from './types';

/** Runs a function without a person. */
export type RunInBackground = (
  module: BackgroundFunction & { key: string; type: string },
  event: unknown,
  order: { origin: { pushes: number }; interruption?: Interruption },
) => Promise<unknown>;

/** The installation's queues, driven by whoever holds this: nothing is delivered by itself unless the host was told to. */
export interface QueueControl {
  /** What waits, in the order in which it is due. */
  waiting: () => readonly WaitingEvent[];
  /** What is not delivered any more, and why. */
  dropped: () => readonly DroppedEvent[];
  /** See EventDelivery. */
  deliver: (eventId: string, options?: DeliveryOptions) => Promise<Delivery>;
  deliverDue: () => Promise<Delivery[]>;
  deliverUntil: (until: Date | number) => Promise<Delivery[]>;
  /** Makes pushes fail, until what it returns is called. */
  fail: (when: FaultRule<PushOperation, PushFault>) => () => void;
}

export interface Background {
  queue: QueueControl;
  delivery: EventDelivery;
  /**
   * Invokes the function of a scheduled trigger, once, as the platform does when its time has come.
   * @returns what the function returned, which Forge ignores.
   * @throws Error when the manifest has no such trigger; else as ForgeHost.invoke. Forge does not retry it.
   */
  trigger: (key: string, options?: { interruption?: Interruption }) => Promise<unknown>;
}

/** What runs without a person: the consumers of queues, and scheduled triggers. */
export function makeBackground(
  events: EventQueue,
  service: QueueService,
  {
    clock,
    world,
    run,
    maxRetries,
  }: { clock: HostClock; world: InvocationWorld; run: RunInBackground; maxRetries: number },
): Background {
  const { manifest, installation } = world;
  const consume = (event: QueuedEvent, interruption: Interruption | undefined): Promise<unknown> => {
    const consumer = manifest.consumers.find(({ queueName }) => queueName === event.queueName);
    if (!consumer) return Promise.reject(new Error(`No consumer takes events of '${event.queueName}'.`));
    return run({ ...consumer, type: 'consumer' }, asyncEvent(event, clock.now()), {
      origin: event.origin,
      ...(interruption && { interruption }),
    });
  };
  const delivery = new EventDelivery(events, clock, consume, maxRetries);
  return {
    delivery,
    queue: {
      waiting: () => events.waiting().map(waitingFacts),
      dropped: () => events.dropped(),
      deliver: (eventId, options) => delivery.deliver(eventId, options),
      deliverDue: () => delivery.deliverDue(),
      deliverUntil: (until) => delivery.deliverUntil(until),
      fail: (when) => service.fail(when),
    },
    trigger: (key, options = {}) => {
      const found = manifest.scheduledTriggers.find((trigger) => trigger.key === key);
      if (!found) return Promise.reject(new Error(`The manifest has no scheduled trigger '${key}'.`));
      // Atlassian docs, "Scheduled triggers": the request; the token has no meaning to an app.
      const request = {
        context: { cloudId: installation.cloudId, moduleKey: key },
        contextToken: 'token-of-the-local-host',
      };
      return run({ ...found, type: 'scheduledTrigger' }, request, { origin: { pushes: 0 }, ...options });
    },
  };
}
