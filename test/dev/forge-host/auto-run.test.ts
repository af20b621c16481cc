import { setImmediate } from 'node:timers/promises';
import { startBackgroundApp, type BackgroundApp } from './start-background-app';

const minute = 60_000;
let app: BackgroundApp | undefined;
const lines: string[] = [];

/** Timers stand still for the host alone: the app's process, its requests and the clock go on. */
async function started(): Promise<BackgroundApp> {
  jest.useFakeTimers({
    doNotFake: ['Date', 'nextTick', 'setImmediate', 'queueMicrotask', 'performance', 'hrtime'],
  });
  app = await startBackgroundApp({ autoDeliver: true, log: (line) => lines.push(line) });
  return app;
}

/** Waits, in turns of the event loop, for what another process does. */
async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 10_000;
  while (!holds() && performance.now() < end) await setImmediate();
  expect(holds()).toBe(true);
}

afterEach(async () => {
  await app?.close();
  app = undefined;
  jest.useRealTimers();
  lines.length = 0;
});

it('runs a scheduled trigger five minutes after the start, and then at its interval', async () => {
  const { host, ask } = await started();
  const runs = (): unknown => host.kvs.inspect('runs')['runs'] ?? 0;
  const ran = async (times: number): Promise<void> => {
    await until(() => runs() === times);
    // The invocation itself must have ended before time goes on, which would be its end.
    await ask('seen');
  };
  await jest.advanceTimersByTimeAsync(4 * minute);
  expect(runs()).toBe(0);
  await jest.advanceTimersByTimeAsync(minute);
  await ran(1);
  await jest.advanceTimersByTimeAsync(59 * minute);
  expect(runs()).toBe(1);
  await jest.advanceTimersByTimeAsync(minute);
  await ran(2);
});

it('says that a scheduled trigger failed', async () => {
  const { ask } = await started();
  await ask('set', { key: 'mood', value: 'throw' });
  await jest.advanceTimersByTimeAsync(5 * minute);
  const line = "The scheduled trigger 'clock' failed: the clock broke";
  await until(() => lines.includes(line));
  expect(lines).toContain(line);
});

it('delivers events by itself, at once or when their delay is over, as many at once as they allow', async () => {
  const { host, ask } = await started();
  const concurrency = { key: 'one', limit: 1 };
  const quick = { body: {}, concurrency };
  await ask('push', { jobId: 'job', events: [quick, quick, { body: { do: 'throw' }, delayInSeconds: 60 }] });
  const done = async (): Promise<unknown> => {
    const stats = { verb: 'stats', jobId: 'job', queueName: 'work' };
    return ((await ask('job', stats)) as { body: { success: number } }).body.success;
  };
  // Both must have ended: the end of any event wakes the queue, and from then on the timer alone shall.
  while ((await done()) !== 2) await setImmediate();
  await expect(ask('seen')).resolves.toMatchObject({ most: 1 });
  host.clock.moveTo(host.clock.now() + minute);
  await jest.advanceTimersByTimeAsync(minute);
  await until(() => host.queue.waiting()[0]?.retry?.count === 1);
  expect(lines).toContain("An event of 'work' ended with retry: not today");
});

it('delivers nothing by itself unless it was told to', async () => {
  app = await startBackgroundApp({ log: (line) => lines.push(line) });
  await app.push({ body: {} });
  await new Promise((done) => setTimeout(done, 50));
  expect(app.host.queue.waiting()).toHaveLength(1);
  await app.close();
  app = undefined;
  expect(lines).toContain('1 events wait in queues of the local Forge host, which keeps none when it stops.');
});
