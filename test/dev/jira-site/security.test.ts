import { fc, runs } from '../../support/random';
import {
  type Assumptions,
  defaultAssumptions,
  type JiraSite,
  startJiraSite,
} from '../../../dev/jira-site/index';
import { at, get, type JsonValue, listAt } from './site-client';
import { siteWithSecurity } from './security-site';

let site: JiraSite;
beforeAll(async () => {
  site = await startJiraSite({ state: siteWithSecurity() });
});
afterEach(() => {
  site.setAssumptions(defaultAssumptions);
});
afterAll(() => site.close());

const root = '/issuesecurityschemes';
const status = async (...ask: Parameters<typeof get> extends [unknown, ...infer Rest] ? Rest : never) =>
  (await get(site, ...ask)).status;
const values = async (path: string): Promise<JsonValue[]> =>
  listAt((await get(site, 'admin', path)).json, 'values');
const ids = async (path: string) => (await values(path)).map((row) => at(row, 'id'));
const mapped = async (query = '') =>
  (await values(`${root}/project${query}`)).map((row) => at(row, 'projectId'));

test('the list has no levels, one scheme has them with string ids', async () => {
  const list = listAt((await get(site, 'admin', root)).json, 'issueSecuritySchemes');
  expect(list.map((scheme) => at(scheme, 'id'))).toEqual([20, 21, 22, 23]);
  expect(at(list[0], 'levels')).toBeUndefined();
  const one = (await get(site, 'admin', `${root}/20`)).json;
  expect(one).toMatchObject({
    id: 20,
    defaultSecurityLevelId: 201,
    levels: [
      { id: '201', name: 'Staff' },
      { id: '202', name: 'Lead' },
    ],
  });
  expect(at((await get(site, 'admin', `${root}/21`)).json, 'defaultSecurityLevelId')).toBeUndefined();
});

test('a scheme is also for administrators of a project that uses it', async () => {
  expect(await status('ordinary', `${root}/20`)).toBe(200);
  expect(await status('ordinary', `${root}/23`)).toBe(403);
  expect(await status('ordinary', `${root}/99`)).toBe(403);
  expect(await status('admin', `${root}/99`)).toBe(404);
});

test("a project's scheme: 404 where there is none, 403 for people who only see it", async () => {
  const path = (key: string) => `/project/${key}/issuesecuritylevelscheme`;
  expect(at((await get(site, 'admin', path('ONE'))).json, 'id')).toBe(20);
  expect(at((await get(site, 'ordinary', path('1'))).json, 'levels.0.id')).toBe('201');
  expect(await status('admin', path('TWO'))).toBe(404);
  expect(await status('ordinary', path('TWO'))).toBe(403);
  expect(await status('admin', path('BIN'))).toBe(404);
  expect(await status('admin', path('NOWHERE'))).toBe(404);
});

test.each(['', '/search', '/project', '/level', '/level/member', '/20/members'])(
  'issuesecurityschemes%s is for Jira admins',
  async (path) => {
    expect(await status('admin', root + path)).toBe(200);
    expect(await status('ordinary', root + path)).toBe(403);
    expect(await status('nobody', root + path)).toBe(401);
    expect((await fetch(`${site.baseUrl}/rest/api/3${root}${path}`, { method: 'DELETE' })).status).toBe(405);
  },
);

test('search shows project ids only of the projects asked for, and no scheme of a team-managed project', async () => {
  expect(await ids(`${root}/search`)).toEqual([20, 21, 23]);
  expect(at((await values(`${root}/search`))[0], 'projectIds')).toBeUndefined();
  expect(await values(`${root}/search?projectId=1&projectId=2`)).toMatchObject([{ id: 20, projectIds: [1] }]);
  expect(await values(`${root}/search?projectId=5`)).toEqual([]);
  expect(await values(`${root}/search?id=21&id=23`)).toMatchObject([
    { id: 21 },
    { id: 23, defaultLevel: 231 },
  ]);
});

test('the mapping has company-managed projects with a scheme, and the others asked for by id without one', async () => {
  expect(await values(`${root}/project`)).toEqual([
    { projectId: '1', issueSecuritySchemeId: '20' },
    { projectId: '3', issueSecuritySchemeId: '20' },
  ]);
  expect(await values(`${root}/project?projectId=2&projectId=1&projectId=5&projectId=99`)).toEqual([
    { projectId: '1', issueSecuritySchemeId: '20' },
    { projectId: '2' },
  ]);
  expect(await mapped('?issueSecuritySchemeId=23')).toEqual([]);
});

test('levels say which one is the default; filters add up, onlyDefault leaves the defaults', async () => {
  expect((await values(`${root}/level`)).map((row) => [at(row, 'id'), at(row, 'isDefault')])).toEqual([
    ['201', true],
    ['202', false],
    ['211', false],
    ['231', true],
  ]);
  expect(await ids(`${root}/level?id=202&schemeId=21`)).toEqual(['202', '211']);
  expect(await ids(`${root}/level?onlyDefault=true`)).toEqual(['201', '231']);
  expect(await ids(`${root}/level?id=202&onlyDefault=true`)).toEqual([]);
  expect(at((await values(`${root}/level?id=231`))[0], 'issueSecuritySchemeId')).toBe('23');
});

test('members have string ids in one operation and numbers in the other', async () => {
  const rows = await values(`${root}/level/member?schemeId=20`);
  expect(rows).toMatchObject([
    { holder: { type: 'group', parameter: 'users', value: 'g-users', expand: 'group' } },
    { holder: { type: 'projectRole', parameter: '10002', value: '10002', expand: 'projectRole' } },
    { issueSecurityLevelId: '201', holder: { type: 'reporter' } },
    { id: '77', issueSecurityLevelId: '202', issueSecuritySchemeId: '20', holder: { type: 'projectLead' } },
  ]);
  expect(at(rows[0], 'holder.group')).toBeUndefined();
  expect(await ids(`${root}/level/member?id=77&schemeId=23`)).toHaveLength(2);
  expect(await ids(`${root}/level/member?levelId=202&levelId=221`)).toEqual(['77']);
  expect(await values(`${root}/20/members?issueSecurityLevelId=202`)).toEqual([
    { id: 77, issueSecurityLevelId: 202, holder: { type: 'projectLead' } },
  ]);
  expect(await status('admin', `${root}/22/members`)).toBe(404);
  expect(await status('admin', `${root}/99/members`)).toBe(404);
});

test('a holder is expanded where wanted', async () => {
  const [group, role] = await values(`${root}/level/member?levelId=201&expand=group`);
  expect(at(group, 'holder.group.name')).toBe('users');
  expect(at(role, 'holder.projectRole')).toBeUndefined();
  expect(at((await values(`${root}/20/members?expand=all`))[1], 'holder.projectRole.id')).toBe(10002);
});

test('what is no id or no boolean is refused', async () => {
  const wrong = await get(site, 'admin', `${root}/search?id=-1000`);
  expect([wrong.status, at(wrong.json, 'errorMessages.0')]).toEqual([
    400,
    '-1000 is not a valid value. id must be zero or a positive integer.',
  ]);
  expect(await status('admin', `${root}/level?onlyDefault=perhaps`)).toBe(400);
  expect(await status('admin', `${root}/project?projectId=1,2`)).toBe(400);
});

test('identity objects cost two points each', async () => {
  site.requests.length = 0;
  await get(site, 'admin', `${root}/level/member?schemeId=20`);
  await get(site, 'admin', `${root}/20`);
  await get(site, 'admin', `${root}/project`);
  expect(site.requests.map(({ points }) => points)).toEqual([9, 7, 5]);
});

test.each([
  ['search', 3],
  ['project', 2],
  ['level', 4],
  ['level/member', 5],
  ['20/members', 4],
] as const)('pages of %s of any size and start are a cut of the same list', async (path, total) => {
  const whole = await values(`${root}/${path}`);
  expect(whole).toHaveLength(total);
  const sizes = fc.record({ startAt: fc.nat({ max: 7 }), maxResults: fc.integer({ min: 1, max: 7 }) });
  await fc.assert(
    fc.asyncProperty(sizes, async ({ startAt, maxResults }) => {
      const page = await get(site, 'admin', `${root}/${path}?startAt=${startAt}&maxResults=${maxResults}`);
      expect(listAt(page.json, 'values')).toEqual(whole.slice(startAt, startAt + maxResults));
      expect(at(page.json, 'total')).toBe(total);
      expect(at(page.json, 'isLast')).toBe(startAt + maxResults >= total);
      expect(at(page.json, 'nextPage') === undefined).toBe(startAt + maxResults >= total);
    }),
    { numRuns: runs(20) },
  );
});

const listed = async () => listAt((await get(site, 'admin', root)).json, 'issueSecuritySchemes').length;
const ofTeam = () => status('admin', '/project/TEAM/issuesecuritylevelscheme');

/** Each switch with a question whose answer it decides: under the default, and under the other reading. */
const cases: [string, Partial<Assumptions>, () => Promise<unknown>, unknown, unknown][] = [
  [
    'securityMaxPage',
    { securityMaxPage: 2 },
    async () => (await ids(`${root}/level?maxResults=500`)).length,
    4,
    2,
  ],
  [
    'securityFiltersCombine in search',
    { securityFiltersCombine: 'both' },
    () => ids(`${root}/search?id=23&projectId=1`),
    [20, 23],
    [],
  ],
  [
    'securityFiltersCombine in the mapping',
    { securityFiltersCombine: 'both' },
    () => mapped('?issueSecuritySchemeId=20&projectId=1'),
    ['1', '3'],
    ['1'],
  ],
  [
    'securityFilterOtherProjects',
    { securityFilterOtherProjects: 'refused' },
    () => status('admin', `${root}/project?projectId=5`),
    200,
    400,
  ],
  [
    'securityMappingWithoutScheme left-out',
    { securityMappingWithoutScheme: 'left-out' },
    () => mapped('?projectId=2'),
    ['2'],
    [],
  ],
  [
    'securityMappingWithoutScheme always',
    { securityMappingWithoutScheme: 'always' },
    () => mapped(),
    ['1', '3'],
    ['1', '2', '3'],
  ],
  ['securityMappingStatuses live', { securityMappingStatuses: 'live' }, () => mapped(), ['1', '3'], ['1']],
  [
    'securityMappingStatuses all',
    { securityMappingStatuses: 'all' },
    () => mapped(),
    ['1', '3'],
    ['1', '3', '4'],
  ],
  [
    'securityWithoutMembers',
    { securityWithoutMembers: 'not-found' },
    () => status('admin', `${root}/21/members`),
    200,
    404,
  ],
  [
    'securityMemberIds',
    { securityMemberIds: 'when-expanded' },
    async () => at((await values(`${root}/level/member?levelId=201`))[0], 'holder'),
    { type: 'group', parameter: 'users', value: 'g-users', expand: 'group' },
    { type: 'group', expand: 'group' },
  ],
  ['teamManagedSecuritySchemes in the list', { teamManagedSecuritySchemes: 'hidden' }, listed, 4, 3],
  ['teamManagedSecuritySchemes of a project', { teamManagedSecuritySchemes: 'hidden' }, ofTeam, 200, 404],
];

test.each(cases)('%s decides', async (_name, other, ask, byDefault, otherwise) => {
  expect(await ask()).toEqual(byDefault);
  site.setAssumptions(other);
  expect(await ask()).toEqual(otherwise);
});
