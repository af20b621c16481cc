import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Assumptions,
  defaultAssumptions,
  type JiraSite,
  startJiraSite,
} from '../../../dev/jira-site/index';
import { groupIds } from '../../../dev/jira-site/seed/groups';
import { people } from '../../../dev/jira-site/seed/people';
import { at, checked, get, listAt, post, type Who } from './site-client';

let site: JiraSite;
beforeAll(async () => {
  site = await startJiraSite();
});
afterEach(() => {
  site.setAssumptions(defaultAssumptions);
});
afterAll(() => site.close());

const idOf = (key: string): number => site.state.projectsByKey.get(key)?.id ?? -1;
const statusOf = async (who: Who, path: string) => (await get(site, who, path)).status;
const heldBy = (accountId: string, permission: string, key: string) => async () =>
  (await checked(site, accountId, permission, [idOf(key)])).length;
const permitted = async (who: Who, permissions: string[]) =>
  listAt((await post(site, who, '/permissions/project', { permissions })).json, 'projects').length;
const groupMembers = async () =>
  at((await get(site, 'admin', '/group/member?groupname=engineering')).json, 'total');
const pageSize = (path: string) => async () => at((await get(site, 'admin', path)).json, 'maxResults');

/** Each switch with a question whose answer it decides: under the default, and under the other reading. */
const cases: [string, Partial<Assumptions>, () => Promise<unknown>, unknown, unknown][] = [
  [
    'noAppAccessHoldsNothing',
    { noAppAccessHoldsNothing: true },
    heldBy(people.bolddeskBot, 'EDIT_ISSUES', 'OPS'),
    1,
    0,
  ],
  [
    'browseIsPrerequisite',
    { browseIsPrerequisite: true },
    heldBy(people.bolddeskBot, 'EDIT_ISSUES', 'OPS'),
    1,
    0,
  ],
  [
    'perIssueHolder',
    { perIssueHolderGrantsProjectLevel: false },
    heldBy(people.ordinary, 'EDIT_ISSUES', 'OPS'),
    1,
    0,
  ],
  [
    'portalHolderCovers',
    { portalHolderCovers: 'no-one' },
    heldBy(people.customer, 'BROWSE_PROJECTS', 'HELP'),
    1,
    0,
  ],
  [
    'checkCustomerAccount',
    { checkCustomerAccount: 'nothing' },
    heldBy(people.customer, 'BROWSE_PROJECTS', 'HELP'),
    1,
    0,
  ],
  [
    'checkDeletedProjects',
    { checkDeletedProjects: 'as-live' },
    heldBy(people.admin, 'BROWSE_PROJECTS', 'TRIAL'),
    0,
    1,
  ],
  [
    'unknownHolderGrants',
    { unknownHolderGrants: true },
    heldBy(people.hiddenEmail, 'EDIT_ISSUES', 'IOS'),
    0,
    1,
  ],
  [
    'deletedProjectDetails',
    { deletedProjectDetails: 'readable' },
    () => statusOf('admin', '/project/TRIAL'),
    404,
    200,
  ],
  [
    'permissionSchemeReaders',
    { permissionSchemeReaders: 'admins' },
    () => statusOf('ordinary', '/permissionscheme'),
    200,
    403,
  ],
  [
    'teamManagedPermissionSchemes',
    { teamManagedPermissionSchemes: 'hidden' },
    async () => {
      const { json } = await get(site, 'admin', '/permissionscheme');
      return (
        listAt(json, 'permissionSchemes').filter((scheme) => at(scheme, 'scope') !== undefined).length > 0
      );
    },
    true,
    false,
  ],
  [
    'permissionCatalogueReaders',
    { permissionCatalogueReaders: 'admins' },
    () => statusOf('ordinary', '/permissions'),
    200,
    403,
  ],
  [
    'dataPolicyRefusalStatus',
    { dataPolicyRefusalStatus: 401 },
    () => statusOf('admin', '/data-policy'),
    403,
    401,
  ],
  [
    'deletedUser',
    { deletedUser: 'not-found' },
    () => statusOf('admin', `/user?accountId=${people.deletedPerson}`),
    200,
    404,
  ],
  ['groupMembersIncludeNested', { groupMembersIncludeNested: true }, groupMembers, 0, 6],
  [
    'userBulkMaxPage',
    { userBulkMaxPage: 20 },
    pageSize(`/user/bulk?accountId=${people.admin}&maxResults=500`),
    100,
    20,
  ],
  ['groupBulkMaxPage', { groupBulkMaxPage: 7 }, pageSize('/group/bulk?maxResults=500'), 50, 7],
  [
    'groupsPickerMax',
    { groupsPickerMax: 3 },
    async () => listAt((await get(site, 'admin', '/groups/picker?query=')).json, 'groups').length,
    14,
    3,
  ],
  [
    'userGroupsIncludeNested',
    { userGroupsIncludeNested: false },
    async () =>
      listAt((await get(site, 'admin', `/user/groups?accountId=${people.platformLead}`)).json, '').length,
    4,
    1,
  ],
  [
    'permittedProjectsMatch',
    { permittedProjectsMatch: 'any' },
    () => permitted('ordinary', ['BROWSE_PROJECTS', 'DELETE_ISSUES']),
    0,
    32,
  ],
  [
    'permittedProjectsStatuses',
    { permittedProjectsStatuses: 'all' },
    () => permitted('admin', ['ADMINISTER_PROJECTS']),
    38,
    41,
  ],
  [
    'administerImpliesAdministerProjectsInPermittedProjects',
    { administerImpliesAdministerProjectsInPermittedProjects: true },
    () => permitted('adminWithoutUserPicker', ['ADMINISTER_PROJECTS']),
    0,
    38,
  ],
  [
    'checkInactiveAccount',
    { checkInactiveAccount: 'invalid-account' },
    async () => (await post(site, 'admin', '/permissions/check', { accountId: people.legacySync })).status,
    200,
    400,
  ],
  [
    'appMayCheckAnyone',
    { appMayCheckAnyone: true },
    async () => {
      site.apply({ type: 'revoke-global', permission: 'ADMINISTER', groupId: groupIds.addonsAdmin });
      return (await post(site, 'app', '/permissions/check', { accountId: people.ahaSync })).status;
    },
    403,
    200,
  ],
  [
    'checkUngrantedPermission',
    { checkUngrantedPermission: 'empty-lists' },
    async () => {
      const projectPermissions = [{ permissions: ['DELETE_ISSUES'], projects: [idOf('FIRM')] }];
      const seen = await post(site, 'admin', '/permissions/check', {
        accountId: people.bolddeskBot,
        projectPermissions,
      });
      return listAt(seen.json, 'projectPermissions');
    },
    [],
    [{ permission: 'DELETE_ISSUES', issues: [], projects: [] }],
  ],
  [
    'checkPoints',
    { checkPoints: 'two-per-project' },
    async () => {
      await checked(site, people.ahaSync, 'EDIT_ISSUES', [idOf('PLAT'), idOf('API')]);
      return site.requests.at(-1)?.points;
    },
    1,
    5,
  ],
];

test.each(cases)('%s decides', async (_name, other, ask, byDefault, otherwise) => {
  expect(await ask()).toEqual(byDefault);
  site.setAssumptions(other);
  expect(await ask()).toEqual(otherwise);
});

test('an id that the caller cannot see is answered, or ignored', async () => {
  const grant = {
    schemeId: 10104,
    permission: 'CREATE_ISSUES',
    holder: { type: 'user', parameter: people.ordinary },
  };
  site.apply({ type: 'grant', ...grant });
  expect(await statusOf('ordinary', '/project/FIN')).toBe(404);
  const ask = () => checked(site, people.ordinary, 'CREATE_ISSUES', [idOf('FIN'), idOf('INFRA')], 'ordinary');
  expect(await ask()).toEqual([idOf('FIN'), idOf('INFRA')]);
  site.setAssumptions({ checkIdsCallerCannotSee: 'ignored' });
  expect(await ask()).toEqual([idOf('INFRA')]);
  site.apply({ type: 'revoke', ...grant });
});

test('a change reaches permissions/check at once, or after a lag', async () => {
  const projectKey = 'LIMS';
  const ask = heldBy(people.ahaSync, 'EDIT_ISSUES', projectKey);
  site.setAssumptions({ checkLagMs: 80 });
  expect(await ask()).toBe(0);
  site.apply({ type: 'add-role-actor', projectKey, roleId: 10001, accountId: people.ahaSync });
  expect(await ask()).toBe(0);
  const role = await get(site, 'admin', `/project/${projectKey}/role/10001`);
  expect(role.text).toContain(people.ahaSync);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await ask()).toBe(1);
});

test('every switch is documented with its default', () => {
  const text = readFileSync(join(__dirname, '../../../dev/ASSUMPTIONS.md'), 'utf8');
  for (const [name, value] of Object.entries(defaultAssumptions)) {
    expect(text).toMatch(new RegExp(`^\\| \`${name}\` \\| \`${String(value)}\``, 'mu'));
  }
});
