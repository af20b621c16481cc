import {
  type Assumptions,
  defaultAssumptions,
  type JiraSite,
  startJiraSite,
} from '../../../dev/jira-site/index';
import { groupIds } from '../../../dev/jira-site/seed/groups';
import { accounts, people } from '../../../dev/jira-site/seed/people';
import { at, get, type JsonValue, listAt } from './site-client';

let site: JiraSite;
beforeEach(async () => {
  site = await startJiraSite();
});
afterEach(() => site.close());

type Who = 'admin' | 'ordinary' | 'nobody';

/** GET below /rest/agile/1.0. */
async function agile(who: Who, path: string): Promise<{ status: number; json: JsonValue }> {
  const account = accounts.find(({ accountId }) => who !== 'nobody' && accountId === people[who]);
  const pair = Buffer.from(`${account?.emailAddress ?? ''}:${account?.apiToken ?? ''}`).toString('base64');
  const response = await fetch(`${site.baseUrl}/rest/agile/1.0${path}`, {
    headers: who === 'nobody' ? {} : { authorization: `Basic ${pair}` },
  });
  const text = await response.text();
  return {
    status: response.status,
    json: text.startsWith('{') ? (JSON.parse(text) as JsonValue) : undefined,
  };
}
const boards = async (who: Who, query = '') =>
  listAt((await agile(who, `/board${query}`)).json, 'values').map((row) => at(row, 'id'));
const filters = async (query: string, who: Parameters<typeof get>[1] = 'admin') =>
  listAt((await get(site, who, `/filter/search?${query}`)).json, 'values');

test('only boards whose filter is shared with the caller are listed', async () => {
  expect(await boards('admin')).toEqual([1, 2, 3, 4, 6, 7]);
  expect(await boards('ordinary')).toEqual([1, 2, 4, 6, 7]);
  expect((await agile('nobody', '/board')).status).toBe(401);
});

test('boards are found by name and by project, a project that is not there is refused', async () => {
  expect(await boards('admin', '?name=SCRUM')).toEqual([1]);
  expect(await boards('admin', '?projectKeyOrId=AUTH')).toEqual([2]);
  expect(await boards('admin', '?projectKeyOrId=10000')).toEqual([1]);
  expect((await agile('admin', '/board?projectKeyOrId=NOPE')).status).toBe(400);
});

test('a board that the caller cannot see is as good as none, even to a Jira admin', async () => {
  for (const path of ['/board/5/configuration', '/board/5/project', '/board/99/configuration'])
    expect((await agile('admin', path)).status).toBe(404);
  const seen = await agile('admin', '/board/2/configuration');
  expect(seen.json).toMatchObject({ id: 2, type: 'scrum', filter: { id: '10501' } });
  const projects = listAt((await agile('admin', '/board/2/project')).json, 'values');
  expect(projects.map((row) => [at(row, 'key'), at(row, 'simplified')])).toEqual([
    ['AUTH', false],
    ['API', false],
  ]);
});

test('boards are for people with a licence', async () => {
  site.apply({
    type: 'remove-group-member',
    groupId: groupIds.allStaff,
    accountId: people.ordinary,
  });
  expect((await agile('ordinary', '/board')).status).toBe(403);
});

test('filters are the caller’s own and those shared with it, unless a Jira admin looks past that', async () => {
  const query = 'id=10502&id=10504';
  const names = async (more: string, who: Who = 'admin') =>
    (await filters(query + more, who)).map((row) => at(row, 'id'));
  expect(await names('')).toEqual(['10502']);
  expect(await names('&overrideSharePermissions=true')).toEqual(['10502', '10504']);
  const refused = await get(site, 'ordinary', `/filter/search?${query}&overrideSharePermissions=true`);
  expect(refused.status).toBe(403);
  const many = Array.from({ length: 201 }, (_, index) => `id=${index}`).join('&');
  expect((await get(site, 'admin', `/filter/search?${many}`)).status).toBe(400);
});

test('shares, owner and query are there when expanded, a role with its project', async () => {
  const [plain] = await filters('id=10502');
  expect([at(plain, 'jql'), at(plain, 'sharePermissions'), at(plain, 'owner')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const [filter] = await filters('id=10502&expand=owner,jql,sharePermissions');
  expect(filter).toMatchObject({
    jql: 'project = FIRM ORDER BY Rank ASC',
    owner: { accountId: people.admin },
    sharePermissions: [
      { type: 'project', project: { key: 'FIRM' }, role: { id: 10_001, name: 'Developers' } },
    ],
  });
});

test('a filter can be shared, and shared with nobody', async () => {
  expect(await boards('admin', '?name=my own')).toEqual([]);
  site.apply({ type: 'share-filter', filterId: 10_504, share: { type: 'user', accountId: people.admin } });
  expect(await boards('admin', '?name=my own')).toEqual([5]);
  site.apply({ type: 'unshare-filter', filterId: 10_504 });
  expect(await boards('admin', '?name=my own')).toEqual([]);
  expect(() => {
    site.apply({ type: 'unshare-filter', filterId: 1 });
  }).toThrow('There is no filter 1.');
});

const FIN = 10_023;

/** The overview board is of a project that Mia (ordinary) and Jonas (an admin) do not browse. */
function overviewOfFinance(): void {
  site.state.configuration.boards.get(4)?.projectIds.splice(0, 1, FIN);
  site.apply({ type: 'unshare-filter', filterId: 10_503 });
  site.apply({ type: 'share-filter', filterId: 10_503, share: { type: 'project', projectId: FIN } });
  site.apply({ type: 'share-filter', filterId: 10_503, share: { type: 'loggedin' } });
}

/** Each switch with a question whose answer it decides: under the default, and under the other reading. */
const cases: [string, Partial<Assumptions>, () => Promise<unknown>, unknown, unknown][] = [
  [
    'boardVisibility',
    { boardVisibility: 'filter-share-and-browse' },
    () => boards('ordinary', '?name=Roadmap'),
    [4],
    [],
  ],
  [
    'boardListsUnseenProjects',
    { boardListsUnseenProjects: false },
    async () => listAt((await agile('ordinary', '/board/4/project')).json, 'values').length,
    1,
    0,
  ],
  [
    'filterProjectKnownTo',
    { filterProjectKnownTo: 'whoever-sees-it' },
    async () => {
      const [filter] = await filters('id=10503&expand=sharePermissions', 'adminWithoutUserPicker');
      return at(filter, 'sharePermissions.0.type');
    },
    'project-unknown',
    'project',
  ],
];

test.each(cases)('%s decides', async (_name, other, ask, byDefault, otherwise) => {
  overviewOfFinance();
  expect(await ask()).toEqual(byDefault);
  site.setAssumptions(other);
  expect(await ask()).toEqual(otherwise);
});

test('filtersUnderAppAccessRule decides what becomes of filters where such a rule blocks a project', async () => {
  const ask = async () => {
    const { status, json } = await get(site, 'admin', '/filter/search?id=10500');
    return [status, listAt(json, 'values').length];
  };
  site.setAssumptions({ filtersUnderAppAccessRule: 'refused' });
  expect(await ask()).toEqual([200, 1]);
  site.apply({ type: 'set-app-access-rule', projectKey: 'QA', blocked: true });
  expect(await ask()).toEqual([403, 0]);
  site.setAssumptions({ filtersUnderAppAccessRule: 'answered' });
  expect(await ask()).toEqual([200, 1]);
  site.setAssumptions(defaultAssumptions);
  expect(await ask()).toEqual([200, 0]);
});
