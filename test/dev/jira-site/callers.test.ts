import { type JiraSite, operations, startJiraSite } from '../../../dev/jira-site/index';
import { people } from '../../../dev/jira-site/seed/people';
import { at, get, listAt, type Who } from './site-client';

let site: JiraSite;
beforeAll(async () => {
  site = await startJiraSite();
});
afterAll(() => site.close());

const someGet = operations.filter(
  ({ method, base, path }) => method === 'GET' && base === undefined && !path.includes('{'),
);

test.each(someGet.filter((operation) => !operation.anonymous).map(({ path }) => path))(
  '%s needs an account',
  async (path) => {
    for (const who of ['nobody', 'wrong-token'] satisfies Who[]) {
      const seen = await get(site, who, path);
      expect([seen.status, seen.text]).toEqual([
        401,
        'Client must be authenticated to access this resource.',
      ]);
    }
  },
);

test('wrong credentials count as anonymous where that is allowed, and a header says so', async () => {
  const seen = await get(site, 'wrong-token', '/project/search');
  expect([seen.status, at(seen.json, 'total')]).toEqual([200, 0]);
  expect(seen.headers.get('x-seraph-loginreason')).toBe('AUTHENTICATED_FAILED');
  site.setAssumptions({ wrongCredentialsOnAnonymousOperation: 'refused' });
  expect((await get(site, 'wrong-token', '/project/search')).status).toBe(401);
  site.setAssumptions({ wrongCredentialsOnAnonymousOperation: 'treated-as-anonymous' });
});

test('only apps get the data policy', async () => {
  expect((await get(site, 'app', '/data-policy')).json).toEqual({ anyContentBlocked: false });
  const person = await get(site, 'admin', '/data-policy');
  expect([person.status, at(person.json, 'errorMessages.0')]).toEqual([
    403,
    'Only apps can access this resource.',
  ]);
  site.apply({ type: 'set-app-access-rule', projectKey: 'PLAT', blocked: true });
  const policies = await get(site, 'app', '/data-policy/project?ids=10000,10001');
  expect(
    listAt(policies.json, 'projectDataPolicies').map((row) => at(row, 'dataPolicy.anyContentBlocked')),
  ).toEqual([true, false]);
  expect((await get(site, 'app', '/data-policy/project?ids=10000,77')).status).toBe(400);
});

test('without "Browse users and groups": search is empty, the rest is refused', async () => {
  const search = await get(site, 'adminWithoutUserPicker', '/user/search?query=aha');
  expect([search.status, search.json]).toEqual([200, []]);
  for (const path of [
    `/user?accountId=${people.ahaSync}`,
    `/user/groups?accountId=${people.ahaSync}`,
    '/users/search',
    '/group/bulk',
  ]) {
    expect((await get(site, 'adminWithoutUserPicker', path)).status).toBe(403);
  }
  // Group members may be read by Jira admins as well.
  expect((await get(site, 'adminWithoutUserPicker', '/group/member?groupname=integrations')).status).toBe(
    200,
  );
});

test.each(['/role', '/role/10001', '/applicationrole'])('%s is for Jira admins', async (path) => {
  expect((await get(site, 'ordinary', path)).status).toBe(403);
  expect((await get(site, 'admin', path)).status).toBe(200);
});

test('user search finds active accounts by the start of a name or a visible e-mail', async () => {
  const ids = async (query: string) =>
    listAt((await get(site, 'admin', `/user/search?${query}`)).json, '').map((user) => at(user, 'accountId'));
  expect(await ids('query=aha')).toEqual([people.ahaSync]);
  expect(await ids('query=ostrow')).toEqual([people.hiddenEmail]);
  expect(await ids('query=karolina.ostrowska@brightmoor')).toEqual([]);
  expect(await ids('query=legacy')).toEqual([]);
  expect((await get(site, 'admin', '/user/search')).status).toBe(400);
});

test('a user shows what privacy lets through, and expands groups and app access', async () => {
  const hidden = await get(site, 'admin', `/user?accountId=${people.hiddenEmail}`);
  expect(at(hidden.json, 'emailAddress')).toBeUndefined();
  const user = await get(site, 'admin', `/user?accountId=${people.ahaSync}&expand=groups,applicationRoles`);
  expect(listAt(user.json, 'groups.items')).toMatchObject([{ name: 'jira-software-users' }]);
  expect(listAt(user.json, 'applicationRoles.items')).toEqual([{ key: 'jira-software', name: 'Jira' }]);
  const bot = await get(site, 'admin', `/user?accountId=${people.bolddeskBot}&expand=applicationRoles`);
  expect(at(bot.json, 'applicationRoles.size')).toBe(0);
  expect((await get(site, 'admin', '/user?accountId=nobody')).status).toBe(404);
  const former = await get(site, 'admin', `/user?accountId=${people.deletedPerson}`);
  expect([at(former.json, 'displayName'), at(former.json, 'active')]).toEqual(['Former user', false]);
});

test('a service account is shown as an app or as a person, by assumption', async () => {
  const path = `/user?accountId=${people.alignConnector}`;
  expect((await get(site, 'admin', path)).json).toMatchObject({ accountType: 'app', appType: 'service' });
  site.setAssumptions({ serviceAccountType: 'atlassian' });
  expect(at((await get(site, 'admin', path)).json, 'accountType')).toBe('atlassian');
  site.setAssumptions({ serviceAccountType: 'app' });
});

test('groups: pages, pickers and access types', async () => {
  const page = await get(site, 'admin', '/group/bulk?maxResults=5');
  expect([at(page.json, 'total'), listAt(page.json, 'values').length, at(page.json, 'isLast')]).toEqual([
    14,
    5,
    false,
  ]);
  const picked = await get(site, 'admin', '/groups/picker?query=engineering');
  expect(listAt(picked.json, 'groups').map((group) => at(group, 'html'))).toContain(
    'platform-<b>engineering</b>',
  );
  expect((await get(site, 'admin', '/group/bulk?accessType=user')).status).toBe(400);
  const admins = await get(site, 'admin', '/group/bulk?accessType=admin');
  expect(listAt(admins.json, 'values').map((group) => at(group, 'name'))).toContain('jira-administrators');
});

test('permission schemes: no grants in the plain list, with them in the expanded one and in a single scheme', async () => {
  const plain = await get(site, 'admin', '/permissionscheme');
  expect(at(plain.json, 'permissionSchemes.0.permissions')).toBeUndefined();
  const expanded = await get(site, 'admin', '/permissionscheme?expand=projectRole');
  expect(at(expanded.json, 'permissionSchemes.0.permissions.0.holder.projectRole.name')).toBe(
    'atlassian-addons-project-access',
  );
  const one = await get(site, 'admin', '/permissionscheme/10101');
  expect(listAt(one.json, 'permissions').length).toBeGreaterThan(40);
  const grants = await get(site, 'admin', '/permissionscheme/10101/permission');
  expect(listAt(grants.json, 'permissions')).toEqual(listAt(one.json, 'permissions'));
  expect((await get(site, 'admin', '/permissionscheme/4711')).status).toBe(404);
});

test('a path that is not there is 404, another method 405', async () => {
  expect((await get(site, 'admin', '/issuetypescheme')).status).toBe(404);
  const response = await fetch(`${site.baseUrl}/rest/api/3/project/search`, { method: 'DELETE' });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET']);
});
