import type { SiteFile } from '../../dev/jira-site';
import type { RunStart } from '../../src/contract/run';
import { testApps } from '../support/app/test-apps';
import { cell } from '../support/runs/cells';
import { runCheck, runCheckWith } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';
import { anyJiraUser } from '../support/sites/holders';
import { project, scheme, smallSite, teamProject, who } from '../support/sites/small-site';

const start = testApps();
const profile = requiring(['BROWSE_PROJECTS']);

function mixedSite(parts: Partial<SiteFile> = {}): SiteFile {
  return smallSite({
    projectCategories: [
      { id: '100', name: 'Empty' },
      { id: '101', name: 'Full' },
    ],
    projects: [
      project(1, 'ONE', 7, { categoryId: '101' }),
      project(2, 'OLD', 7, { status: 'archived' }),
      project(3, 'BIN', 7, { status: 'deleted' }),
    ],
    permissionSchemes: [scheme(7, { BROWSE_PROJECTS: [anyJiraUser] })],
    ...parts,
  });
}

test('archived and deleted projects are listed as skipped and do not change the verdict of a whole-site run', async () => {
  const report = await runCheck(await start({ siteFile: mixedSite() }), { profile });
  expect(report.projects.map(({ key }) => key)).toEqual(['ONE']);
  expect(report.skipped).toEqual([
    { id: 2, key: 'OLD', reason: 'archived' },
    { id: 3, key: 'BIN', reason: 'deleted' },
  ]);
  expect(report.verdict).toBe('ready');
});

test.each([
  ['OLD', { id: 2, key: 'OLD', reason: 'archived' }],
  ['BIN', { id: 3, key: 'BIN', reason: 'deleted' }],
  ['NOPE', { key: 'NOPE', reason: 'not-found' }],
])('a named project %s that cannot be judged makes the run incomplete', async (key, skipped) => {
  const app = await start({ siteFile: mixedSite() });
  const report = await runCheck(app, { profile, projects: { kind: 'keys', keys: ['ONE', key] } });
  expect(report.skipped).toEqual([skipped]);
  expect(report.verdict).toBe('incomplete');
  expect(report.verdictReasons).toEqual(['named-project-skipped']);
  expect(cell(report, 'ONE', 'BROWSE_PROJECTS')).toMatchObject({ outcome: 'met' });
});

test('a project named in small letters, and twice, is judged once', async () => {
  const app = await start({ siteFile: mixedSite() });
  const report = await runCheck(app, { profile, projects: { kind: 'keys', keys: ['one', 'ONE'] } });
  expect(report.projects.map(({ key }) => key)).toEqual(['ONE']);
  expect(report.verdict).toBe('ready');
});

test.each<[string, RunStart['projects']]>([
  ['an empty category', { kind: 'categories', categoryIds: ['100'] }],
  ['a search that finds nothing', { kind: 'search', query: 'zzz' }],
])('%s makes a run with a project requirement incomplete', async (_what, projects) => {
  const report = await runCheck(await start({ siteFile: mixedSite() }), { profile, projects });
  expect(report.projects).toEqual([]);
  expect(report.verdict).toBe('incomplete');
  expect(report.verdictReasons).toEqual(['no-projects']);
});

test('zero projects are fine for a connector that needs none', async () => {
  const app = await start({ siteFile: smallSite() });
  const own = { id: 'none', name: 'None', requirements: [{ kind: 'site', key: 'cloud', level: 'required' }] };
  expect((await runCheck(app, { profile: own })).verdict).toBe('ready');
});

test('a category run judges its projects only', async () => {
  const app = await start({ siteFile: mixedSite() });
  const report = await runCheck(app, { profile, projects: { kind: 'categories', categoryIds: ['101'] } });
  expect(report.projects.map(({ key }) => key)).toEqual(['ONE']);
  expect(report.skipped).toEqual([]);
});

test('a project that comes while the run is under way leaves the list unproved: incomplete', async () => {
  const projects = Array.from({ length: 120 }, (_, index) => project(index + 1, `P${index}`, 7));
  const app = await start({ siteFile: mixedSite({ projects }) });
  const report = await runCheckWith(
    app,
    { profile },
    {
      0: () => {
        app.site.apply({ type: 'archive-project', projectKey: 'P5' });
        app.site.apply({ type: 'archive-project', projectKey: 'P6' });
        app.site.setFaults([
          { match: { path: '/rest/api/3/project/search', after: 1 }, effect: { delayMs: 250 } },
        ]);
        setTimeout(() => {
          app.site.apply({ type: 'restore-project', projectKey: 'P5' });
        }, 120);
      },
    },
  );
  expect(report.verdict).toBe('incomplete');
  expect(report.verdictReasons).toContain('enumeration-unproved');
});

test('a project that an app access rule keeps from the app: a no is unknown, a yes stands', async () => {
  const siteFile = smallSite({
    accounts: mixedSite().accounts,
    projects: [project(1, 'ONE', 7, { appAccessRuleBlocked: true }), project(2, 'TWO', 7)],
    permissionSchemes: [scheme(7, { BROWSE_PROJECTS: [anyJiraUser] })],
    // The app's own account must see the projects it asks about.
  });
  const report = await runCheck(await start({ siteFile }), {
    profile: requiring(['BROWSE_PROJECTS', 'EDIT_ISSUES']),
  });
  expect(report.site.appAccessRule).toBe('some');
  expect(cell(report, 'ONE', 'EDIT_ISSUES')).toEqual({ outcome: 'unknown', reason: 'app-access-rule' });
  expect(cell(report, 'ONE', 'BROWSE_PROJECTS')).toMatchObject({ outcome: 'met' });
});

test.each([
  ['open', 'met'],
  ['limited', 'missing'],
  ['private', 'missing'],
] as const)(
  'in a team-managed project with %s access the account’s Create is %s',
  async (access, outcome) => {
    const siteFile = smallSite({ projects: [teamProject(2000, 'TEAM', access)] });
    const report = await runCheck(await start({ siteFile }), { profile: requiring(['CREATE_ISSUES']) });
    expect(cell(report, 'TEAM', 'CREATE_ISSUES')).toMatchObject({ outcome });
  },
);

test('team-managed gaps of one role name share a cause, and joining one project mends that one', async () => {
  const siteFile = smallSite({
    projects: [teamProject(2000, 'AAA', 'private'), teamProject(3000, 'BBB', 'private')],
  });
  const app = await start({ siteFile });
  const check = { profile: requiring(['CREATE_ISSUES']) };
  const before = await runCheck(app, check);
  expect(before.causes).toHaveLength(1);
  expect(before.causes[0]).toMatchObject({
    projectCount: 2,
    subject: { kind: 'not-in', teamManaged: true, join: { holder: { kind: 'role' } } },
  });
  app.site.apply({ type: 'add-role-actor', projectKey: 'AAA', roleId: 20_001, accountId: who.bot });
  const after = await runCheck(app, check);
  expect(cell(after, 'AAA', 'CREATE_ISSUES')).toMatchObject({ outcome: 'met' });
  expect(cell(after, 'BBB', 'CREATE_ISSUES')).toMatchObject({ outcome: 'missing' });
});
