import type { Background } from './background';
import type { HostClock } from './clock';
import type { EventQueue } from './events/event-queue';
import type { ScheduledTrigger } from './manifest-functions';

/** Atlassian docs, "Scheduled trigger": the intervals, and that the first run is about 5 minutes after deployment. */
const firstRunMs = 5 * 60_000;
const intervalsMs: Record<string, number> = {
  fiveMinute: 5 * 60_000,
  hour: 3_600_000,
  day: 24 * 3_600_000,
  week: 7 * 24 * 3_600_000,
};

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs scheduled triggers at their intervals. @returns what ends it. @throws Error for an interval that Forge does not have */
function runTriggers(
  triggers: readonly ScheduledTrigger[],
  trigger: Background['trigger'],
  log: (line: string) => void,
): () => void {
  const timers: NodeJS.Timeout[] = [];
  for (const { key, interval } of triggers) {
    const every = intervalsMs[interval];
    if (every === undefined)
      throw new Error(`The scheduled trigger '${key}' has an unknown interval '${interval}'.`);
    const run = (): void => {
      trigger(key).catch((error: unknown) => {
        log(`The scheduled trigger '${key}' failed: ${sentence(error)}`);
      });
    };
    timers.push(
      setTimeout(() => {
        run();
        timers.push(setInterval(run, every));
      }, firstRunMs),
    );
  }
  return () => {
    for (const timer of timers) clearInterval(timer);
  };
}

/** Delivers events when they are due. @returns what ends it */
function runQueue(
  events: EventQueue,
  { delivery }: Background,
  clock: HostClock,
  log: (line: string) => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const deliverDue = (): void => {
    for (let event = delivery.nextDue(); event && !stopped; event = delivery.nextDue()) {
      const { eventId, queueName } = event;
      delivery.deliver(eventId).then(
        ({ outcome, error }) => {
          if (outcome !== 'done')
            log(`An event of '${queueName}' ended with ${outcome}: ${error?.message ?? 'asked for'}`);
        },
        (error: unknown) => {
          log(sentence(error));
        },
      );
    }
    // What is due already waits for its concurrency key, and the end of another event wakes it.
    const next = events.waiting().find(({ dueAt }) => dueAt > clock.now());
    clearTimeout(timer);
    if (next && !stopped) timer = setTimeout(deliverDue, next.dueAt - clock.now());
  };
  events.onChange = () => {
    queueMicrotask(deliverDue);
  };
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** Lets time do what tests do by hand: events are delivered when they are due, scheduled triggers run at their intervals. */
export function autoRun(
  events: EventQueue,
  background: Background,
  {
    triggers,
    clock,
    log,
  }: { triggers: readonly ScheduledTrigger[]; clock: HostClock; log: (line: string) => void },
): () => void {
  const ends = [runTriggers(triggers, background.trigger, log), runQueue(events, background, clock, log)];
  return () => {
    for (const end of ends) end();
  };
}
