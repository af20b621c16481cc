import { readSummary } from '../../src/client';
import { failureOf, opened } from '../support/app/opened';
import { testApps } from '../support/app/test-apps';
import { upToCloserLook } from '../support/client/closer-look';
import { stormSite } from '../support/client/storm';
import { invoking, startRequest } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';

const start = testApps();

test('a closer look that runs out of time keeps what it read, and the next attempt goes on from there', async () => {
  const app = await start({ siteFile: stormSite(30) });
  const { runId, look } = await upToCloserLook(app, startRequest({ profile: requiring(['EDIT_ISSUES']) }));
  const { chunk } = look;
  const readRoles = (): string[] =>
    app.exchanges.flatMap(({ request, answer }) =>
      answer.status === 200 && /\/role\/\d+$/u.test(request.path) ? [request.path] : [],
    );

  // Each role takes five seconds, and a function has 25: not all thirty can be read in one invocation. One never comes at all.
  const path = /\/role\/\d+$/u;
  app.site.setFaults([
    { match: { path, after: 4, times: 1 }, effect: { delayMs: 60_000 } },
    { match: { path }, effect: { delayMs: 5_000 } },
  ]);
  const began = Date.now();
  const failure = failureOf(await app.ask('run/continue', { runId, chunk }));
  expect(failure.code).toBe('waiting');
  expect(Date.now() - began).toBeLessThan(25_000);
  const kept = readRoles().length;
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(30);

  app.site.setFaults([]);
  expect(opened(await app.ask('run/continue', { runId, chunk }))).toMatchObject({ state: 'done' });
  expect(readRoles()).toHaveLength(30);
  expect(new Set(readRoles()).size).toBe(30);
  expect(await readSummary(invoking(app), runId)).toMatchObject({ state: 'complete', verdict: 'ready' });
}, 60_000);
