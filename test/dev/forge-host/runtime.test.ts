import {
  HostStoppedError,
  InvocationTimeoutError,
  limits,
  PayloadTooLargeError,
  ResolverError,
  RuntimeCrashError,
} from '../../../dev/forge-host';
import type { LocalApp } from '../../../dev/local-app';
import { startFixtureApp } from './start-fixture-app';

const caller = (name: string) => ({
  accountId: `id-of-${name}`,
  email: `${name}@example.com`,
  apiToken: 't',
});

describe('running the app', () => {
  let app: LocalApp;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ app, close } = await startFixtureApp());
  });
  afterAll(() => close());

  it('gives a resolver its payload and the context of the caller', async () => {
    const { payload, context } = (await app.invoke('echo', { a: [1] })) as {
      payload: unknown;
      context: Record<string, unknown>;
    };
    expect(payload).toEqual({ a: [1] });
    expect(context).toMatchObject({
      accountId: 'id-of-ann',
      cloudId: app.host.installation.cloudId,
      extension: { type: 'jira:adminPage' },
    });
  });

  it('keeps concurrent invocations of different people apart', async () => {
    const people = Array.from({ length: 40 }, (_, i) => caller(`p${i}`));
    const results = (await Promise.all(
      people.map((person, i) => app.invoke('who-am-i', { waitMs: (i * 7) % 50 }, person)),
    )) as { same: boolean; invocationId: string; account: string; accountId: string }[];
    results.forEach((result, i) => {
      expect(result).toMatchObject({
        same: true,
        account: people[i]?.accountId,
        accountId: people[i]?.accountId,
      });
    });
    expect(new Set(results.map(({ invocationId }) => invocationId)).size).toBe(40);
  });

  it('passes on the message of a thrown error and nothing else', async () => {
    const failure = app.invoke('throw', { message: 'not today' });
    await expect(failure).rejects.toThrow(ResolverError);
    await expect(failure).rejects.toMatchObject({ message: 'not today', thrownName: 'RangeError' });
  });

  it('says that a function key is unknown', async () => {
    await expect(app.invoke('no-such-key')).rejects.toThrow("Resolver has no definition for 'no-such-key'.");
  });

  it('runs for an anonymous caller, whom Jira calls as the user send to consent', async () => {
    const anonymous = { anonymous: true as const };
    const { context } = (await app.invoke('echo', {}, anonymous)) as { context: Record<string, unknown> };
    expect(context).not.toHaveProperty('accountId');
    await expect(
      app.invoke('jira', { as: 'user', path: '/rest/api/3/myself' }, anonymous),
    ).rejects.toMatchObject({
      thrownName: 'NEEDS_AUTHENTICATION_ERR',
    });
  });

  it('refuses a request over 500 KB and an answer over 5 MB', async () => {
    const large = { text: 'x'.repeat(limits.requestBytes) };
    await expect(app.invoke('echo', large)).rejects.toThrow(PayloadTooLargeError);
    await expect(app.invoke('large-answer', { length: limits.responseBytes })).rejects.toMatchObject({
      name: 'PayloadTooLargeError',
      direction: 'response',
    });
    await expect(app.invoke('large-answer', { length: limits.responseBytes - 2 })).resolves.toHaveLength(
      limits.responseBytes - 2,
    );
  });

  it('gives the app no environment, no loader and no way out but Jira and storage', async () => {
    const { names, argv } = (await app.invoke('environment')) as { names: string[]; argv: string[] };
    expect(names.sort()).toEqual(['NODE_ENV', 'TZ']);
    expect(argv).toEqual(['--max-old-space-size=512']);
    const egress = 'REQUEST_EGRESS_ALLOWLIST_ERR';
    await expect(app.invoke('egress')).resolves.toEqual({
      fetch: egress,
      apiFetch: egress,
      http: egress,
      graph: 'Error',
    });
    expect(app.host.refusals.at(-1)).toContain('does not model POST /graphql');
  });

  it('fails what was under way when the process dies, and starts a new one', async () => {
    const bystander = app.invoke('sleep', { ms: 5_000 });
    const outcomes = await Promise.allSettled([app.invoke('crash'), bystander]);
    expect(outcomes.map((o) => (o.status === 'rejected' ? (o.reason as unknown) : o))).toEqual([
      expect.any(RuntimeCrashError),
      expect.any(RuntimeCrashError),
    ]);
    await expect(app.invoke('sleep', { ms: 1 })).resolves.toBe('done');
  });
});

describe('the deadline', () => {
  it('ends an invocation, and what it does later does not reach Jira', async () => {
    const { app, jira, close } = await startFixtureApp({ invocationTimeoutMs: 150 });
    await expect(app.invoke('late-call', { ms: 300 })).rejects.toThrow(InvocationTimeoutError);
    await expect(app.invoke('remaining')).resolves.toBeLessThanOrEqual(150);
    await new Promise((done) => setTimeout(done, 350));
    expect(jira.seen).toEqual([]);
    await close();
  });

  it('replaces a process that hangs in a loop', async () => {
    const { app, close } = await startFixtureApp({ invocationTimeoutMs: 200 });
    await expect(app.invoke('spin')).rejects.toThrow(InvocationTimeoutError);
    await new Promise((done) => setTimeout(done, 1_300));
    await expect(app.invoke('sleep', { ms: 1 })).resolves.toBe('done');
    await close();
  });
});

describe('starting and stopping', () => {
  it('says why a bundle cannot be loaded', async () => {
    await expect(startFixtureApp({ bundle: '/no/such/bundle.js' })).rejects.toThrow(RuntimeCrashError);
  });

  it('fails what is asked or under way when it stops', async () => {
    const { app, close } = await startFixtureApp();
    const running = app.invoke('sleep', { ms: 5_000 }).catch((error: unknown) => error);
    // The invocation must have reached the process before the stop.
    await app.invoke('sleep', { ms: 1 });
    await close();
    await expect(running).resolves.toBeInstanceOf(HostStoppedError);
    await expect(app.invoke('echo')).rejects.toThrow(HostStoppedError);
  });
});
