import type { JudgedBoard } from '../../src/domain/fields/judge-board';
import { opened } from '../support/app/opened';
import { jiraCalls, permissionChecks } from '../support/app/jira-calls';
import { type TestApp, testApps } from '../support/app/test-apps';
import { type BoardParts, boardSite } from '../support/sites/board-site';
import { anyJiraUser } from '../support/sites/holders';
import { project, scheme, who } from '../support/sites/small-site';

const start = testApps();

async function judged(app: TestApp): Promise<JudgedBoard> {
  const { boards } = opened(await app.ask('boards/check', { boardIds: [1], accountId: who.bot }));
  if (!boards[0]) throw new Error('No board was judged.');
  return boards[0];
}
const board = async (parts: BoardParts): Promise<JudgedBoard> =>
  judged(await start({ siteFile: boardSite(parts) }));

test.each([
  ['project = ONE', [1], 'yes'],
  ['project in (one) AND statusCategory != Done', [1, 2], 'yes'],
  ['project = "First"', [1], 'yes'],
  ['project = 1', [1], 'yes'],
  ['project in (ONE, TWO)', [1, 2], 'no'],
  ['project = TWO', [1, 2], 'no'],
])('%s asks for the permission in the projects that it names', async (jql, projectIds, is) => {
  const { manageSprints, projects } = await board({ jql, projectIds });
  expect(manageSprints?.is).toBe(is);
  expect(projects?.map(({ key, manageSprints: { is: held } }) => [key, held])).toEqual(
    [
      ['ONE', 'yes'],
      ['TWO', 'no'],
    ].slice(0, projectIds.length),
  );
});

test('projects of which the board only has issues are told apart from those that the filter names', async () => {
  const { projects } = await board({ jql: 'project = ONE AND labels = x', projectIds: [1, 2] });
  expect(projects?.map(({ key, inFilter }) => [key, inFilter])).toEqual([
    ['ONE', true],
    ['TWO', false],
  ]);
});

test('a project that the filter names and the board does not list makes it unknown', async () => {
  const { manageSprints } = await board({ jql: 'project in (ONE, GONE)', projectIds: [1] });
  expect(manageSprints).toEqual({ is: 'unknown', why: 'project-unresolved' });
});

test('what the permission does in team-managed projects is unknown', async () => {
  expect((await board({ jql: 'project in (ONE, TEAM)', projectIds: [1, 5] })).manageSprints).toEqual({
    is: 'unknown',
    why: 'team-managed',
  });
  expect((await board({ type: 'simple', jql: 'project = TEAM', projectIds: [5] })).manageSprints).toEqual({
    is: 'unknown',
    why: 'team-managed',
  });
});

test('boards without sprints are not asked about them', async () => {
  expect('manageSprints' in (await board({ type: 'kanban', jql: 'labels = x' }))).toBe(false);
});

describe('a filter that names no projects', () => {
  const complex = 'project = ONE OR labels = roadmap';
  const everywhere = (count: number) => ({
    projects: Array.from({ length: count }, (_, index) => project(index + 1, `P${index + 1}`, 7)),
    permissionSchemes: [
      scheme(7, { BROWSE_PROJECTS: [anyJiraUser], MANAGE_SPRINTS_PERMISSION: [anyJiraUser] }),
    ],
  });

  test('is unknown where the account lacks the permission somewhere', async () => {
    expect((await board({ jql: complex })).manageSprints).toEqual({ is: 'unknown', why: 'complex-filter' });
  });

  test('is fulfilled by the permission in every project of the site', async () => {
    const app = await start({ siteFile: boardSite({ jql: complex, site: everywhere(120) }) });
    expect((await judged(app)).manageSprints).toEqual({ is: 'yes' });
    expect(permissionChecks(app)[0]?.projectPermissions[0]?.projects).toHaveLength(120);
  });

  test('is unknown on a site with too many projects, and these are not read', async () => {
    const app = await start({ siteFile: boardSite({ jql: complex, site: everywhere(301) }) });
    expect((await judged(app)).manageSprints).toEqual({ is: 'unknown', why: 'complex-filter' });
    expect(jiraCalls(app).filter((call) => call.endsWith('/project/search'))).toHaveLength(1);
  });
});

test('a project that is archived meanwhile is unknown, not missing', async () => {
  const file = boardSite({ jql: 'project = TWO', projectIds: [2] });
  const projects = file.projects.map((one) => (one.id === 2 ? { ...one, status: 'archived' as const } : one));
  const { projects: found, manageSprints } = await judged(
    await start({
      siteFile: { ...file, projects },
      server: { assumptions: { checkArchivedProjects: 'ignored' } },
    }),
  );
  expect(found?.[0]?.browse).toEqual({ is: 'unknown', why: 'project-vanished' });
  expect(manageSprints).toEqual({ is: 'unknown', why: 'project-vanished' });
});

test('twenty boards cost two requests each, and as much again as one board', async () => {
  const boards = Array.from({ length: 20 }, (_, index) => ({
    id: index + 1,
    name: `Board ${index}`,
    type: 'scrum' as const,
    filterId: 900,
    projectIds: [1],
  }));
  const app = await start({ siteFile: boardSite({ site: { boards } }) });
  const { boards: all } = opened(
    await app.ask('boards/check', { boardIds: boards.map(({ id }) => id), accountId: who.bot }),
  );
  expect(all.map(({ visible }) => visible.is)).toEqual(boards.map(() => 'yes'));
  // Authorising, the account, two for each board, the filter, the permissions of the site and those of the account.
  expect(app.exchanges).toHaveLength(2 + 40 + 3);
});
