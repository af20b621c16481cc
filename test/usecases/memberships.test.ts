import type { MembershipAnswer } from '../../src/contract/explain';
import { failureOf, opened } from '../support/app/opened';
import { jiraCalls } from '../support/app/jira-calls';
import { type TestApp, testApps } from '../support/app/test-apps';
import { runCheck } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';
import { anyJiraUser, bots, reporter, role } from '../support/sites/holders';
import {
  groupIds,
  project,
  roleIds,
  scheme,
  smallGroups,
  smallSite,
  teamProject,
  who,
} from '../support/sites/small-site';

const start = testApps();
const KEYS = ['BROWSE_PROJECTS', 'EDIT_ISSUES'];
const developers = role(roleIds.developers);
const administrators = role(roleIds.administrators);
const NO = { status: 403, body: { errorMessages: ['No.'], errors: {} } };

/** ONE and TWO share a scheme; the bot is in bots, which is a developer of ONE, and administers TWO itself. */
function site(): ReturnType<typeof smallSite> {
  return smallSite({
    groups: smallGroups({ [groupIds.bots]: [who.bot] }),
    projects: [
      project(1, 'ONE', 7, { roleActors: { [roleIds.developers]: { groups: [groupIds.bots] } } }),
      project(2, 'TWO', 7, { roleActors: { [roleIds.administrators]: { users: [who.bot, who.lead] } } }),
      teamProject(2000, 'TEAM', 'private', { roleActors: { '20001': { users: [who.bot] } } }),
    ],
    permissionSchemes: [
      scheme(
        7,
        {
          BROWSE_PROJECTS: [anyJiraUser, bots, developers],
          EDIT_ISSUES: [developers, reporter],
          DELETE_ISSUES: [bots, administrators],
        },
        'Seven',
      ),
      scheme(8, { DELETE_ISSUES: [bots] }, 'Eight, which holds nothing of what is asked'),
    ],
  });
}

async function memberships(app: TestApp, projectIds: number[], runId?: string): Promise<MembershipAnswer> {
  const id = runId ?? (await runCheck(app, { profile: requiring(KEYS) })).runId;
  return opened(await app.ask('membership/list', { runId: id, projectIds }));
}

test('tells each group, and which of the run’s permissions it gives by which scheme', async () => {
  const { groups, projects } = await memberships(await start({ siteFile: site() }), []);
  expect(groups).toEqual([
    { name: 'bots', gives: [{ scheme: { id: '7', name: 'Seven' }, permissions: ['BROWSE_PROJECTS'] }] },
    { name: 'users', gives: [] },
  ]);
  expect(projects).toEqual([]);
});

test('tells each role of a project, how the account is in it, and what it gives there', async () => {
  const { projects } = await memberships(await start({ siteFile: site() }), [1, 2]);
  expect(projects.map(({ key, scheme: used }) => [key, used?.name])).toEqual([
    ['ONE', 'Seven'],
    ['TWO', 'Seven'],
  ]);
  const shown = projects.map(({ roles }) =>
    roles?.map(({ name, membership, gives }) => [name, membership.via, gives.join(' ')]),
  );
  expect(shown).toEqual([
    [
      ['Developers', 'group', 'BROWSE_PROJECTS EDIT_ISSUES'],
      ['Administrators', 'none', ''],
      ['atlassian-addons-project-access', 'none', ''],
    ],
    [
      ['Developers', 'none', 'BROWSE_PROJECTS EDIT_ISSUES'],
      ['Administrators', 'direct', ''],
      ['atlassian-addons-project-access', 'none', ''],
    ],
  ]);
  expect(projects[0]?.roles?.[0]?.membership).toEqual({ via: 'group', group: 'bots' });
});

test('tells the own roles of a team-managed project, by its own scheme', async () => {
  const { projects } = await memberships(await start({ siteFile: site() }), [2000]);
  const [team] = projects;
  expect(team?.scheme?.name).toBe('TEAM: Simplified Permission Scheme');
  expect(team?.roles?.find(({ name }) => name === 'Member')).toMatchObject({
    id: '20001',
    membership: { via: 'direct' },
    gives: KEYS,
  });
});

test('leaves out projects that are not there, or not live any more', async () => {
  const app = await start({ siteFile: site() });
  const { runId } = await runCheck(app, { profile: requiring(KEYS) });
  app.site.apply({ type: 'archive-project', projectKey: 'TWO' });
  const { projects } = await memberships(app, [1, 2, 99], runId);
  expect(projects.map(({ key }) => key)).toEqual(['ONE']);
});

test('says so where Jira does not tell a project’s roles, one role, or the scheme', async () => {
  const app = await start({ siteFile: site(), answers: 'faulty' });
  const { runId } = await runCheck(app, { profile: requiring(KEYS) });
  app.site.setFaults([
    { match: { path: /\/project\/1\/role$/u }, effect: NO },
    { match: { path: /\/project\/2\/role\/10001$/u }, effect: NO },
    { match: { path: /\/project\/2\/permissionscheme$/u }, effect: NO },
  ]);
  const { projects } = await memberships(app, [1, 2], runId);
  expect(projects[0]?.roles).toBeNull();
  expect(projects[1]?.scheme).toBeUndefined();
  expect(projects[1]?.roles?.map(({ membership, gives }) => [membership.via, gives])).toEqual([
    ['unreadable', []],
    ['direct', []],
    ['none', []],
  ]);
});

test('asks once for each role of each project, for no member of a group, and for nothing site-wide', async () => {
  const app = await start({ siteFile: site() });
  const { runId } = await runCheck(app, { profile: requiring(KEYS) });
  const before = app.exchanges.length;
  await memberships(app, [1, 2], runId);
  const calls = jiraCalls(app).slice(before);
  const roles = calls.filter((call) => /\/role\/\d+$/u.test(call));
  expect([roles.length, new Set(roles).size]).toEqual([6, 6]);
  expect(calls.filter((call) => /\/group|\/permissionscheme\/\d|api\/3\/role/u.test(call))).toEqual([]);
});

test('any Jira admin may ask; whoever is none may not', async () => {
  const app = await start({ siteFile: site() });
  const { runId } = await runCheck(app, { profile: requiring(KEYS) });
  const asked = (name: string) =>
    app.ask('membership/list', { runId, projectIds: [1] }, app.viewerNamed(name));
  expect(opened(await asked('Otto Admin')).projects).toHaveLength(1);
  expect(failureOf(await asked('Olga Ordinary')).code).toBe('not-admin');
});

test('is refused for a run that does not exist, and for too many projects at once', async () => {
  const app = await start({ siteFile: site() });
  const none = await app.ask('membership/list', {
    runId: '00000000-0000-4000-8000-00000000dead',
    projectIds: [],
  });
  expect(failureOf(none).code).toBe('run-not-found');
  const { runId } = await runCheck(app, { profile: requiring(KEYS) });
  const sixteen = Array.from({ length: 16 }, (_, at) => at + 1);
  expect(failureOf(await app.ask('membership/list', { runId, projectIds: sixteen })).code).toBe(
    'invalid-input',
  );
});
