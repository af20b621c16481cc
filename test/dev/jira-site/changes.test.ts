import { type JiraSite, parseSiteChange, SiteChangeError, startJiraSite } from '../../../dev/jira-site/index';
import { people } from '../../../dev/jira-site/seed/people';
import { groupIds } from '../../../dev/jira-site/seed/groups';
import { at, checked, get } from './site-client';

let site: JiraSite;
beforeEach(async () => {
  site = await startJiraSite();
});
afterEach(() => site.close());

const idOf = (key: string): number => site.state.projectsByKey.get(key)?.id ?? -1;
const mayEdit = (accountId: string, key: string) => checked(site, accountId, 'EDIT_ISSUES', [idOf(key)]);

test('a role actor is added and removed', async () => {
  const actor = { projectKey: 'FIRM', roleId: 10001, accountId: people.ahaSync };
  expect(await mayEdit(people.ahaSync, 'FIRM')).toEqual([]);
  site.apply({ type: 'add-role-actor', ...actor });
  expect(await mayEdit(people.ahaSync, 'FIRM')).toEqual([idOf('FIRM')]);
  site.apply({ type: 'remove-role-actor', ...actor });
  expect(await mayEdit(people.ahaSync, 'FIRM')).toEqual([]);
});

test('a role of another team-managed project is refused', () => {
  const change = {
    type: 'add-role-actor',
    projectKey: 'PLAT',
    roleId: 10201,
    accountId: people.ahaSync,
  } as const;
  expect(() => {
    site.apply(change);
  }).toThrow(SiteChangeError);
});

test('a grant is added once and revoked', async () => {
  const holder = { type: 'user', parameter: people.bolddeskBot };
  const grant = { schemeId: 10100, permission: 'EDIT_ISSUES', holder };
  const before = site.state.schemes.get(10100)?.grants.length ?? 0;
  site.apply({ type: 'grant', ...grant });
  site.apply({ type: 'grant', ...grant });
  expect(site.state.schemes.get(10100)?.grants).toHaveLength(before + 1);
  expect(await mayEdit(people.bolddeskBot, 'FIRM')).toEqual([idOf('FIRM')]);
  site.apply({ type: 'revoke', ...grant });
  expect(await mayEdit(people.bolddeskBot, 'FIRM')).toEqual([]);
});

test('a grant to a group that names it without its id is revoked by id and name', () => {
  const [group] = site.state.groups.values();
  if (!group) throw new Error('There is no group.');
  const { groupId, name } = group;
  const permission = 'SET_ISSUE_SECURITY';
  const grantsOfGroup = () =>
    site.state.schemes
      .get(10100)
      ?.grants.filter((grant) => grant.permission === permission && grant.holder.parameter === name);
  site.apply({ type: 'grant', schemeId: 10100, permission, holder: { type: 'group', parameter: name } });
  expect(grantsOfGroup()).toHaveLength(1);
  const holder = { type: 'group', parameter: name, value: groupId };
  site.apply({ type: 'revoke', schemeId: 10100, permission, holder });
  expect(grantsOfGroup()).toEqual([]);
});

test('group members, app access, activity, state and scheme of a project, plan, accounts', async () => {
  site.apply({ type: 'add-group-member', groupId: groupIds.integrations, accountId: people.ahaSync });
  expect(await mayEdit(people.ahaSync, 'FIRM')).toEqual([idOf('FIRM')]);
  site.apply({ type: 'give-application-role', accountId: people.bolddeskBot, key: 'jira-software' });
  expect(await checked(site, people.bolddeskBot, 'BROWSE_PROJECTS', [idOf('OPS')])).toEqual([idOf('OPS')]);
  site.apply({ type: 'remove-application-role', accountId: people.bolddeskBot, key: 'jira-software' });
  expect(await checked(site, people.bolddeskBot, 'BROWSE_PROJECTS', [idOf('OPS')])).toEqual([]);
  site.apply({ type: 'deactivate-account', accountId: people.ahaSync });
  expect(await mayEdit(people.ahaSync, 'PLAT')).toEqual([]);
  site.apply({ type: 'activate-account', accountId: people.ahaSync });
  site.apply({ type: 'move-project-to-scheme', projectKey: 'FIRM', schemeId: 10104 });
  expect(await mayEdit(people.ahaSync, 'FIRM')).toEqual([]);
  site.apply({ type: 'archive-project', projectKey: 'PLAT' });
  expect(at((await get(site, 'admin', '/project/search')).json, 'total')).toBe(37);
  site.apply({ type: 'restore-project', projectKey: 'PLAT' });
  site.apply({ type: 'delete-project', projectKey: 'IOS' });
  expect((await get(site, 'admin', '/project/IOS')).status).toBe(404);
  site.apply({ type: 'set-plan', application: 'jira-software', plan: 'FREE' });
  expect(at((await get(site, 'admin', '/instance/license')).json, 'applications.0.plan')).toBe('FREE');
  const account = { accountId: 'new-1', displayName: 'New bot', accountType: 'atlassian' } as const;
  site.apply({ type: 'create-account', account });
  expect(at((await get(site, 'admin', '/user?accountId=new-1')).json, 'displayName')).toBe('New bot');
});

test('global grants', async () => {
  const change = { permission: 'USER_PICKER', groupId: groupIds.platformAdmins };
  site.apply({ type: 'grant-global', ...change });
  expect((await get(site, 'adminWithoutUserPicker', '/users/search')).status).toBe(200);
  site.apply({ type: 'revoke-global', ...change });
  expect((await get(site, 'adminWithoutUserPicker', '/users/search')).status).toBe(403);
});

test('a change that names nothing real is refused and leaves no trace', () => {
  expect(() => {
    site.apply({ type: 'archive-project', projectKey: 'NOWHERE' });
  }).toThrow('There is no project NOWHERE.');
  expect(() => parseSiteChange({ type: 'grant', schemeId: 'x' })).toThrow('schemeId');
  expect(() => parseSiteChange({ type: 'explode' })).toThrow(SiteChangeError);
});

test("a team-managed project's scheme can't be swapped", () => {
  expect(() => {
    site.apply({ type: 'move-project-to-scheme', projectKey: 'GROW', schemeId: 0 });
  }).toThrow('team-managed');
});
