import type { PushFault } from '../../../dev/forge-host';
import { outcomes, startBackgroundApp, type BackgroundApp } from './start-background-app';

const minute = 60_000;
let app: BackgroundApp;
beforeAll(async () => {
  app = await startBackgroundApp();
});
afterAll(() => app.close());
afterEach(async () => {
  // Past every retry and every event that counts for the limit of the last minute.
  await app.host.queue.deliverUntil(app.host.clock.now() + 25 * 60 * minute);
  await app.seen();
});

const bodies = (count: number, body: object = {}): object[] =>
  Array.from({ length: count }, () => ({ body }));
const events = (count: number, more: object = {}): object[] =>
  Array.from({ length: count }, (_, i) => ({ body: { name: `e${i}` }, ...more }));

describe('a push', () => {
  it('waits until it is delivered, to a function that is told of nobody', async () => {
    await expect(app.push({ body: { name: 'one' }, concurrency: { key: 'k', limit: 2 } })).resolves.toBe(201);
    const [waiting] = app.host.queue.waiting();
    expect(waiting).toMatchObject({ queueName: 'work', body: { name: 'one' } });
    await expect(app.seen()).resolves.toEqual([]);

    const { eventId = '', jobId } = waiting ?? {};
    await expect(app.host.queue.deliver(eventId)).resolves.toMatchObject({
      outcome: 'done',
      event: { eventId },
    });
    const [seen, ...more] = await app.seen();
    expect(more).toEqual([]);
    expect(seen?.event).toEqual({
      body: { name: 'one' },
      queueName: 'work',
      jobId,
      eventId,
      concurrency: { key: 'k', limit: 2 },
    });
    expect(seen?.context.principal).toBeUndefined();
    expect(seen?.moduleKey).toBe('work-consumer');
    expect(seen?.left).toBeLessThanOrEqual(55_000);
    expect(app.host.queue.waiting()).toEqual([]);
    await expect(app.host.queue.deliver(eventId)).rejects.toThrow(`No event ${eventId} waits.`);
  });

  it.each([
    ['50 events', bodies(50), 201],
    ['51 events', bodies(51), 400],
    ['no event', [], 400],
    ['a text as body', [{ body: 'text' }], 400],
    ['a delay of 900 s', [{ body: {}, delayInSeconds: 900 }], 201],
    ['a delay of 901 s', [{ body: {}, delayInSeconds: 901 }], 400],
    ['a negative delay', [{ body: {}, delayInSeconds: -1 }], 400],
    ['a limit of none', [{ body: {}, concurrency: { key: 'k', limit: 0 } }], 400],
    ['199 KB', [{ body: { text: 'x'.repeat(199_000) } }], 201],
    ['more than 200 KB together', bodies(2, { text: 'x'.repeat(101_000) }), 413],
  ])('of %s', async (_, pushed, status) => {
    await expect(app.push(...pushed)).resolves.toBe(status);
    expect(app.host.queue.waiting()).toHaveLength(status === 201 ? pushed.length : 0);
  });

  it('carries at most 100 KB an event to a function with more than 55 seconds, which it then has', async () => {
    const pushTo = (bytes: number) =>
      app.ask('push', { queue: 'long', events: [{ body: { text: 'x'.repeat(bytes) } }] });
    await expect(pushTo(100_000)).resolves.toMatchObject({ status: 413 });
    await expect(pushTo(99_000)).resolves.toMatchObject({ status: 201 });
    await app.host.queue.deliverDue();
    expect((await app.seen())[0]?.left).toBeGreaterThan(850_000);
  });

  it('is refused with 429 beyond 500 events a minute, and let through in the next', async () => {
    for (let i = 0; i < 10; i++) await expect(app.push(...bodies(50))).resolves.toBe(201);
    await expect(app.push(...bodies(1))).resolves.toBe(429);
    expect(app.host.queue.waiting()).toHaveLength(500);
    app.host.clock.moveTo(app.host.clock.now() + minute);
    await expect(app.push(...bodies(1))).resolves.toBe(201);
  });

  it('ends a chain of a thousand pushes with 405', async () => {
    await app.push({ body: { do: 'chain' } });
    const deliveries = await app.host.queue.deliverUntil(app.host.clock.now() + 20 * minute);
    expect(deliveries).toHaveLength(1_000);
    expect((await app.seen()).at(-1)?.result).toMatchObject({ status: 405 });
    await expect(app.push({ body: {} })).resolves.toBe(201);
  });

  it('needs a consumer in the manifest', async () => {
    await expect(app.ask('push', { queue: 'nobody', events: bodies(1) })).rejects.toThrow(
      /no consumer in the manifest/,
    );
    await expect(app.ask('appEvents')).rejects.toThrow(/does not model/);
  });

  it('fails as a test asks: refused, half accepted, or accepted without an answer', async () => {
    const push = (...payload: object[]) => app.ask('push-or-fail', { events: payload });
    const end = app.host.queue.fail(({ nth }) =>
      nth === 1
        ? { error: 'too-many-requests' }
        : nth === 2
          ? { error: 'partial', rejected: [1] }
          : { error: 'no-answer', takesEffect: true },
    );
    await expect(push(...events(1))).resolves.toMatchObject({ status: 429 });
    expect(app.host.queue.waiting()).toEqual([]);
    await expect(push(...events(3))).resolves.toMatchObject({
      status: 202,
      body: { failedEvents: [{ index: '1', errorMessage: expect.any(String) as string }] },
    });
    expect(app.host.queue.waiting().map(({ body }) => body['name'])).toEqual(['e0', 'e2']);
    await expect(push(...events(1))).resolves.toEqual({ thrown: 'fetch failed' });
    expect(app.host.queue.waiting()).toHaveLength(3);
    end();
    await expect(push(...events(1))).resolves.toMatchObject({ status: 201 });
    expect(app.host.refusals.join()).not.toContain('fetch failed');
  });
});

it('is what @forge/events expects of the platform', async () => {
  const push = (...payload: object[]) => app.ask('queue-push', { events: payload });
  await expect(push(...events(2))).resolves.toMatchObject({
    stats: { success: 0, inProgress: 2, failed: 0 },
  });
  await expect(push(...events(51))).resolves.toEqual({ failed: 'TooManyEventsError' });
  const faults: PushFault[] = [
    { error: 'partial', rejected: [0] },
    { error: 'too-many-requests' },
    { error: 'server-error' },
  ];
  const end = app.host.queue.fail(({ nth }) => faults[nth - 1]);
  await expect(push(...events(2))).resolves.toEqual({ failed: 'PartialSuccessError' });
  await expect(push(...events(1))).resolves.toEqual({ failed: 'RateLimitError' });
  await expect(push(...events(1))).resolves.toEqual({ failed: 'InternalServerError' });
  end();
  expect(app.host.queue.waiting()).toHaveLength(3);
});

describe('delivery', () => {
  it('waits for the delay, which a test lets pass', async () => {
    await app.push({ body: { name: 'later' }, delayInSeconds: 600 }, { body: { name: 'now' } });
    const start = app.host.clock.now();
    await expect(app.host.queue.deliverDue()).resolves.toHaveLength(1);
    await expect(app.host.queue.deliverUntil(start + 9 * minute)).resolves.toEqual([]);
    const late = await app.host.queue.deliverUntil(start + 11 * minute);
    expect(outcomes(late)).toEqual(['done']);
    // Its delay began with the push, a moment before.
    expect(Math.abs((late[0]?.at ?? 0) - start - 10 * minute)).toBeLessThan(5_000);
    const seen = await app.seen();
    expect(seen.map(({ event }) => event['body'])).toEqual([{ name: 'now' }, { name: 'later' }]);
    expect((seen[1]?.now ?? 0) - (seen[0]?.now ?? 0)).toBeGreaterThan(9 * minute);
  });

  it('can be early, late, out of order and doubled', async () => {
    await app.push(...events(3, { delayInSeconds: 30 }));
    const [first, , third] = app.host.queue.waiting().map(({ eventId }) => eventId);
    await expect(app.host.queue.deliver(third ?? '', { again: true })).resolves.toMatchObject({
      outcome: 'again',
    });
    expect(app.host.queue.waiting()).toHaveLength(3);
    await app.host.queue.deliver(third ?? '');
    await app.host.queue.deliverUntil(app.host.clock.now() + 5 * 60 * minute);
    const order = (await app.seen()).map(({ event }) => event.eventId);
    expect(order.slice(0, 3)).toEqual([third, third, first]);
    expect(order).toHaveLength(4);
  });

  it.each([
    [2, 2],
    [undefined, 6],
  ])('with a limit of %s has %i at work at once', async (limit, most) => {
    const concurrency = limit === undefined ? {} : { concurrency: { key: 'run', limit } };
    await app.push(...Array.from({ length: 6 }, () => ({ body: { ms: 20 }, ...concurrency })));
    expect(outcomes(await app.host.queue.deliverDue())).toEqual(Array(6).fill('done'));
    await expect(app.ask('seen')).resolves.toMatchObject({ most });
  });

  it('is not asked of a time that has passed', async () => {
    await app.push(...events(1));
    await expect(app.host.queue.deliverUntil(app.host.clock.now() - minute)).rejects.toThrow(RangeError);
    expect(app.host.queue.waiting()).toHaveLength(1);
  });

  it('goes on with what an event pushes', async () => {
    await app.push({ body: { do: 'push', push: events(2) } });
    await expect(app.host.queue.deliverDue()).resolves.toHaveLength(3);
  });
});

describe('a retry', () => {
  const retryOf = (options: object) => ({ body: { do: 'retry', options } });

  it('comes when the app asked for it, with what it gave along', async () => {
    const options = {
      retryAfter: 5_000,
      retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED',
      retryData: { page: 7 },
    };
    await app.push(retryOf(options));
    const start = app.host.clock.now();
    const deliveries = await app.host.queue.deliverUntil(start + 16 * minute);
    // More than 900 s are lowered to 900 s.
    expect(outcomes(deliveries)).toEqual(['retry', 'retry']);
    expect((deliveries[1]?.at ?? 0) - (deliveries[0]?.at ?? 0)).toBeGreaterThanOrEqual(15 * minute);
    const [first, second] = await app.seen();
    expect(first?.event).not.toHaveProperty('retryContext');
    expect(second?.event.retryContext).toEqual({
      retryCount: 1,
      retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED',
      retryData: { page: 7 },
      retentionWindow: {
        startTime: expect.any(String) as string,
        remainingTimeMs: expect.any(Number) as number,
      },
    });
  });

  it('follows an error with growing pauses, for 24 hours, and then is told of as dropped', async () => {
    await app.push({ body: { do: 'throw' } });
    const deliveries = await app.host.queue.deliverUntil(app.host.clock.now() + 25 * 60 * minute);
    const pauses = deliveries
      .slice(1)
      .map(({ at }, i) => Math.round((at - (deliveries[i]?.at ?? 0)) / 1_000));
    expect(pauses.slice(0, 5)).toEqual([1, 2, 4, 8, 16]);
    expect(Math.max(...pauses)).toBe(900);
    expect(deliveries[0]).toMatchObject({ outcome: 'retry', error: { message: 'not today' } });
    expect(deliveries.at(-1)?.outcome).toBe('dropped');
    const dropped = app.host.queue.dropped().at(-1);
    expect(dropped?.why).toBe('Its 24 hours are over.');
    const job = { verb: 'stats', jobId: dropped?.jobId, queueName: 'work' };
    await expect(app.ask('job', job)).resolves.toMatchObject({
      body: { success: 0, inProgress: 0, failed: 1 },
    });
    expect((dropped?.droppedAt ?? 0) - (dropped?.pushedAt ?? 0)).toBeGreaterThan(23 * 60 * minute);
    expect((await app.seen()).at(-1)?.event.retryContext?.['retryReason']).toBe(
      'FUNCTION_PLATFORM_UNKNOWN_ERROR',
    );
  });

  it('does not come with more than 4 KB', async () => {
    await app.push(retryOf({ retryAfter: 1, retryData: { text: 'x'.repeat(4_000) } }));
    expect(outcomes(await app.host.queue.deliverDue())).toEqual(['dropped']);
    expect(app.host.queue.dropped().at(-1)?.why).toBe('retryData has more than 4 KB.');
  });

  it('does not come with more than 200 KB together with the body', async () => {
    const options = { retryAfter: 1, retryData: { text: 'x'.repeat(3_900) } };
    await app.push({ body: { do: 'retry', options, text: 'x'.repeat(193_000) } });
    expect(outcomes(await app.host.queue.deliverDue())).toEqual(['dropped']);
  });

  it.each([
    ['timeout', 'FUNCTION_TIME_OUT'],
    ['crash', 'FUNCTION_PLATFORM_UNKNOWN_ERROR'],
  ] as const)('follows a %s in the middle, of which only what was done stays', async (by, retryReason) => {
    app.host.kvs.clear();
    await app.push({ body: { do: 'keys' } });
    const id = app.host.queue.waiting()[0]?.eventId ?? '';
    const interruption = { by, afterCalls: 1, lastCallTakesEffect: true };
    await expect(app.host.queue.deliver(id, { interruption })).resolves.toMatchObject({ outcome: 'retry' });
    expect(Object.keys(app.host.kvs.inspect())).toEqual(['a', 'b']);
    expect(app.host.queue.waiting()[0]?.retry).toEqual({ count: 1, reason: retryReason });
    await app.host.queue.deliverUntil(app.host.clock.now() + minute);
    expect(Object.keys(app.host.kvs.inspect())).toEqual(['a', 'b', 'c']);
  });
});

it('keeps to a number of retries where a test wants one', async () => {
  const other = await startBackgroundApp({ maxRetries: 4 });
  await other.push({ body: { do: 'throw' } });
  const deliveries = await other.host.queue.deliverUntil(other.host.clock.now() + 60 * minute);
  expect(outcomes(deliveries)).toEqual(['retry', 'retry', 'retry', 'retry', 'dropped']);
  expect(other.host.queue.dropped()).toMatchObject([{ why: 'It was retried 4 times.', retry: { count: 4 } }]);
  await other.close();
});

describe('a job', () => {
  const job = (verb: string, jobId: string, queueName = 'work') => app.ask('job', { verb, jobId, queueName });

  it('tells how many of its events are done, under way and failed', async () => {
    await app.ask('push', { jobId: 'job-1', events: [{ body: {} }, { body: {}, delayInSeconds: 60 }] });
    await app.host.queue.deliverDue();
    await expect(job('stats', 'job-1')).resolves.toEqual({
      status: 200,
      body: { success: 1, inProgress: 1, failed: 0 },
    });
    await expect(job('stats', 'job-2')).resolves.toMatchObject({ status: 404 });
    await expect(job('stats', 'job-1', 'long')).resolves.toMatchObject({ status: 404 });
  });

  it('can be cancelled, retries included', async () => {
    await app.ask('push', {
      jobId: 'job-3',
      events: [{ body: { do: 'throw' } }, { body: {}, delayInSeconds: 60 }],
    });
    await app.push({ body: { name: 'of another job' }, delayInSeconds: 60 });
    await app.host.queue.deliverDue();
    expect(app.host.queue.waiting()).toHaveLength(3);
    await expect(job('cancel', 'job-3')).resolves.toMatchObject({ status: 204 });
    expect(app.host.queue.waiting().map(({ body }) => body)).toEqual([{ name: 'of another job' }]);
  });
});
