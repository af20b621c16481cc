import { driveRun, readSummary } from '../../src/client';
import { testApps } from '../support/app/test-apps';
import { startStorm, stormSite } from '../support/client/storm';
import { invoking } from '../support/runs/checks';

// The driver on the real resolvers: leaving, coming back, and two browsers at one run.

const start = testApps();

test('a cancelled run ends at once; the server stores what was under way, and the rest is done on return', async () => {
  const app = await start({ siteFile: stormSite(), server: { latencyMs: { median: 40 } } });
  const { runId, pending } = await startStorm(app);
  const leaving = new AbortController();
  let ended = 0;
  const driving = driveRun(invoking(app), runId, pending, {
    signal: leaving.signal,
    onProgress: ({ doing }) => {
      if (doing === 'explain' && !leaving.signal.aborted)
        setTimeout(() => {
          ended = Date.now();
          leaving.abort();
        }, 100);
    },
  });
  await expect(driving).resolves.toBe('cancelled');
  expect(Date.now() - ended).toBeLessThan(30);

  const partial = await readSummary(invoking(app), runId);
  expect(partial).toMatchObject({ state: 'partial', mayContinue: true });
  expect(partial.pending.map(({ does }) => does)).toEqual(['explain', 'explain']);
  // The two looks that were under way go on at the server.
  let { state } = partial;
  while (state !== 'complete') ({ state } = await readSummary(invoking(app), runId));
  expect(state).toBe('complete');
});

test('two browsers at one run do not disturb each other', async () => {
  const app = await start({ siteFile: stormSite(), server: { latencyMs: { median: 10 } } });
  const { runId, pending } = await startStorm(app);
  const before = app.site.requests.length;
  const ends = await Promise.all([
    driveRun(invoking(app), runId, pending),
    driveRun(invoking(app), runId, [...pending].reverse()),
  ]);
  expect(ends).toEqual(['done', 'done']);
  const both = app.site.requests.length - before;
  const summary = await readSummary(invoking(app), runId);
  expect(summary).toMatchObject({ state: 'complete', verdict: 'ready' });

  const alone = await startStorm(app);
  const from = app.site.requests.length;
  await driveRun(invoking(app), alone.runId, alone.pending);
  // At worst each does all the work; the same chunk is stored once.
  expect(both).toBeLessThanOrEqual(2 * (app.site.requests.length - from));
  expect(summary.counts.projects.total).toBe(60);
});
