import type { DroppedEvent, QueuedEvent } from './queued-event';

/** Atlassian docs, "Async events API": what getStats answers for one job. */
export interface JobStats {
  success: number;
  inProgress: number;
  failed: number;
}

/** The events of one installation: those that wait, and what became of the others. It loses none. */
export class EventQueue {
  readonly #events = new Map<string, QueuedEvent>();
  readonly #dropped: DroppedEvent[] = [];
  readonly #jobs = new Map<string, { queueName: string; success: number; failed: number }>();
  #onChange: () => void = () => undefined;

  /** @param listener called after every change. */
  set onChange(listener: () => void) {
    this.#onChange = listener;
  }

  add(jobId: string, queueName: string, events: readonly QueuedEvent[]): void {
    this.#jobs.set(jobId, { queueName, success: 0, failed: 0 });
    for (const event of events) this.#events.set(event.eventId, event);
    this.#onChange();
  }

  get(eventId: string): QueuedEvent | undefined {
    return this.#events.get(eventId);
  }

  /** What waits, in the order in which it is due. */
  waiting(): QueuedEvent[] {
    return [...this.#events.values()].filter(({ running }) => !running).sort((a, b) => a.dueAt - b.dueAt);
  }

  /** How many events with this concurrency key are being processed; counted over all queues, as Forge does. */
  running(concurrencyKey: string): number {
    return [...this.#events.values()].filter(
      ({ running, concurrency }) => running && concurrency?.key === concurrencyKey,
    ).length;
  }

  start(event: QueuedEvent): void {
    event.running = true;
  }

  /** Processing ended and the event stays, due at `event.dueAt`. */
  keep(event: QueuedEvent): void {
    event.running = false;
    this.#onChange();
  }

  done(event: QueuedEvent): void {
    this.#events.delete(event.eventId);
    const job = this.#jobs.get(event.jobId);
    if (job) job.success += 1;
    this.#onChange();
  }

  drop(event: QueuedEvent, droppedAt: number, why: string): void {
    this.#events.delete(event.eventId);
    const job = this.#jobs.get(event.jobId);
    if (job) job.failed += 1;
    const { origin: _, running: __, ...facts } = event;
    this.#dropped.push({ ...facts, droppedAt, why });
    this.#onChange();
  }

  dropped(): readonly DroppedEvent[] {
    return [...this.#dropped];
  }

  /** @returns undefined for a job that this queue does not have. */
  stats(jobId: string, queueName: string): JobStats | undefined {
    const job = this.#jobs.get(jobId);
    if (job?.queueName !== queueName) return undefined;
    const inProgress = [...this.#events.values()].filter((event) => event.jobId === jobId).length;
    return { success: job.success, inProgress, failed: job.failed };
  }

  /** Forgets the events of a job whose processing has not started, retries included; the running ones end on their own. */
  cancel(jobId: string): void {
    for (const event of this.waiting()) if (event.jobId === jobId) this.#events.delete(event.eventId);
    this.#onChange();
  }
}
