import { failureOf, opened } from '../support/app/opened';
import { testApps } from '../support/app/test-apps';
import { driveRun, readReport } from '../../src/client';
import { invoking } from '../support/runs/checks';
import { anyJiraUser, role, user } from '../support/sites/holders';
import { project, roleIds, scheme, smallSite, who } from '../support/sites/small-site';

const start = testApps();
const siteFile = smallSite({
  projects: [
    project(1, 'ONE', 7, { roleActors: { [roleIds.developers]: { users: [who.bot] } } }),
    project(2, 'TWO', 7),
  ],
  permissionSchemes: [
    scheme(7, {
      BROWSE_PROJECTS: [anyJiraUser],
      EDIT_ISSUES: [role(roleIds.developers)],
      DELETE_ISSUES: [user(who.lead)],
    }),
  ],
});

const own = (name: string, ...keys: string[]) => ({
  id: 'own-tool',
  name,
  requirements: keys.map((key) => ({ kind: 'project-permission', key, level: 'required' })),
});

test('a saved profile is listed, checked against, and carries its version into the report', async () => {
  const app = await start({ siteFile });
  const saved = opened(await app.ask('profile/save', { profile: own('Own tool', 'BROWSE_PROJECTS') }));
  expect(saved).toMatchObject({ version: 1, profile: { id: 'own-tool', name: 'Own tool', version: 1 } });
  const second = opened(
    await app.ask('profile/save', { profile: own('Own tool', 'EDIT_ISSUES'), replaces: 1 }),
  );
  expect(second.version).toBe(2);
  const { own: listed } = opened(await app.ask('profile/list', {}));
  expect(listed.map(({ version, profile }) => [version, profile.requirements.length])).toEqual([[2, 1]]);

  const run = opened(
    await app.ask('run/start', {
      accountId: who.bot,
      connector: { from: 'site', id: 'own-tool' },
      projects: { kind: 'all' },
    }),
  );
  await driveRun(invoking(app), run.runId, run.pending);
  await app.ask('profile/delete', { id: 'own-tool' });
  const report = await readReport(invoking(app), run.runId);
  expect(report.connector).toMatchObject({ id: 'own-tool', from: 'site', version: 2 });
  expect(report.projects.map(({ outcomes }) => outcomes)).toEqual([
    { EDIT_ISSUES: 'met' },
    { EDIT_ISSUES: 'missing' },
  ]);
});

test('of two admins who save the same version one is told, and nothing is lost', async () => {
  const app = await start({ siteFile });
  await app.ask('profile/save', { profile: own('First', 'BROWSE_PROJECTS') });
  const otto = app.viewerNamed('Otto Admin');
  const both = await Promise.all([
    app.ask('profile/save', { profile: own('Mine', 'EDIT_ISSUES'), replaces: 1 }),
    app.ask('profile/save', { profile: own('Yours', 'DELETE_ISSUES'), replaces: 1 }, otto),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const refused = both.find(({ ok }) => !ok);
  expect(refused && failureOf(refused).code).toBe('profile-changed');
  const { own: listed } = opened(await app.ask('profile/list', {}));
  expect(listed.map(({ version }) => version)).toEqual([2]);
  const late = await app.ask('profile/save', { profile: own('Late', 'EDIT_ISSUES'), replaces: 1 });
  expect(failureOf(late).code).toBe('profile-changed');
});

test.each([
  ['an id of the catalogue', { ...own('X', 'EDIT_ISSUES'), id: 'aha-roadmaps' }, 'profile.id'],
  [
    'a requirement without a level',
    { id: 'x', name: 'X', requirements: [{ kind: 'account', key: 'active' }] },
    'profile.requirements.0.level',
  ],
])('%s is refused and named', async (_what, profile, field) => {
  const app = await start({ siteFile });
  expect(failureOf(await app.ask('profile/save', { profile }))).toMatchObject({
    code: 'invalid-input',
    field,
  });
  expect(opened(await app.ask('profile/list', {})).own).toEqual([]);
});

test('a deleted profile is gone, with all that was stored of it', async () => {
  const app = await start({ siteFile });
  const long = { ...own('Long', 'EDIT_ISSUES'), summary: 'x'.repeat(900) };
  const many = {
    ...long,
    requirements: Array.from({ length: 300 }, (_, n) => ({
      id: `r${n}`,
      kind: 'manual',
      key: 'step',
      level: 'optional',
      reason: 'y'.repeat(500),
    })),
  };
  await app.ask('profile/save', { profile: many });
  expect(Object.keys(app.host.kvs.inspect()).length).toBeGreaterThan(1);
  expect(opened(await app.ask('profile/delete', { id: 'own-tool' }))).toEqual({ id: 'own-tool' });
  // Who saved it is known for as long as runs are kept, so that the account is reported.
  expect(Object.keys(app.host.kvs.inspect())).toEqual([`person:${who.admin}`]);
  expect(failureOf(await app.ask('profile/delete', { id: 'own-tool' })).code).toBe('profile-not-found');
});

test('a profile is drafted from what an account holds: in all projects, in some, and globally', async () => {
  const app = await start({ siteFile });
  const draft = opened(await app.ask('profile/draft', { accountId: who.bot, projects: { kind: 'all' } }));
  expect([draft.projects, draft.leftOut]).toEqual([2, 0]);
  const { requirements } = draft.written as { requirements: { key: string; level: string }[] };
  const levels = Object.fromEntries(requirements.map(({ key, level }) => [key, level]));
  expect(levels).toMatchObject({ BROWSE_PROJECTS: 'recommended', EDIT_ISSUES: 'optional' });
  expect(levels).not.toHaveProperty('DELETE_ISSUES');
  expect(opened(await app.ask('profile/save', { profile: { ...draft.written } })).profile.coverage).toBe(
    'partial',
  );
});
