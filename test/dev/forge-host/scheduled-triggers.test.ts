import { InvocationTimeoutError, readManifestFacts, RuntimeCrashError } from '../../../dev/forge-host';
import { backgroundManifest, startBackgroundApp, type BackgroundApp } from './start-background-app';

it('reads from the manifest what runs without a person, and for how long', () => {
  const { scheduledTriggers, consumers } = readManifestFacts(backgroundManifest);
  expect(scheduledTriggers).toEqual([
    { key: 'clock', functionKey: 'clock', exportName: 'clock', interval: 'hour', timeoutMs: 55_000 },
    // A page calls this function as well, so that the longer time does not apply to it.
    { key: 'shared', functionKey: 'resolver', exportName: 'handler', interval: 'week', timeoutMs: 25_000 },
  ]);
  expect(consumers).toEqual([
    {
      key: 'work-consumer',
      functionKey: 'worker',
      exportName: 'worker',
      queueName: 'work',
      timeoutMs: 55_000,
    },
    {
      key: 'long-consumer',
      functionKey: 'long-worker',
      exportName: 'worker',
      queueName: 'long',
      timeoutMs: 900_000,
    },
  ]);
});

describe('a scheduled trigger', () => {
  let app: BackgroundApp;
  beforeAll(async () => {
    app = await startBackgroundApp();
  });
  afterAll(() => app.close());

  it('is invoked with a request, as nobody, for at most 55 seconds', async () => {
    const { request, context, left } = (await app.host.trigger('clock')) as {
      request: unknown;
      context: Record<string, unknown>;
      left: number;
    };
    const { cloudId, contextAri } = app.host.installation;
    expect(request).toEqual({
      context: { cloudId, moduleKey: 'clock' },
      contextToken: expect.any(String) as string,
    });
    expect(context).toMatchObject({ installContext: contextAri });
    expect(context['principal']).toBeUndefined();
    expect(left).toBeGreaterThan(50_000);
    expect(left).toBeLessThanOrEqual(55_000);
  });

  it('asks Jira as the app, and cannot ask as a person', async () => {
    app.jira.seen.length = 0;
    await expect(app.host.trigger('clock')).resolves.toMatchObject({
      jira: { asApp: 200, asUser: 'NEEDS_AUTHENTICATION_ERR' },
    });
    expect(app.jira.seen.map(({ headers }) => headers['x-simulated-app-account'])).toEqual(['app-account']);
  });

  it('tells what the function threw, and is not run again by itself', async () => {
    await app.ask('set', { key: 'mood', value: 'throw' });
    await expect(app.host.trigger('clock')).rejects.toMatchObject({
      message: 'the clock broke',
      thrownName: 'RangeError',
    });
    await app.ask('set', { key: 'mood', value: 'fine' });
    await expect(app.host.queue.deliverUntil(app.host.clock.now() + 3_600_000)).resolves.toEqual([]);
  });

  it('must be one of the manifest', async () => {
    await expect(app.host.trigger('weekly')).rejects.toThrow(
      "The manifest has no scheduled trigger 'weekly'.",
    );
  });

  it.each([
    ['timeout', InvocationTimeoutError],
    ['crash', RuntimeCrashError],
  ] as const)('can be made to end in the middle: %s', async (by, error) => {
    // Its first call reads storage, and its second asks Jira.
    app.jira.seen.length = 0;
    const interruption = { by, afterCalls: 1 };
    await expect(app.host.trigger('clock', { interruption })).rejects.toThrow(error);
    expect(app.jira.seen).toEqual([]);
    await expect(app.host.trigger('clock')).resolves.toMatchObject({ jira: { asApp: 200 } });
  });
});

it('cannot ask a real site as the app: Forge alone can', async () => {
  const app = await startBackgroundApp({ realSite: true });
  await expect(app.host.trigger('clock')).resolves.toMatchObject({ jira: { asApp: 'Error' } });
  expect(app.host.refusals.at(-1)).toContain('a real site can be asked as the app by Forge alone');
  expect(app.jira.seen).toEqual([]);
  await app.close();
});
