import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReport } from '../../src/client';
import { failureOf, opened } from '../support/app/opened';
import { testApps, type TestApp } from '../support/app/test-apps';
import { comparable } from '../support/runs/comparable';
import { invoking, runCheck } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';
import { Steps } from '../support/runs/steps';
import { everyKindSite } from '../support/sites/every-kind-site';

// What an earlier version of the app stored, as it stored it: fixtures/kept-by-version-2.json was written by that version, on the site
// of every-kind-site.ts. It holds a profile, a finished run, and one of which a part waits.

const start = testApps();
const FINISHED = '11111111-0000-4000-8000-000000000001';
const WAITING = '11111111-0000-4000-8000-000000000002';
const profile = requiring(['BROWSE_PROJECTS', 'EDIT_ISSUES']);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preflight-earlier-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Stored = Record<string, unknown>;

interface KvsFile {
  items: [key: string, item: { json: string }][];
}

/** An app of today whose storage an earlier version wrote yesterday. @param change alters manifests first */
async function startOnKept(change: (manifest: Stored) => Stored = (stored) => stored): Promise<TestApp> {
  const fixture = join(__dirname, 'fixtures', 'kept-by-version-2.json');
  const stored = JSON.parse(await readFile(fixture, 'utf8')) as KvsFile;
  const startedAt = new Date(Date.now() - 86_400_000).toISOString();
  for (const [key, item] of stored.items) {
    if (!key.endsWith(':manifest')) continue;
    const { value } = JSON.parse(item.json) as { value: Stored };
    item.json = JSON.stringify(change({ value: { ...value, startedAt } }));
  }
  const kvsFile = join(folder, `${Math.random()}.json`);
  await writeFile(kvsFile, JSON.stringify(stored));
  return start({ siteFile: everyKindSite, kvsFile });
}

test('a run of an earlier version reads as a run of today does', async () => {
  const app = await startOnKept();
  const today = await runCheck(app, { profile, budget: 5_000 });
  const earlier = await readReport(invoking(app), FINISHED);
  expect(comparable(earlier)).toEqual(comparable(today));
  expect(opened(await app.ask('run/matrix', { runId: FINISHED, part: 0 }))).toEqual(
    opened(await app.ask('run/matrix', { runId: today.runId, part: 0 })),
  );
});

test('a run of an earlier version is continued where it was, with what a waiting part was told', async () => {
  const app = await startOnKept();
  const today = await runCheck(app, { profile, budget: 5_000 });
  const steps = new Steps(app, { runId: WAITING, projectCount: 3, pending: [] });
  const { pending, state } = await steps.summary();
  expect([state, pending.map(({ does }) => does).sort()]).toEqual([
    'partial',
    ['explain', 'explain', 'security'],
  ]);
  await steps.toTheEnd();
  expect(comparable(await readReport(invoking(app), WAITING))).toEqual(comparable(today));
});

test('only who started a run of an earlier version continues it', async () => {
  const app = await startOnKept();
  const otto = app.viewerNamed('Otto Admin');
  const continued = await app.ask('run/continue', { runId: WAITING, chunk: 5 }, otto);
  expect(failureOf(continued).code).toBe('not-your-run');
});

test('a profile of an earlier version is listed, replaced and deleted', async () => {
  const app = await startOnKept();
  const { own } = opened(await app.ask('profile/list', {}));
  expect(own).toMatchObject([{ version: 1, profile: { id: 'test' } }]);
  const saved = await app.askAnything('profile/save', { profile, replaces: 1 });
  expect(opened(saved)).toMatchObject({ version: 2 });
  expect(Object.keys(app.kvs.inspect('profile:'))).toEqual(['profile:test:v2']);
  opened(await app.ask('profile/delete', { id: 'test' }));
  expect(app.kvs.inspect('profile:')).toEqual({});
});

test.each<[string, (stored: Stored) => Stored]>([
  ['of version 1', ({ value }) => ({ value: { ...(value as Stored), schema: 1 } })],
  ['without a version', ({ value }) => ({ value: { ...(value as Stored), schema: undefined } })],
  ['of a version to come', (stored) => ({ ...stored, schema: 99 })],
])('a run whose manifest is %s is not found, rather than misread', async (_what, change) => {
  const app = await startOnKept(change);
  const answers = [
    await app.ask('run/read', { runId: FINISHED }),
    await app.ask('run/continue', { runId: WAITING, chunk: 5 }),
    await app.ask('run/matrix', { runId: FINISHED, part: 0 }),
  ];
  expect(answers.map((answer) => failureOf(answer).code)).toEqual(Array(3).fill('run-not-found'));
});
