import { failureOf, opened } from '../support/app/opened';
import { testApps } from '../support/app/test-apps';
import type { RunStarted } from '../../src/contract/run';
import { startRequest } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';
import { anyJiraUser, reporter, role } from '../support/sites/holders';
import { project, roleIds, scheme, smallSite, who } from '../support/sites/small-site';

const start = testApps();

test('a closer look that runs out of time keeps what it read, and the next attempt goes on from there', async () => {
  const projects = Array.from({ length: 30 }, (_, index) =>
    project(index + 1, `P${index}`, 7, { roleActors: { [roleIds.developers]: { users: [who.bot] } } }),
  );
  const permissionSchemes = [
    scheme(7, { BROWSE_PROJECTS: [anyJiraUser], EDIT_ISSUES: [reporter, role(roleIds.developers)] }),
  ];
  const app = await start({ siteFile: smallSite({ projects, permissionSchemes }) });
  const run = opened(await app.ask('run/start', startRequest({ profile: requiring(['EDIT_ISSUES']) })));
  let look: RunStarted['pending'][number] | undefined;
  for (const { chunk } of run.pending) {
    const answer = opened(await app.ask('run/continue', { runId: run.runId, chunk }));
    if (answer.state === 'done') look ??= answer.opens[0];
  }
  const chunk = look?.chunk ?? -1;
  const readRoles = (): string[] =>
    app.exchanges.flatMap(({ request, answer }) =>
      answer.status === 200 && /\/role\/\d+$/u.test(request.path) ? [request.path] : [],
    );

  // Each role takes five seconds, and a function has 25: not all thirty can be read in one invocation.
  app.site.setFaults([{ match: { path: /\/role\/\d+$/u }, effect: { delayMs: 5_000 } }]);
  const began = Date.now();
  const failure = failureOf(await app.ask('run/continue', { runId: run.runId, chunk }));
  expect(failure.code).toBe('waiting');
  expect(Date.now() - began).toBeLessThan(25_000);
  const kept = readRoles().length;
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(30);

  app.site.setFaults([]);
  expect(opened(await app.ask('run/continue', { runId: run.runId, chunk }))).toMatchObject({ state: 'done' });
  expect(readRoles()).toHaveLength(30);
  expect(new Set(readRoles()).size).toBe(30);
  expect(opened(await app.ask('run/read', { runId: run.runId }))).toMatchObject({
    state: 'complete',
    verdict: 'ready',
  });
}, 60_000);
