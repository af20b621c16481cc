import { generateSite, type JiraSite, startJiraSite } from '../../../dev/jira-site/index';
import { people } from '../../../dev/jira-site/seed/people';
import { at, checked, get, listAt, post } from './site-client';
import { siteWithHolder } from './small-site';

let site: JiraSite;
beforeAll(async () => {
  site = await startJiraSite();
});
afterEach(() => {
  site.setAssumptions({ checkArchivedProjects: 'browse-only', checkInactiveAccount: 'nothing' });
});
afterAll(() => site.close());

const idOf = (key: string): number => site.state.projectsByKey.get(key)?.id ?? -1;
const check = (body: unknown, who: Parameters<typeof post>[1] = 'admin') =>
  post(site, who, '/permissions/check', body);

test('an empty question has an empty answer', async () => {
  const seen = await check({});
  expect(seen.status).toBe(200);
  expect(seen.json).toEqual({ projectPermissions: [], globalPermissions: [] });
});

test('unknown ids are ignored, known ones come back as numbers', async () => {
  const held = await checked(site, people.ahaSync, 'EDIT_ISSUES', [idOf('API'), 999_999, idOf('FIRM')]);
  expect(held).toEqual([idOf('API')]);
});

test('an unknown key is refused by name, and so is a key of the other kind', async () => {
  const seen = await check({ projectPermissions: [{ permissions: ['NOPE', 'EDIT_ISSUES'], projects: [1] }] });
  expect([seen.status, seen.json]).toEqual([
    400,
    { errorMessages: [], errors: { NOPE: 'Unrecognized permission' } },
  ]);
  const global = await check({ globalPermissions: ['EDIT_ISSUES'] });
  expect(at(global.json, 'errors.EDIT_ISSUES')).toBe('Unrecognized permission');
});

test('an unknown account is refused, and an entry without permissions', async () => {
  expect((await check({ accountId: 'nobody', globalPermissions: ['ADMINISTER'] })).status).toBe(400);
  expect((await check({ projectPermissions: [{ permissions: [], projects: [1] }] })).status).toBe(400);
  expect((await check('text')).status).toBe(400);
});

test('nulls and empty strings in the lists are ignored', async () => {
  const seen = await check({
    globalPermissions: null,
    projectPermissions: [
      null,
      { permissions: ['EDIT_ISSUES', ''], projects: [null, idOf('API')], issues: null },
    ],
  });
  expect(seen.status).toBe(200);
});

test('only a Jira admin may ask about somebody else', async () => {
  const body = { accountId: people.ahaSync, globalPermissions: ['ADMINISTER'] };
  const refused = await check(body, 'ordinary');
  expect([refused.status, at(refused.json, 'errorMessages.0')]).toEqual([
    403,
    'Only Jira administrators can perform this operation.',
  ]);
  expect((await check({ ...body, accountId: people.ordinary }, 'ordinary')).status).toBe(200);
});

test('more than a thousand valid ids are refused; invalid ones do not count', async () => {
  const large = await startJiraSite({ state: generateSite({ projects: 1001 }) });
  try {
    const ids = Array.from({ length: 1001 }, (_, index) => 10_000 + index);
    const ask = (projects: number[]) =>
      post(large, 'admin', '/permissions/check', {
        projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects }],
      });
    expect((await ask(ids)).status).toBe(400);
    expect((await ask([...ids.slice(1), 1, 2, 3])).status).toBe(200);
    const inTwoEntries = {
      projectPermissions: [
        { permissions: ['EDIT_ISSUES'], projects: ids.slice(0, 600) },
        { permissions: ['CREATE_ISSUES'], projects: ids.slice(600) },
      ],
    };
    expect((await post(large, 'admin', '/permissions/check', inTwoEntries)).status).toBe(400);
    large.setAssumptions({ checkLimitCounts: 'entry' });
    expect((await post(large, 'admin', '/permissions/check', inTwoEntries)).status).toBe(200);
  } finally {
    await large.close();
  }
});

test('archived projects and deactivated accounts follow their assumptions', async () => {
  const archived = [idOf('SPE3')];
  expect(await checked(site, people.admin, 'BROWSE_PROJECTS', archived)).toEqual(archived);
  expect(await checked(site, people.admin, 'CREATE_ISSUES', archived)).toEqual([]);
  site.setAssumptions({ checkArchivedProjects: 'as-live' });
  expect(await checked(site, people.admin, 'CREATE_ISSUES', archived)).toEqual(archived);
  const live = [idOf('PLAT')];
  expect(await checked(site, people.legacySync, 'BROWSE_PROJECTS', live)).toEqual([]);
  site.setAssumptions({ checkInactiveAccount: 'as-active' });
  expect(await checked(site, people.legacySync, 'BROWSE_PROJECTS', live)).toEqual(live);
});

test('ADMINISTER stands in for ADMINISTER_PROJECTS only under its assumption', async () => {
  const one = await startJiraSite({ state: siteWithHolder({ type: 'anyone' }) });
  try {
    expect(await checked(one, people.admin, 'ADMINISTER_PROJECTS', [1])).toEqual([]);
    one.setAssumptions({ administerImpliesAdministerProjectsInCheck: true });
    expect(await checked(one, people.admin, 'ADMINISTER_PROJECTS', [1])).toEqual([1]);
    expect(await checked(one, people.ahaSync, 'EDIT_ISSUES', [1])).toEqual([1]);
    one.setAssumptions({ browseIsPrerequisite: true });
    expect(await checked(one, people.ahaSync, 'EDIT_ISSUES', [1])).toEqual([]);
  } finally {
    await one.close();
  }
});

test('it agrees with mypermissions for the caller itself', async () => {
  const keys = [...site.state.permissions.values()]
    .filter((entry) => entry.type === 'PROJECT')
    .map(({ key }) => key);
  const live = [...site.state.projects.values()].filter((project) => project.status === 'live').slice(0, 12);
  const seen = await check(
    { projectPermissions: [{ permissions: keys, projects: live.map(({ id }) => id) }] },
    'admin',
  );
  for (const project of live) {
    const mine = await get(
      site,
      'admin',
      `/mypermissions?projectId=${project.id}&permissions=${encodeURIComponent(keys.join(','))}`,
    );
    const expected = keys.filter((key) => at(mine.json, 'permissions') && holdsIn(mine.json, key));
    const actual = listAt(seen.json, 'projectPermissions')
      .filter((entry) => listAt(entry, 'projects').includes(project.id))
      .map((entry) => at(entry, 'permission'));
    expect(actual.sort()).toEqual(expected.sort());
  }

  function holdsIn(json: typeof seen.json, key: string): boolean {
    const permissions = at(json, 'permissions');
    const entry =
      typeof permissions === 'object' && permissions && !Array.isArray(permissions) ? permissions[key] : null;
    return at(entry, 'havePermission') === true;
  }
});
