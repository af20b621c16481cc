import type { SiteFile } from '../../../dev/jira-site/index';
import { accounts, people } from '../../../dev/jira-site/seed/people';

type Scheme = Extract<SiteFile['permissionSchemes'], unknown[]>[number];
type Holder = NonNullable<Scheme['permissions']>[number]['holder'];

/** One project (id 1, key ONE) whose scheme grants EDIT_ISSUES to one holder, and whatever else a test wants. */
export function siteWithHolder(holder: Holder, more: Partial<SiteFile> = {}): SiteFile {
  return {
    site: { baseUrl: 'https://one.example', cloudId: 'one', plans: [{ id: 'jira-software', plan: 'PAID' }] },
    accounts,
    groups: [
      { groupId: 'g-admins', name: 'admins', members: [people.admin, people.adminWithoutUserPicker] },
      { groupId: 'g-users', name: 'users', members: [people.ahaSync, people.admin], groups: [] },
      { groupId: 'g-inner', name: 'inner', members: [people.ahaSync] },
      { groupId: 'g-outer', name: 'outer', groups: ['g-inner'] },
    ],
    roles: [{ id: 10002, name: 'Administrators' }],
    globalGrants: { ADMINISTER: ['g-admins'], USER_PICKER: ['g-admins'] },
    applicationRoles: [{ key: 'jira-software', name: 'Jira', groups: ['g-users'] }],
    projects: [
      {
        id: 1,
        key: 'ONE',
        name: 'One',
        typeKey: 'software',
        style: 'classic',
        lead: people.platformLead,
        permissionSchemeId: 7,
      },
    ],
    permissionSchemes: [{ id: 7, name: 'Seven', permissions: [{ permission: 'EDIT_ISSUES', holder }] }],
    ...more,
  };
}
