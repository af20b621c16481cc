import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changeStored } from '../support/app/kvs-file';
import { startTestApp, testApps, type TestApp } from '../support/app/test-apps';
import { requiring } from '../support/runs/profiles';
import { startSteps, Steps } from '../support/runs/steps';
import { ALL_POINTS, budgetSite, POINTS } from '../support/sites/budget-site';

// A finished run is judged once: its summary is kept, and holds only for the same judge and the same budget.

const start = testApps();
const check = { profile: requiring(['BROWSE_PROJECTS', 'EDIT_ISSUES', 'LINK_ISSUES']) };

async function taken(app: TestApp, budget: number): Promise<Steps> {
  const steps = await startSteps(app, { ...check, budget });
  await steps.toTheEnd();
  return steps;
}

/** Values that the app reads from its storage while something is done. */
async function readsOf(app: TestApp, work: () => Promise<unknown>): Promise<number> {
  app.host.kvs.resetStats();
  await work();
  return app.host.kvs.stats().reads;
}

const kept = (app: TestApp): string[] =>
  Object.keys(app.host.kvs.inspect()).filter((key) => key.endsWith(':summary'));

test('is read again without the chunks, and says the same', async () => {
  const app = await start({ siteFile: budgetSite });
  const steps = await startSteps(app, { ...check, budget: ALL_POINTS });
  for (const { chunk } of steps.started.pending) await steps.continue(chunk);
  for (const { chunk } of await steps.pending()) await steps.continue(chunk);
  expect(kept(app)).toEqual([]);

  const first = await steps.summary();
  expect(first.state).toBe('complete');
  expect(kept(app)).toHaveLength(1);
  // The run itself, how long runs are kept, what was allowed, and the summary.
  expect(await readsOf(app, () => steps.summary())).toBe(4);
  expect(await steps.summary()).toEqual(first);
});

test('tells each reader whether they may go on', async () => {
  const app = await start({ siteFile: budgetSite });
  const steps = await taken(app, ALL_POINTS);
  const otto = app.viewerNamed('Otto Admin');
  const both = [await steps.summary(), await steps.summary(otto), await steps.summary()];
  expect(both.map(({ mayContinue }) => mayContinue)).toEqual([true, false, true]);
  expect(new Set(both.map((summary) => JSON.stringify({ ...summary, mayContinue: true }))).size).toBe(1);
});

test('is not kept while work is left', async () => {
  const app = await start({ siteFile: budgetSite });
  const steps = await startSteps(app, { ...check, budget: ALL_POINTS });
  await steps.all('projects');
  expect([(await steps.summary()).state, kept(app)]).toEqual(['partial', []]);
});

test('of a paused run is kept too, and worked out anew when more is allowed', async () => {
  const app = await start({ siteFile: budgetSite });
  const steps = await taken(app, POINTS.schemes);
  const paused = await steps.summary();
  expect(await readsOf(app, () => steps.summary())).toBe(4);

  await steps.allow(ALL_POINTS);
  const allowed = await steps.summary();
  expect([paused.state, allowed.state]).toEqual(['paused', 'partial']);
  expect(allowed.pending.length).toBeGreaterThan(0);
  await steps.toTheEnd();
  const complete = await steps.summary();
  expect(complete.state).toBe('complete');
  expect(complete.counts.cells.unknown).toBeLessThan(paused.counts.cells.unknown);
  expect(await readsOf(app, () => steps.summary())).toBe(4);
});

describe('in the next process', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'preflight-kept-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Reads a finished run whose kept summary says `ready`, which it is not, under this judge; `undefined` leaves the judge's name. */
  async function verdictUnder(judge: string | undefined): Promise<string> {
    const kvsFile = join(folder, `${judge ?? 'same'}.json`);
    const first = await startTestApp({ siteFile: budgetSite, kvsFile });
    const { started } = await taken(first.app, ALL_POINTS).finally(() => first.app.close());
    await changeStored(kvsFile, (key, item) => {
      if (!key.endsWith(':summary')) return item;
      const { value } = JSON.parse(item.json) as { value: { judge: string; summary: object } };
      const changed = {
        ...value,
        judge: judge ?? value.judge,
        summary: { ...value.summary, verdict: 'ready' },
      };
      return { ...item, json: JSON.stringify({ value: changed }) };
    });
    const app = await start({ siteFile: budgetSite, kvsFile });
    return (await new Steps(app, started).summary()).verdict;
  }

  test('one of another judge is not believed', async () => {
    expect(await verdictUnder('the judge of yesteryear')).toBe('not-ready');
  });

  test('one of the same judge is taken as it is, so that the test above is no accident', async () => {
    expect(await verdictUnder(undefined)).toBe('ready');
  });
});
