import type { JudgedBoard } from '../../../src/domain/fields/judge-board';
import { boardScreen } from '../../../src/export/links/board-screens';
import { withBoardsAnswer } from '../../../src/export/wording/boards/found';
import { boardsHeadline } from '../../../src/export/wording/boards/headline';
import { boardsMarkdown } from '../../../src/export/wording/boards/markdown';
import { boardMend } from '../../../src/export/wording/boards/mend';
import { boardReasonSentence } from '../../../src/export/wording/boards/reasons';
import { shareSentence } from '../../../src/export/wording/boards/shares';
import { opened } from '../../support/app/opened';
import { testApps } from '../../support/app/test-apps';
import { type BoardParts, boardSite, developers, type Share } from '../../support/sites/board-site';
import { groupIds, who } from '../../support/sites/small-site';

const start = testApps();
const context = {
  accountName: 'sync-bot',
  site: { baseUrl: 'https://small.example', plan: 'paid' as const },
};

async function judged(parts: BoardParts, boardIds = [1]): Promise<JudgedBoard[]> {
  const app = await start({ siteFile: boardSite(parts) });
  const { boards } = opened(await app.ask('boards/check', { boardIds, accountId: who.bot }));
  return [...boards];
}

async function first(parts: BoardParts): Promise<JudgedBoard> {
  const [board] = await judged(parts);
  if (!board) throw new Error('No board was judged.');
  return board;
}

test.each<[Share, string]>([
  [{ type: 'global' }, 'Everybody, even without signing in: that covers the account.'],
  [{ type: 'loggedin' }, 'Everybody who is signed in: that covers the account.'],
  [{ type: 'user', accountId: who.bot }, 'The account itself.'],
  [{ type: 'user', accountId: who.ordinary }, 'Somebody else, by name.'],
  [{ type: 'group', groupId: groupIds.bots }, 'The group “bots”: the account is in it.'],
  [{ type: 'group', groupId: groupIds.admins }, 'The group “admins”: the account is not in it.'],
  [{ type: 'project', projectId: 1 }, 'Everybody who can browse ONE: the account can.'],
  [{ type: 'project', projectId: 3 }, 'Everybody who can browse SHUT: the account cannot.'],
  [
    { type: 'project', projectId: 1, roleId: developers },
    'The role “Developers” in ONE: the account is in it through the group “bots”.',
  ],
  [
    { type: 'project', projectId: 2, roleId: developers },
    'The role “Developers” in TWO: the account is not in it.',
  ],
])('a share with %j is told in words', async (share, sentence) => {
  const { shares } = await first({ shares: [share] });
  expect(shares?.map(shareSentence)).toEqual([sentence]);
});

describe('how a board is mended', () => {
  test('one that is not shared: whom to share with, where, and who can', async () => {
    const board = await first({ shares: [{ type: 'group', groupId: groupIds.admins }] });
    const mend = boardMend(board, ['bots'], context);
    expect(mend?.text).toBe(
      'Share the filter “Board filter” with the group “bots”, which sync-bot is in, or with sync-bot by name. Whoever it is shared with sees the filter and the board. Or add sync-bot to a group or role that it is shared with already.',
    );
    expect(mend?.screens.map(({ url }) => url)).toEqual([
      'https://small.example/issues/?filter=900',
      'https://small.example/jira/settings/system/general-configuration',
    ]);
    expect(boardMend(board, null, context)?.text).toContain('sync-bot by name');
  });

  test('one whose projects it does not browse: sharing is not said to be enough', async () => {
    const shares: Share[] = [{ type: 'user', accountId: who.admin }];
    const board = await first({ shares, jql: 'project = SHUT', projectIds: [3] });
    expect(boardMend(board, ['bots'], context)?.text).toContain(
      'Beside that, sync-bot has to browse a project',
    );
    const shared = await first({ jql: 'project = SHUT', projectIds: [3] });
    expect(boardMend(shared, ['bots'], context)?.screens[0]?.url).toContain(
      '/project-config/SHUT/permissions',
    );
  });

  test('one that the account sees: nothing to do', async () => {
    expect(boardMend(await first({}), ['bots'], context)).toBeUndefined();
  });
});

test('the sentence counts what is certain, and tells of sprints', async () => {
  const boards = [
    { id: 1, name: 'Seen', type: 'scrum' as const, filterId: 900, projectIds: [1] },
    { id: 2, name: 'Also seen', type: 'scrum' as const, filterId: 901, projectIds: [2] },
  ];
  const filter = (id: number, jql: string) => ({
    id,
    name: `Filter ${id}`,
    owner: who.admin,
    jql,
    sharePermissions: [{ type: 'loggedin' as const }],
  });
  const site = { boards, filters: [filter(900, 'project = ONE'), filter(901, 'project = TWO')] };
  const both = await judged({ site }, [1, 2, 77]);
  expect(boardsHeadline(both.slice(0, 2), 'sync-bot')).toEqual({
    tone: 'warning',
    sentence: 'sync-bot sees all 2 boards.',
    details: ['It may not manage the sprints of “Also seen”.'],
  });
  expect(boardsHeadline(both.slice(0, 1), 'sync-bot')).toEqual({
    tone: 'success',
    sentence: 'sync-bot sees “Seen”.',
    details: [],
  });
  const all = boardsHeadline(both, 'sync-bot');
  expect(all.sentence).toBe('sync-bot sees 2 of 3 boards for certain.');
  expect(all.details).toContain('Could not be checked: board 77.');
  const markdown = boardsMarkdown({ boards: both, sources: [] }, ['bots'], context, '2026-11-22T10:00:00Z');
  for (const part of [
    '## sync-bot sees 2 of 3 boards for certain.',
    '### “Seen”: visible',
    '- Filter Filter 900: Everybody who is signed in: that covers the account.',
    '| TWO | Yes | Yes | No |',
    '### board 77: could not be checked',
    'Ask the board’s admin to share its filter with you',
  ])
    expect(markdown).toContain(part);
  const merged = withBoardsAnswer(
    { boards: both.slice(0, 1), sources: [] },
    { boards: both.slice(1), sources: [] },
  );
  expect(merged.boards).toEqual(both);
});

test('a board of one project has an address, one of several leads to the list', () => {
  const url = (project: Parameters<typeof boardScreen>[2]): string =>
    boardScreen('https://small.example/', 7, project).url;
  expect(url({ key: 'ONE', style: 'company' })).toBe(
    'https://small.example/jira/software/c/projects/ONE/boards/7',
  );
  expect(url({ key: 'ÄT', style: 'team' })).toBe(
    'https://small.example/jira/software/projects/%C3%84T/boards/7',
  );
  expect(url(undefined)).toBe('https://small.example/jira/boards');
});

test('reasons of permissions keep their own words', () => {
  expect(boardReasonSentence('not-granted')).toBe(
    'Jira says that the account does not have this permission here.',
  );
});
