import { fc, runs } from '../../support/random';
import { type JiraSite, startJiraSite } from '../../../dev/jira-site/index';
import { at, get, type JsonValue, listAt, post } from './site-client';

let site: JiraSite;
beforeAll(async () => {
  site = await startJiraSite();
});
afterAll(() => site.close());

const keys = (json: JsonValue): JsonValue[] => listAt(json, 'values').map((value) => at(value, 'key'));

test('pages add up to the total, without a repeat, and only the last one says so', async () => {
  const seen: JsonValue[] = [];
  let startAt = 0;
  for (let last = false; !last; startAt += 7) {
    const page = await get(site, 'admin', `/project/search?startAt=${startAt}&maxResults=7`);
    expect(at(page.json, 'total')).toBe(38);
    seen.push(...keys(page.json));
    last = at(page.json, 'isLast') === true;
    expect(typeof at(page.json, 'nextPage')).toBe(last ? 'undefined' : 'string');
  }
  expect(new Set(seen).size).toBe(38);
  expect(seen).toEqual([...seen].sort());
});

test('pages of any size and start are a cut of the same list', async () => {
  const whole = keys((await get(site, 'admin', '/project/search?maxResults=100')).json);
  const sizes = fc.record({ startAt: fc.nat({ max: 60 }), maxResults: fc.integer({ min: 1, max: 60 }) });
  await fc.assert(
    fc.asyncProperty(sizes, async ({ startAt, maxResults }) => {
      const page = await get(site, 'admin', `/project/search?startAt=${startAt}&maxResults=${maxResults}`);
      expect(keys(page.json)).toEqual(whole.slice(startAt, startAt + maxResults));
      expect(at(page.json, 'isLast')).toBe(startAt + maxResults >= whole.length);
    }),
    { numRuns: runs(40) },
  );
});

test('maxResults is lowered to 100, not refused', async () => {
  const page = await get(site, 'admin', '/project/search?maxResults=5000');
  expect(at(page.json, 'maxResults')).toBe(100);
});

test('rows carry string ids, and style tells team-managed ones apart', async () => {
  const page = await get(site, 'admin', '/project/search?keys=PLAT&keys=GROW&expand=lead');
  expect(listAt(page.json, 'values')).toMatchObject([
    { id: '10040', key: 'GROW', style: 'next-gen', simplified: true },
    { id: '10000', key: 'PLAT', style: 'classic', simplified: false, lead: { displayName: 'Tomás Herrera' } },
  ]);
});

test('archived and deleted projects appear only when asked for', async () => {
  const archived = await get(site, 'admin', '/project/search?status=archived');
  expect(listAt(archived.json, 'values')).toMatchObject([
    { key: 'INTRA', archived: true },
    { key: 'SPE3', archived: true },
  ]);
  const all = await get(site, 'admin', '/project/search?status=live&status=archived&status=deleted');
  expect(at(all.json, 'total')).toBe(41);
});

test('more than 50 ids are refused, or cut to 50', async () => {
  const query = Array.from({ length: 51 }, (_, index) => `id=${10_000 + index}`).join('&');
  expect((await get(site, 'admin', `/project/search?${query}`)).status).toBe(400);
  site.setAssumptions({ searchTooManyIds: 'first-50' });
  expect((await get(site, 'admin', `/project/search?${query}`)).status).toBe(200);
  site.setAssumptions({ searchTooManyIds: 'refused' });
});

test('filters and orders', async () => {
  expect(keys((await get(site, 'admin', '/project/search?query=sPeC')).json)).toEqual(['SPEC']);
  expect(at((await get(site, 'admin', '/project/search?typeKey=service_desk')).json, 'total')).toBe(4);
  expect(at((await get(site, 'admin', '/project/search?categoryId=10011')).json, 'total')).toBe(6);
  expect(keys((await get(site, 'admin', '/project/search?orderBy=-key&maxResults=1')).json)).toEqual([
    'WEAR',
  ]);
  expect((await get(site, 'admin', '/project/search?orderBy=colour')).status).toBe(400);
  expect((await get(site, 'admin', '/project/search?status=lost')).status).toBe(400);
});

test('people see what they may browse; an anonymous caller sees nothing', async () => {
  const hers = keys((await get(site, 'ordinary', '/project/search?maxResults=100')).json);
  expect(hers).toContain('INFRA');
  expect(hers).not.toContain('FIN');
  const nobody = await get(site, 'nobody', '/project/search');
  expect([nobody.status, at(nobody.json, 'total')]).toEqual([200, 0]);
});

test('no match is an empty page, or a 404', async () => {
  expect(at((await get(site, 'admin', '/project/search?query=zzz')).json, 'total')).toBe(0);
  site.setAssumptions({ searchWithoutMatch: 'not-found' });
  expect((await get(site, 'admin', '/project/search?query=zzz')).status).toBe(404);
  site.setAssumptions({ searchWithoutMatch: 'empty-page' });
});

test('a project is found by id or by key, case-sensitively', async () => {
  expect(at((await get(site, 'admin', '/project/10004')).json, 'key')).toBe('INFRA');
  const wrongCase = await get(site, 'admin', '/project/infra');
  expect([wrongCase.status, at(wrongCase.json, 'errorMessages.0')]).toEqual([
    404,
    "No project could be found with key 'infra'.",
  ]);
});

test("a project's scheme is for its administrators: 403 for others who see it, 404 for those who don't", async () => {
  expect(at((await get(site, 'admin', '/project/PLAT/permissionscheme')).json, 'id')).toBe(10100);
  expect(at((await get(site, 'admin', '/project/GROW/permissionscheme')).json, 'scope.project.id')).toBe(
    '10040',
  );
  const seen = await get(site, 'ordinary', '/project/INFRA/permissionscheme');
  expect([seen.status, at(seen.json, 'errorMessages.0')]).toEqual([
    403,
    'You cannot edit the configuration of this project.',
  ]);
  expect((await get(site, 'ordinary', '/project/FIN/permissionscheme')).status).toBe(404);
});

test('roles of a project lead to their actors, sorted by name', async () => {
  const roles = await get(site, 'admin', '/project/PLAT/role');
  const developers = at(roles.json, 'Developers');
  expect(developers).toMatch(/\/role\/10001$/u);
  const role = await get(site, 'admin', '/project/PLAT/role/10001');
  expect(listAt(role.json, 'actors')).toMatchObject([
    {
      type: 'atlassian-user-role-actor',
      actorUser: { accountId: site.state.accounts.get('63c2f9a47d1be8005a70e3c9')?.accountId },
    },
    { type: 'atlassian-group-role-actor', actorGroup: { name: 'platform-engineering' } },
  ]);
  // A role id of another project's own roles isn't a role of this one.
  expect((await get(site, 'admin', '/project/PLAT/role/10200')).status).toBe(404);
  expect((await get(site, 'ordinary', '/project/INFRA/role/10001')).status).toBe(404);
});

test('permitted projects are the caller’s own, as id and key', async () => {
  const seen = await post(site, 'ordinary', '/permissions/project', { permissions: ['BROWSE_PROJECTS'] });
  const projects = listAt(seen.json, 'projects');
  expect(projects).toContainEqual({ id: 10004, key: 'INFRA' });
  expect(projects.length).toBe(
    keys((await get(site, 'ordinary', '/project/search?action=browse&maxResults=100')).json).length,
  );
  expect((await post(site, 'admin', '/permissions/project', { permissions: ['NOPE'] })).status).toBe(400);
});
