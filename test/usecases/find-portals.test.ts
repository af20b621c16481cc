import type { SiteFile } from '../../dev/jira-site';
import type { ProjectFile, SchemeFile } from '../../dev/jira-site/site-file/schema';
import { questions } from '../support/app/counted-calls';
import { testApps, type TestApp } from '../support/app/test-apps';
import { projectIn } from '../support/runs/cells';
import { comparableUnnamed } from '../support/runs/comparable';
import { runCheck } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';
import { anyJiraUser, group, portalCustomer, role } from '../support/sites/holders';
import { groupIds, project, roleIds, scheme, smallSite, who } from '../support/sites/small-site';

// Grants to portal customers put a yes in doubt in service projects alone. Where types were not read, the service projects are found by
// their count.

const start = testApps();
const EDIT = 'EDIT_ISSUES';
const profile = requiring(['BROWSE_PROJECTS', EDIT]);
const open = {
  BROWSE_PROJECTS: [anyJiraUser],
  ADMINISTER_PROJECTS: [group(groupIds.admins, 'admins')],
};
const developers = role(roleIds.developers);
const withBot = { roleActors: { [roleIds.developers]: { users: [who.bot] } } };

/** Plain projects with one scheme and service projects with another; `scheme 9` is what the service projects' scheme grants Edit to. */
function deskSite(
  plain: number,
  desks: number,
  more: ProjectFile[] = [],
  edit = [portalCustomer, developers],
): SiteFile {
  return smallSite({
    projects: [
      ...Array.from({ length: plain }, (_, at) =>
        project(at + 1, `P${at}`, 7, { ...withBot, typeKey: at % 2 === 0 ? 'software' : 'business' }),
      ),
      ...Array.from({ length: desks }, (_, at) =>
        project(1_001 + at, `D${at}`, 9, { ...withBot, typeKey: 'service_desk' }),
      ),
      ...more,
    ],
    permissionSchemes: [scheme(7, { ...open, [EDIT]: [developers] }), scheme(9, { ...open, [EDIT]: edit })],
  });
}

/** Keys of the projects whose scheme was looked at. */
const lookedAt = (app: TestApp): string[] =>
  questions(app).flatMap((call) => {
    const id = /\/project\/(\d+)\/permissionscheme/u.exec(call)?.[1];
    const key = id === undefined ? undefined : app.site.state.projects.get(Number(id))?.key;
    return key === undefined ? [] : [key];
  });
const byType = (app: TestApp): string[] => questions(app).filter((call) => call.includes('typeKey='));

test('plain projects are not put in doubt by what the service projects’ scheme grants to portal customers', async () => {
  const app = await start({ siteFile: deskSite(110, 20) });
  const report = await runCheck(app, { profile });
  expect(lookedAt(app).filter((key) => key.startsWith('P'))).toEqual([]);
  expect(lookedAt(app)).toHaveLength(20);
  expect(byType(app)).toHaveLength(2);
  expect([report.verdict, report.counts.cells.met]).toEqual(['ready', 260]);
});

test('a look at a plain project for another reason reads no role because of a portal that it has not', async () => {
  const closed = scheme(8, {
    ...open,
    [EDIT]: [portalCustomer, developers],
    LINK_ISSUES: [role(roleIds.addons)],
  });
  const site = deskSite(110, 20, [project(3_000, 'PLAIN', 8, withBot)]);
  const siteFile = { ...site, permissionSchemes: [...(site.permissionSchemes as SchemeFile[]), closed] };
  const app = await start({ siteFile });
  const report = await runCheck(app, { profile: requiring(['BROWSE_PROJECTS', EDIT, 'LINK_ISSUES']) });
  expect(projectIn(report, 'PLAIN').outcomes).toEqual({
    BROWSE_PROJECTS: 'met',
    [EDIT]: 'met',
    LINK_ISSUES: 'missing',
  });
  expect(Object.keys(projectIn(report, 'PLAIN').roles ?? {})).toEqual([String(roleIds.addons)]);
});

test('more than a page of service projects are all found', async () => {
  const app = await start({ siteFile: deskSite(10, 230) });
  await runCheck(app, { profile });
  expect(lookedAt(app).filter((key) => key.startsWith('P'))).toEqual([]);
  expect(lookedAt(app)).toHaveLength(230);
  expect(byType(app)).toHaveLength(1 + 3);
});

const discovery = project(5_000, 'IDEAS', 7, { ...withBot, typeKey: 'product_discovery' });

test('where a project of another type keeps them from making up the site, all are looked at', async () => {
  const app = await start({ siteFile: deskSite(110, 20, [discovery]) });
  const report = await runCheck(app, { profile });
  expect(lookedAt(app)).toHaveLength(131);
  expect(report.verdict).toBe('ready');
});

test('where Jira does not tell types, all are looked at', async () => {
  const app = await start({ siteFile: deskSite(110, 20) });
  const effect = { status: 403, body: { errorMessages: ['No.'], errors: {} } };
  app.site.setFaults([{ match: { path: '/rest/api/3/project/search', after: 3 }, effect }]);
  const report = await runCheck(app, { profile });
  expect(lookedAt(app)).toHaveLength(130);
  expect(report.verdict).toBe('ready');
});

test.each([
  ['no scheme grants anything to them', [developers]],
  ['the account holds it there through its group anyway', [portalCustomer, group(groupIds.users, 'users')]],
])('nothing is asked about types where %s', async (_why, edit) => {
  const app = await start({ siteFile: deskSite(110, 20, [], edit) });
  const report = await runCheck(app, { profile });
  expect([byType(app), lookedAt(app), report.verdict]).toEqual([[], [], 'ready']);
});

test.each([
  ['in the role', [portalCustomer, developers], withBot, 0],
  ['in nothing, so that a yes can come from the portal alone', [portalCustomer], {}, 6],
])('an account %s comes out as it does where types are read', async (_who, edit, more, unknown) => {
  const site = deskSite(110, 5, [project(5_001, 'DX', 9, { ...more, typeKey: 'service_desk' })], edit);
  const server = { assumptions: { portalHolderCovers: 'anyone-signed-in' } } as const;
  const [listed, paged] = [await start({ siteFile: site, server }), await start({ siteFile: site, server })];
  const first = await runCheck(listed, { profile });
  // Every name has it, so that the search means all projects, page by page.
  const second = await runCheck(paged, { profile, projects: { kind: 'search', query: 'Project' } });
  expect(first.counts.cells.unknown).toBe(unknown);
  expect(first.projects.some(({ typeKey }) => typeKey === 'unknown')).toBe(true);
  expect(second.projects.some(({ typeKey }) => typeKey === 'unknown')).toBe(false);
  expect({ ...comparableUnnamed(first), scope: '' }).toEqual({ ...comparableUnnamed(second), scope: '' });
});
