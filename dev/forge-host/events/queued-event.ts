/** How many events with one key may be processed at once. */
export interface Concurrency {
  key: string;
  limit: number;
}

/** Why and how often an event is delivered again; `data` is what the app gave for the next attempt. */
export interface Retry {
  count: number;
  reason: string;
  data?: unknown;
}

/** An event that was accepted and is not done. Times are milliseconds since the epoch, by the host's clock. */
export interface QueuedEvent {
  readonly eventId: string;
  readonly jobId: string;
  readonly queueName: string;
  readonly body: Record<string, unknown>;
  readonly delayInSeconds?: number;
  readonly concurrency?: Concurrency;
  readonly pushedAt: number;
  /** The first invocation of the chain it belongs to. */
  readonly origin: { pushes: number };
  dueAt: number;
  retry?: Retry;
  /** Being processed just now. */
  running: boolean;
}

/** What tests see of an event that waits. */
export type WaitingEvent = Readonly<
  Pick<
    QueuedEvent,
    'eventId' | 'jobId' | 'queueName' | 'body' | 'concurrency' | 'pushedAt' | 'dueAt' | 'retry'
  >
>;

/** An event that is not delivered again. */
export interface DroppedEvent extends WaitingEvent {
  readonly droppedAt: number;
  /** One sentence. */
  readonly why: string;
}
