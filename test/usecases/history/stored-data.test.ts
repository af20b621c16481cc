import type { StoredKind } from '../../../src/contract/stored-data';
import { failureOf, opened } from '../../support/app/opened';
import { testApps, type TestApp } from '../../support/app/test-apps';
import { keysAbout } from '../../support/history/scheduled-run';
import { DAY } from '../../support/history/stored-ids';
import { historyOf, runSaved, saveCheck } from '../../support/runs/saved-checks';
import { accept, causeAbout } from '../../support/runs/waiving';
import { bots, user } from '../../support/sites/holders';
import { groupIds, project, scheme, smallGroups, smallSite, who } from '../../support/sites/small-site';

// How much is stored is told by kind, and what an admin deletes is gone from the raw storage.

const start = testApps();

/** So many grants that what a run reads of them is stored in pieces. */
const site = smallSite({
  groups: smallGroups({ [groupIds.bots]: [who.bot] }),
  projects: [project(1, 'ONE', 7)],
  permissionSchemes: [
    scheme(7, {
      BROWSE_PROJECTS: [bots],
      EDIT_ISSUES: Array.from({ length: 900 }, (_, at) => user(`5b${String(at).padStart(22, '0')}`)),
    }),
  ],
});

const KEYS_OF: Readonly<Record<StoredKind, RegExp>> = {
  runs: /^run:/u,
  checks: /^(?:check|history|slot|trouble):/u,
  waivers: /^waiver:/u,
  profiles: /^profile:/u,
  people: /^person:/u,
  settings: /^settings:/u,
};
const KINDS = Object.keys(KEYS_OF) as StoredKind[];

/** Two checks, one with two runs and a waiver, the other with one run. */
async function filled(): Promise<{ app: TestApp; checkIds: string[]; runIds: string[] }> {
  const app = await start({ siteFile: site });
  const one = await saveCheck(app, ['BROWSE_PROJECTS', 'EDIT_ISSUES']);
  const { checkId } = opened(
    await app.ask('check/save', {
      name: 'Another',
      accountId: who.ordinary,
      connector: one.connector,
      projects: { kind: 'all' },
    }),
  );
  const first = await runSaved(app, one.checkId);
  await accept(app, first.runId, causeAbout(first, 'EDIT_ISSUES'));
  const second = await runSaved(app, one.checkId);
  const third = await runSaved(app, checkId);
  opened(await app.ask('settings/save', { retentionDays: 120 }));
  return { app, checkIds: [one.checkId, checkId], runIds: [first, second, third].map(({ runId }) => runId) };
}

/** What the app says that it stores of a kind, all portions together. */
async function usageOf(app: TestApp, kind: StoredKind): Promise<object> {
  const sum = { values: 0, bytes: 0, items: 0 };
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const portion = opened(await app.ask('data/usage', { kind, ...(cursor !== undefined && { cursor }) }));
    for (const field of ['values', 'bytes', 'items'] as const) sum[field] += portion[field];
    cursor = portion.cursor;
  }
  return sum;
}

test('usage is what is in storage, by kind, and every value has a kind', async () => {
  const { app } = await filled();
  const items = { runs: 3, checks: 2, waivers: 1, profiles: 1, settings: 1 };
  const all = Object.entries(app.kvs.inspect());
  for (const kind of KINDS) {
    const own = all.filter(([key]) => KEYS_OF[kind].test(key));
    const bytes = own.reduce((sum, [, value]) => sum + Buffer.byteLength(JSON.stringify(value)), 0);
    expect({ kind, usage: await usageOf(app, kind) }).toEqual({
      kind,
      usage: { values: own.length, bytes, items: kind === 'people' ? own.length : items[kind] },
    });
  }
  expect(all.filter(([key]) => !KINDS.some((kind) => KEYS_OF[kind].test(key)))).toEqual([]);
  expect(all.some(([key]) => key.includes(':piece:'))).toBe(true);
});

test('of a run that is deleted nothing is left, and the history goes on without it', async () => {
  const { app, checkIds, runIds } = await filled();
  const [checkId = ''] = checkIds;
  const [first = '', second = ''] = runIds;
  opened(await app.ask('data/delete', { what: 'run', runId: first }));
  const left = keysAbout(app, [first]);
  // The drift of the run after it says since which run it is.
  expect(left.filter((key) => !key.startsWith('history:'))).toEqual([]);
  expect((await historyOf(app, checkId)).runs.map(({ runId }) => runId)).toEqual([second]);
  const again = await app.ask('data/delete', { what: 'run', runId: first });
  expect(failureOf(again).code).toBe('run-not-found');
  expect((await runSaved(app, checkId)).verdict).toBe('ready-with-warnings');
});

test('of a check that is deleted nothing is left, and of another one everything', async () => {
  const { app, checkIds, runIds } = await filled();
  const [gone = '', kept = ''] = checkIds;
  const before = keysAbout(app, [kept, runIds[2] ?? '']);
  opened(await app.ask('check/delete', { checkId: gone }));
  expect(keysAbout(app, [gone, ...runIds.slice(0, 2)])).toEqual([]);
  expect(keysAbout(app, [kept, runIds[2] ?? ''])).toEqual(before);
});

test('deleting everything leaves nothing, in as many calls as it takes', async () => {
  const { app } = await filled();
  let calls = 0;
  for (let more = true; more; calls += 1) more = opened(await app.ask('data/delete', { what: 'all' })).more;
  expect(app.kvs.inspect()).toEqual({});
  expect(calls).toBeGreaterThan(1);
  expect(opened(await app.ask('check/list', {})).checks).toEqual([]);
  expect(opened(await app.ask('settings/read', {}))).toEqual({ retentionDays: 90 });
});

test('keeping runs for less long removes those that are over age at once, and the others when they are', async () => {
  const { app, checkIds, runIds } = await filled();
  const [checkId = ''] = checkIds;
  app.clock.moveTo(app.clock.now() + 10 * DAY);
  const { runId } = await runSaved(app, checkId);
  opened(await app.ask('settings/save', { retentionDays: 7 }));
  await app.queue.deliverDue();
  expect(keysAbout(app, runIds).filter((key) => !key.startsWith('history:'))).toEqual([]);
  expect((await historyOf(app, checkId)).runs.map((run) => run.runId)).toEqual([runId]);
  for (let day = 0; day < 14; day += 1) {
    app.clock.moveTo(app.clock.now() + DAY);
    await app.trigger('clock-trigger');
    await app.queue.deliverDue();
  }
  expect(keysAbout(app, [runId]).filter((key) => !key.startsWith('history:'))).toEqual([]);
  expect(opened(await app.ask('check/list', {})).checks).toHaveLength(2);
});
