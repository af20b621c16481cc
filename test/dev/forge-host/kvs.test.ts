import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalApp } from '../../../dev/local-app';
import { startFixtureApp } from './start-fixture-app';

type Step = [method: string, ...args: unknown[]];

describe('storage', () => {
  let app: LocalApp;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ app, close } = await startFixtureApp());
  });
  afterAll(() => close());
  beforeEach(() => {
    app.host.kvs.clear();
    app.host.kvs.resetStats();
  });

  const run = (...steps: Step[]) => app.invoke('kvs', { steps }) as Promise<Record<string, unknown>[]>;
  const codes = async (...steps: Step[]) => (await run(...steps)).map((result) => result['code'] ?? 'ok');

  it('sets, gets and deletes; a missing key is no error', async () => {
    const results = await run(
      ['set', 'a', { n: 1 }],
      ['get', 'a'],
      ['get', 'b'],
      ['delete', 'a'],
      ['delete', 'a'],
      ['get', 'a'],
    );
    expect(results.map(({ value }) => value)).toEqual([null, { n: 1 }, null, null, null, null]);
  });

  it('gives metadata and the previous or latest value when asked', async () => {
    const metadataFields = ['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME'];
    const [, previous, latest, got] = await run(
      ['set', 'a', 1],
      ['set', 'a', 2, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' }],
      ['set', 'a', 3, { keyPolicy: 'OVERRIDE', returnValue: 'LATEST', ttl: { value: 1, unit: 'HOURS' } }],
      ['get', 'a', { metadataFields }],
    );
    expect([previous, latest].map((r) => (r?.['value'] as { value: number }).value)).toEqual([1, 3]);
    expect(got?.['value']).toMatchObject({
      value: 3,
      createdAt: expect.any(Number) as number,
      expireTime: expect.stringMatching(/^\d{4}-.*Z$/) as string,
    });
  });

  it('lets one of many concurrent writers win', async () => {
    const outcomes = (await app.invoke('kvs-race', { key: 'run:1', writers: 12 })) as string[];
    expect(outcomes.filter((o) => o === 'won')).toHaveLength(1);
    expect(outcomes.filter((o) => o === 'KEY_CONFLICT')).toHaveLength(11);
  });

  it('refuses keys and values beyond the limits', async () => {
    const nested = (levels: number): unknown => (levels === 0 ? 0 : { a: nested(levels - 1) });
    await expect(
      codes(
        ['set', '', 1],
        ['set', 'k'.repeat(500), 1],
        ['set', 'k'.repeat(501), 1],
        ['set', 'a/b', 1],
        ['set', 'run:1.a_b-c #2', 1],
        ['set', 'a', 'x'.repeat(240 * 1024 - 2)],
        ['set', 'a', 'x'.repeat(240 * 1024 - 1)],
        ['set', 'a', nested(31)],
        ['set', 'a', nested(32)],
        ['set', 'a'],
        ['set', 'a', 1, { ttl: { value: 0, unit: 'DAYS' } }],
      ),
    ).resolves.toEqual([
      'KEY_TOO_SHORT',
      'ok',
      'KEY_TOO_LONG',
      'INVALID_KEY',
      'ok',
      'ok',
      'MAX_SIZE',
      'ok',
      'MAX_DEPTH',
      'INVALID_VALUE',
      'INVALID_TTL',
    ]);
  });

  it('forgets a value when its time is over', async () => {
    await run(['set', 'a', 1, { ttl: { value: 1, unit: 'SECONDS' } }]);
    expect((await run(['get', 'a']))[0]?.['value']).toBe(1);
    await new Promise((done) => setTimeout(done, 1_100));
    await expect(run(['get', 'a'])).resolves.toEqual([{ value: null }]);
    await expect(codes(['set', 'a', 2, { keyPolicy: 'FAIL_IF_EXISTS' }])).resolves.toEqual(['ok']);
  });

  it('pages a query: 10 by default, 20 at most, each key once', async () => {
    const keys = Array.from({ length: 45 }, (_, i) => `run:${String(i).padStart(2, '0')}`);
    for (const key of [...keys, 'other', 'rum', 'runs']) await run(['set', key, key]);
    type Page = { results: { key: string }[]; nextCursor?: string };
    const first = (await app.invoke('kvs-query', { prefix: 'run:' })) as Page;
    expect(first.results).toHaveLength(10);

    const found: string[] = [];
    for (let cursor: string | undefined, page = 0; page < 4; page++) {
      const answer = (await app.invoke('kvs-query', { prefix: 'run:', limit: 20, cursor })) as Page;
      found.push(...answer.results.map(({ key }) => key));
      cursor = answer.nextCursor;
      if (cursor === undefined) break;
    }
    expect(found).toEqual(keys);
    await expect(app.invoke('kvs-query', { prefix: 'run:', limit: 21 })).rejects.toThrow('from 1 to 20');
  });

  it('keeps secrets apart from plain values', async () => {
    const results = await run(
      ['setSecret', 's', 'x'],
      ['get', 's'],
      ['getSecret', 's'],
      ['deleteSecret', 's'],
      ['getSecret', 's'],
    );
    expect(results.map(({ value }) => value)).toEqual([null, null, 'x', null, null]);
  });

  it('runs a batch item by item, and refuses a batch that is empty, too long or names a key twice', async () => {
    const items = (count: number) => Array.from({ length: count }, (_, i) => ({ key: `b${i}`, value: i }));
    const [set, got] = await run(
      ['batchSet', [...items(2), { key: 'bad/key', value: 0 }]],
      ['batchGet', [{ key: 'b0' }, { key: 'none' }]],
    );
    expect(set?.['value']).toMatchObject({
      successfulKeys: [{ key: 'b0' }, { key: 'b1' }],
      failedKeys: [{ key: 'bad/key', error: { code: 'INVALID_KEY' } }],
    });
    expect(got?.['value']).toMatchObject({
      successfulKeys: [{ key: 'b0', value: 0 }],
      failedKeys: [{ key: 'none', error: { code: 'KEY_NOT_FOUND' } }],
    });
    await expect(
      codes(
        ['batchSet', items(25)],
        ['batchSet', items(26)],
        ['batchSet', []],
        ['batchDelete', [{ key: 'a' }, { key: 'a' }]],
      ),
    ).resolves.toEqual(['ok', 'INVALID_BATCH', 'INVALID_BATCH', 'DUPLICATE_KEY']);
  });

  it('runs a transaction whole or not at all', async () => {
    await run(['set', 'old', 1]);
    const failing = {
      sets: [
        ['new', 1],
        ['bad/key', 2],
      ],
      deletes: ['old'],
    };
    await expect(app.invoke('kvs-transaction', failing)).rejects.toThrow(/does not match/);
    expect(app.host.kvs.inspect()).toEqual({ old: 1 });
    await app.invoke('kvs-transaction', { sets: [['new', 1]], deletes: ['old'] });
    expect(app.host.kvs.inspect()).toEqual({ new: 1 });
    const sets = Array.from({ length: 26 }, (_, i) => [`t${i}`, i]);
    await expect(app.invoke('kvs-transaction', { sets, deletes: [] })).rejects.toThrow('1 to 25 operations');
  });

  it('counts use in keys and bytes', async () => {
    await run(['set', 'a', 'xyz'], ['get', 'a'], ['get', 'b'], ['delete', 'a']);
    expect(app.host.kvs.stats()).toEqual({
      requests: 4,
      reads: 2,
      writes: 1,
      deletes: 1,
      queries: 0,
      bytesRead: 5,
      bytesWritten: 5,
    });
  });
});

it('keeps storage in a file between starts, for its owner only', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kvs-'));
  const kvsFile = join(folder, 'storage.json');
  const first = await startFixtureApp({ kvsFile });
  await first.app.invoke('kvs', {
    steps: [
      ['set', 'kept', { n: 1 }],
      ['setSecret', 's', 'x'],
    ],
  });
  await first.close();
  expect((await stat(kvsFile)).mode & 0o077).toBe(0);

  const second = await startFixtureApp({ kvsFile });
  expect(second.app.host.kvs.inspect()).toEqual({ kept: { n: 1 } });
  await expect(second.app.invoke('kvs', { steps: [['getSecret', 's']] })).resolves.toEqual([{ value: 'x' }]);
  await second.close();
  await rm(folder, { recursive: true });
});
