import { InvocationTimeoutError } from '../../../dev/forge-host';
import { startBackgroundApp, type BackgroundApp } from './start-background-app';

const hour = 3_600_000;
let app: BackgroundApp;
beforeAll(async () => {
  app = await startBackgroundApp();
});
afterAll(() => app.close());

describe('storage that fails', () => {
  const endings: (() => void)[] = [];
  beforeEach(() => {
    app.host.kvs.clear();
  });
  afterEach(() => {
    for (const end of endings.splice(0)) end();
  });
  const stored = () => Object.keys(app.host.kvs.inspect());
  const setAndTell = () => app.ask('set-and-tell', { key: 'k' });

  it.each([
    ['too-many-requests', { name: 'ForgeKvsError', code: 'TOO_MANY_REQUESTS', status: 429 }],
    ['server-error', { name: 'ForgeKvsError', code: 'UNKNOWN_ERROR', status: 500 }],
    ['no-answer', { name: 'Error', code: null, status: null }],
  ] as const)('with %s, before or after what was asked for', async (error, seen) => {
    endings.push(app.host.kvs.fail(({ nth }) => ({ error, takesEffect: nth === 2 })));
    await expect(setAndTell()).resolves.toEqual(seen);
    expect(stored()).toEqual([]);
    await expect(setAndTell()).resolves.toEqual(seen);
    expect(stored()).toEqual(['k']);
    expect(app.host.refusals.join()).not.toContain('fetch failed');
  });

  it('for the keys and kinds of request that a test chooses, and no longer than it wants', async () => {
    const operations: unknown[] = [];
    const end = app.host.kvs.fail(({ kind, keys, nth }) => {
      operations.push([kind, keys, nth]);
      return keys.includes('b') ? { error: 'server-error' } : undefined;
    });
    await expect(app.ask('keys')).rejects.toThrow();
    expect(operations).toEqual([
      ['set', ['a'], 1],
      ['set', ['b'], 2],
    ]);
    end();
    await app.ask('keys');
    expect(stored()).toEqual(['a', 'b', 'c']);
  });

  it('by the end of a resolver between two of its calls', async () => {
    const viewer = { accountId: 'id-of-ann', email: 'ann@example.com', apiToken: 't' };
    const interruption = { by: 'timeout' as const, afterCalls: 2 };
    const ended = app.host.invoke('keys', {}, viewer, { interruption });
    await expect(ended).rejects.toThrow(InvocationTimeoutError);
    expect(stored()).toEqual(['a', 'b']);
  });
});

describe('the clock', () => {
  it('is moved ahead for storage and the app, and never back', async () => {
    await app.ask('set', { key: 'short', value: 1, ttl: { value: 2, unit: 'HOURS' } });
    const before = (await app.ask('dates')) as { now: number };
    const target = app.host.clock.now() + 3 * hour;
    app.host.clock.moveTo(new Date(target));
    const after = (await app.ask('dates')) as Record<'now' | 'made' | 'given' | 'called' | 'left', number>;
    expect(after).toMatchObject({ isDate: true, given: Date.UTC(2020, 0, 2) });
    for (const told of [after.now, after.made, after.called])
      expect(Math.abs(told - target)).toBeLessThan(5_000);
    expect(after.now - before.now).toBeGreaterThanOrEqual(3 * hour);
    // The time that an invocation may take is the machine's.
    expect(after.left).toBeLessThanOrEqual(25_000);
    expect(after.left).toBeGreaterThan(20_000);
    expect(app.host.kvs.inspect('short')).toEqual({});
    expect(() => {
      app.host.clock.moveTo(target - hour);
    }).toThrow(RangeError);
    expect(() => {
      app.host.clock.moveTo(new Date('no date'));
    }).toThrow(RangeError);
  });
});

describe('reporting personal data', () => {
  const account = (accountId: string, updatedAt: string | number) => ({
    accountId,
    updatedAt: new Date(updatedAt).toISOString(),
  });
  const report = (...accounts: object[]) => app.ask('report', { accounts });

  it('answers for closed and changed accounts, and keeps what was reported', async () => {
    const { privacy, clock } = app.host;
    privacy.close('closed');
    privacy.change('changed');
    const later = clock.now() + 1_000;
    await expect(
      report(account('closed', later), account('same', 0), account('changed', 0)),
    ).resolves.toEqual([
      { accountId: 'closed', status: 'closed' },
      { accountId: 'changed', status: 'updated' },
    ]);
    await expect(report(account('changed', later))).resolves.toEqual([]);
    expect(privacy.reported.map(({ accountId }) => accountId)).toEqual([
      'closed',
      'same',
      'changed',
      'changed',
    ]);
    expect(privacy.reported.at(-1)?.updatedAt).toBe(new Date(later).toISOString());
  });

  it('takes 90 accounts a request, which @forge/api keeps to', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => account(`many-${i}`, 0));
    await expect(app.ask('report-many', { accounts: many(91) })).resolves.toBe(400);
    await expect(app.ask('report-many', { accounts: [{ accountId: 'a' }] })).resolves.toBe(400);
    await expect(app.ask('report-many', { accounts: many(90) })).resolves.toBe(204);
    const before = app.host.privacy.reported.length;
    await expect(report(...many(200))).resolves.toEqual([]);
    expect(app.host.privacy.reported).toHaveLength(before + 200);
  });

  it('fails as a test asks', async () => {
    const end = app.host.privacy.fail(({ accountIds }) =>
      accountIds.includes('x') ? { error: 'too-many-requests' } : undefined,
    );
    await expect(report(account('x', 0))).resolves.toEqual({ status: 429 });
    end();
    await expect(report(account('x', 0))).resolves.toEqual([]);
  });
});

it('refuses reports of an app that lacks the scope', async () => {
  const unscoped = await startBackgroundApp({ manifestPath: `${__dirname}/fixtures/manifest.yml` });
  const accounts = [{ accountId: 'a', updatedAt: new Date(0).toISOString() }];
  await expect(unscoped.ask('report', { accounts })).resolves.toEqual({ status: 403 });
  expect(unscoped.host.privacy.reported).toEqual([]);
  await unscoped.close();
});
