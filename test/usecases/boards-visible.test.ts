import type { BoardsAnswer } from '../../src/contract/boards';
import type { JudgedBoard } from '../../src/domain/fields/judge-board';
import { failureOf, opened } from '../support/app/opened';
import { jiraCalls } from '../support/app/jira-calls';
import { type TestApp, testApps } from '../support/app/test-apps';
import { type BoardParts, boardSite, developers, type Share } from '../support/sites/board-site';
import type { SchemeFile } from '../../dev/jira-site/site-file/schema';
import { accounts, groupIds, scheme, who } from '../support/sites/small-site';

const start = testApps();

const check = async (
  app: TestApp,
  boardIds: readonly number[] = [1],
  accountId: string = who.bot,
): Promise<BoardsAnswer> => opened(await app.ask('boards/check', { boardIds: [...boardIds], accountId }));

async function board(parts: BoardParts, accountId?: string): Promise<JudgedBoard> {
  const app = await start({ siteFile: boardSite(parts) });
  const { boards } = await check(app, [1], accountId);
  if (!boards[0]) throw new Error('No board was judged.');
  return boards[0];
}

describe('one share', () => {
  test.each<[string, Share, string]>([
    ['everyone, signed in or not', { type: 'global' }, 'yes'],
    ['everyone who is signed in', { type: 'loggedin' }, 'yes'],
    ['the account', { type: 'user', accountId: who.bot }, 'yes'],
    ['somebody else', { type: 'user', accountId: who.ordinary }, 'no'],
    ['a group of the account', { type: 'group', groupId: groupIds.bots }, 'yes'],
    ['another group', { type: 'group', groupId: groupIds.admins }, 'no'],
    ['a project that the account browses', { type: 'project', projectId: 1 }, 'yes'],
    ['a project that it does not browse', { type: 'project', projectId: 3 }, 'no'],
    ['a team-managed project that it browses', { type: 'project', projectId: 5 }, 'yes'],
    ['a role that it is in by a group', { type: 'project', projectId: 1, roleId: developers }, 'yes'],
    ['a role that it is not in', { type: 'project', projectId: 2, roleId: developers }, 'no'],
  ])('with %s', async (_what, share, covers) => {
    const judged = await board({ shares: [share] });
    expect(judged.shares?.map((one) => one.covers)).toEqual([covers]);
    expect(judged.visible).toEqual(covers === 'yes' ? { is: 'yes' } : { is: 'no', why: 'not-shared' });
    expect(judged).toMatchObject({
      name: 'Board',
      type: 'scrum',
      filter: { id: '900', name: 'Board filter' },
    });
  });

  test('is told with what it names', async () => {
    const { shares } = await board({
      shares: [
        { type: 'group', groupId: groupIds.bots },
        { type: 'project', projectId: 1, roleId: developers },
      ],
    });
    expect(shares).toEqual([
      { share: { kind: 'group', group: { name: 'bots', groupId: groupIds.bots } }, covers: 'yes' },
      {
        share: {
          kind: 'role',
          project: { id: 1, key: 'ONE', name: 'First', style: 'company' },
          role: { id: String(developers), name: 'Developers' },
        },
        covers: 'yes',
        group: 'bots',
      },
    ]);
  });
});

test('one of several shares is enough', async () => {
  const shares: Share[] = [
    { type: 'group', groupId: groupIds.admins },
    { type: 'user', accountId: who.bot },
  ];
  expect((await board({ shares })).visible).toEqual({ is: 'yes' });
});

test('the owner of the filter needs no share', async () => {
  // The admin would not see such a board: somebody else's, shared with the admin alone.
  const judged = await board({ owner: who.bot, shares: [{ type: 'user', accountId: who.admin }] });
  expect(judged).toMatchObject({ ownedByAccount: true, visible: { is: 'yes' } });
});

test('whoever may edit the filter is not called shut out, nor let in', async () => {
  const shares: Share[] = [{ type: 'user', accountId: who.admin }];
  const editShares: Share[] = [{ type: 'group', groupId: groupIds.bots }];
  expect((await board({ shares, editShares })).visible).toEqual({ is: 'unknown', why: 'may-edit-filter' });
});

test('a share with a project that the admin cannot browse is unknown, unless another is enough', async () => {
  const file = boardSite({
    shares: [
      { type: 'project', projectId: 3 },
      { type: 'user', accountId: who.admin },
    ],
  });
  const projects = file.projects.map((one) => (one.id === 3 ? { ...one, permissionSchemeId: 10 } : one));
  const permissionSchemes = [scheme(10, {}), ...(file.permissionSchemes as SchemeFile[])];
  const app = await start({ siteFile: { ...file, projects, permissionSchemes } });
  const [judged] = (await check(app)).boards;
  expect(judged?.shares?.[0]).toEqual({ share: { kind: 'unknown-project' }, covers: 'unknown' });
  expect(judged?.visible).toEqual({ is: 'unknown', why: 'share-unresolved' });
  app.site.apply({ type: 'share-filter', filterId: 900, share: { type: 'loggedin' } });
  expect((await check(app)).boards[0]?.visible).toEqual({ is: 'yes' });
});

test('a board that is not there and one that the admin does not see are both unknown', async () => {
  const app = await start({
    siteFile: boardSite({ owner: who.lead, shares: [{ type: 'user', accountId: who.bot }] }),
  });
  const { boards } = await check(app, [1, 77]);
  for (const judged of boards)
    expect(judged).toEqual({
      id: judged.id,
      ownedByAccount: false,
      shares: null,
      visible: { is: 'unknown', why: 'board-not-seen' },
      projects: null,
      manageSprints: { is: 'unknown', why: 'board-not-seen' },
    });
});

test('a filter shared with the account is not enough while it browses none of the board’s projects', async () => {
  const judged = await board({ jql: 'project = SHUT', projectIds: [3] });
  expect(judged.shares?.[0]?.covers).toBe('yes');
  expect(judged.visible).toEqual({ is: 'unknown', why: 'browses-no-project' });
});

describe('the account', () => {
  const withBot = (more: object) => ({
    accounts: accounts.map((one) => (one.accountId === who.bot ? { ...one, ...more } : one)),
  });

  test('that is deactivated sees nothing, and Jira is not asked what it holds', async () => {
    const app = await start({ siteFile: boardSite({ site: withBot({ active: false }) }) });
    const { boards } = await check(app);
    expect(boards[0]?.visible).toEqual({ is: 'no', why: 'account-inactive' });
    expect(boards[0]?.manageSprints).toEqual({ is: 'no', why: 'account-inactive' });
    expect(jiraCalls(app)).not.toContain('POST /rest/api/3/permissions/check');
  });

  test('without access to any Jira app sees none', async () => {
    const app = await start({ siteFile: boardSite() });
    app.site.apply({ type: 'remove-application-role', accountId: who.bot, key: 'jira-software' });
    expect((await check(app)).boards[0]?.visible).toEqual({ is: 'no', why: 'no-jira-access' });
  });

  test('with access to another Jira app only is unknown', async () => {
    const applicationRoles = [
      { key: 'jira-servicedesk', name: 'Jira Service Management', groups: [groupIds.users] },
      { key: 'jira-software', name: 'Jira', groups: [groupIds.admins] },
    ];
    expect((await board({ site: { applicationRoles } })).visible).toEqual({
      is: 'unknown',
      why: 'no-software-access',
    });
  });

  test('that is not there is named', async () => {
    const app = await start({ siteFile: boardSite() });
    const failure = failureOf(
      await app.ask('boards/check', { boardIds: [1], accountId: '5a00000000000000000000ff' }),
    );
    expect(failure.code).toBe('account-not-found');
  });
});

describe('what Jira refuses', () => {
  test('a filter search that may not look past shares is made without that', async () => {
    const app = await start({ siteFile: boardSite(), answers: 'faulty' });
    app.site.setFaults([{ match: { path: /filter\/search/u, times: 1 }, effect: { status: 400 } }]);
    expect((await check(app)).boards[0]?.visible).toEqual({ is: 'yes' });
    const searches = app.exchanges
      .map(({ request }) => request.path)
      .filter((path) => path.includes('filter/search'));
    expect(searches.map((path) => path.includes('overrideSharePermissions'))).toEqual([true, false]);
  });

  test.each([403, 404])('no filter at all (%d): unknown', async (status) => {
    const app = await start({ siteFile: boardSite(), answers: 'faulty' });
    app.site.setFaults([{ match: { path: /filter\/search/u }, effect: { status } }]);
    expect((await check(app)).boards[0]).toMatchObject({
      visible: { is: 'unknown', why: 'filter-unreadable' },
      manageSprints: { is: 'unknown', why: 'filter-unreadable' },
    });
  });

  test('roles of a project: unknown', async () => {
    const app = await start({
      siteFile: boardSite({ shares: [{ type: 'project', projectId: 1, roleId: developers }] }),
      answers: 'faulty',
    });
    app.site.setFaults([{ match: { path: /\/role\//u }, effect: { status: 403 } }]);
    expect((await check(app)).boards[0]?.visible).toEqual({ is: 'unknown', why: 'share-unresolved' });
  });

  test('a share of a type that is not known is unknown', async () => {
    const app = await start({ siteFile: boardSite(), answers: 'faulty' });
    const filter = {
      id: '900',
      name: 'F',
      jql: 'project = ONE',
      sharePermissions: [{ id: 1, type: 'team' }],
    };
    app.site.setFaults([
      {
        match: { path: /filter\/search/u },
        effect: { status: 200, body: { values: [filter], isLast: true, total: 1 } },
      },
    ]);
    expect((await check(app)).boards[0]?.visible).toEqual({ is: 'unknown', why: 'share-unresolved' });
  });
});

describe('the list', () => {
  test('has the boards that the admin sees, by name and by project', async () => {
    const app = await start({ siteFile: boardSite() });
    const list = async (by: { query?: string; projectKey?: string }) =>
      opened(await app.ask('boards/list', by));
    const found = { id: 1, name: 'Board', type: 'scrum', projectKey: 'ONE' };
    expect(await list({ query: 'oar' })).toEqual({ boards: [found], more: false });
    expect(await list({ projectKey: 'one' })).toEqual({ boards: [found], more: false });
    expect(await list({ projectKey: 'TWO' })).toEqual({ boards: [], more: false });
    expect(await list({ query: 'none' })).toEqual({ boards: [], more: false });
    expect(failureOf(await app.ask('boards/list', { projectKey: 'NOPE' })).code).toBe('project-not-found');
    expect(failureOf(await app.ask('boards/list', {})).code).toBe('invalid-input');
  });

  test('says when there are more', async () => {
    const boards = Array.from({ length: 60 }, (_, index) => ({
      id: index + 1,
      name: `Board ${index}`,
      type: 'scrum' as const,
      filterId: 900,
    }));
    const app = await start({ siteFile: boardSite({ site: { boards } }) });
    const answer = opened(await app.ask('boards/list', { query: 'Board' }));
    expect([answer.boards.length, answer.more]).toEqual([50, true]);
  });

  test('is for admins with access to the Jira app', async () => {
    const applicationRoles = [
      { key: 'jira-servicedesk', name: 'Jira Service Management', groups: [groupIds.users] },
      { key: 'jira-software', name: 'Jira', groups: [groupIds.bots] },
    ];
    const app = await start({ siteFile: boardSite({ site: { applicationRoles } }) });
    const failure = failureOf(await app.ask('boards/list', { query: 'Board' }));
    expect(failure.code).toBe('jira-refused');
    expect(failure.message).toContain('access to the Jira app');
  });
});
