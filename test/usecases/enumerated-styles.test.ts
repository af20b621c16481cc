import type { SiteFile } from '../../dev/jira-site';
import type { Report } from '../../src/contract/report';
import { countedCalls } from '../support/app/counted-calls';
import { testApps, type TestApp } from '../support/app/test-apps';
import { cell, projectIn, requirementIn } from '../support/runs/cells';
import { runCheck } from '../support/runs/checks';
import { requiring, withRequirements } from '../support/runs/profiles';
import { anyJiraUser, bots, group, role } from '../support/sites/holders';
import { groupIds, project, roleIds, scheme, smallSite, teamProject, who } from '../support/sites/small-site';

// The one answer that lists all projects does not say which are team-managed; the list of permission schemes does. That it has each
// team-managed project's scheme is not documented.

const start = testApps();
const BROWSE = 'BROWSE_PROJECTS';
const EDIT = 'EDIT_ISSUES';
const LINK = 'LINK_ISSUES';
const profile = requiring([BROWSE, EDIT, LINK]);
const numbered = (at: number): string => `P${String(at).padStart(3, '0')}`;

/** 150 projects in the order of their keys; the team-managed ones are at these places, open to all Jira users or to nobody. */
function siteWith(
  teams: Readonly<Record<number, 'open' | 'private'>>,
  parts: Partial<SiteFile> = {},
): SiteFile {
  return smallSite({
    projects: Array.from({ length: 150 }, (_, at) => {
      const access = teams[at];
      return access ? teamProject(at + 1, numbered(at), access) : project(at + 1, numbered(at), 7);
    }),
    permissionSchemes: [
      scheme(7, {
        [BROWSE]: [anyJiraUser],
        [EDIT]: [anyJiraUser],
        [LINK]: [bots, anyJiraUser],
        ADMINISTER_PROJECTS: [group(groupIds.admins, 'admins')],
      }),
    ],
    ...parts,
  });
}

const startWith = (siteFile: SiteFile, teamManagedPermissionSchemes: 'listed' | 'hidden'): Promise<TestApp> =>
  start({
    siteFile,
    server: {
      assumptions: {
        administerImpliesAdministerProjectsInPermittedProjects: true,
        teamManagedPermissionSchemes,
      },
    },
  });
const asked = (app: TestApp, path: string): number =>
  countedCalls(app).others.filter((call) => call.includes(path)).length;
/** Pages of live projects; looking single ones up by their ids is no page. */
const pagesRead = (app: TestApp): number =>
  countedCalls(app).others.filter((call) => /\/project\/search(?!.*&id=)/u.test(call)).length;
const explained = (report: Report, key: string): unknown =>
  report.projects.find((one) => one.key === key)?.explanations?.[EDIT]?.grants;

test('the list of permission schemes tells them, and no further page of projects is read', async () => {
  const app = await startWith(siteWith({ 3: 'open', 60: 'open', 120: 'private' }), 'listed');
  const report = await runCheck(app, { profile });
  expect(report.projects.filter(({ style }) => style === 'team').map(({ key }) => key)).toEqual(
    [3, 60, 120].map(numbered),
  );
  expect(pagesRead(app)).toBe(1);
});

test('where the list shows otherwise than the first page of projects, all pages are read', async () => {
  const app = await startWith(siteWith({ 3: 'open', 120: 'private' }), 'hidden');
  const report = await runCheck(app, { profile });
  expect(report.projects.filter(({ style }) => style === 'team').map(({ key }) => key)).toEqual(
    [3, 120].map(numbered),
  );
  expect([asked(app, '/permissions/project'), pagesRead(app)]).toEqual([0, 3]);
});

describe('a team-managed project that is taken for a company-managed one', () => {
  const late = siteWith({ 120: 'open', 130: 'private' });

  test('is judged as it is where it is known: a yes is Jira’s, and a no is explained by its own scheme', async () => {
    const mistaken = await runCheck(await startWith(late, 'hidden'), { profile });
    const known = await runCheck(await startWith(late, 'listed'), { profile });
    for (const key of [numbered(120), numbered(130)]) {
      expect([projectIn(mistaken, key).style, projectIn(known, key).style]).toEqual(['company', 'team']);
      expect(projectIn(mistaken, key).outcomes).toEqual(projectIn(known, key).outcomes);
    }
    expect([mistaken.verdict, mistaken.counts.cells]).toEqual([known.verdict, known.counts.cells]);
    expect(cell(mistaken, numbered(130), EDIT)).toEqual(cell(known, numbered(130), EDIT));
    expect(projectIn(mistaken, numbered(130)).scheme).toEqual(projectIn(known, numbered(130)).scheme);
    expect(explained(mistaken, numbered(130))).toEqual(explained(known, numbered(130)));
    expect(explained(mistaken, numbered(130))).not.toEqual([]);
  });

  test('does not have a role of the whole site, and so is unknown either way where one is required', async () => {
    const needsRole = withRequirements([
      { id: 'role', kind: 'project-role', key: String(roleIds.developers), level: 'required' },
    ]);
    const everywhere = { roleActors: { [roleIds.developers]: { users: [who.bot] } } };
    const siteFile: SiteFile = {
      ...late,
      projects: late.projects.map((one) => (one.style === 'classic' ? { ...one, ...everywhere } : one)),
    };
    for (const list of ['hidden', 'listed'] as const) {
      const report = await runCheck(await startWith(siteFile, list), { profile: needsRole });
      expect(requirementIn(report, 'role').counts).toMatchObject({ met: 148, unknown: 2 });
      expect(report.verdict).toBe('incomplete');
    }
  });

  test('would seem to have no issue security, so that all pages are read where that is required', async () => {
    const needsLevels = withRequirements([
      { kind: 'project-permission', key: BROWSE, level: 'required' },
      { id: 'levels', kind: 'issue-security', key: 'all-levels', level: 'required' },
    ]);
    const securityOf = {
      id: 20,
      name: 'Security',
      levels: [{ id: 201, name: 'Legal', members: [role(roleIds.addons)] }],
    };
    const app = await startWith({ ...late, issueSecuritySchemes: [securityOf] }, 'hidden');
    const report = await runCheck(app, { profile: needsLevels });
    expect(requirementIn(report, 'levels').counts).toMatchObject({ 'not-applicable': 148, unknown: 2 });
    expect([report.verdict, asked(app, '/permissions/project')]).toEqual(['not-ready', 0]);
  });
});
