import type { SiteFile } from '../../dev/jira-site';
import type { RoleFile, SchemeFile } from '../../dev/jira-site/site-file/schema';
import { recorded } from './recorded-answers';

export const bot = '712020:11111111-2222-4333-8444-555555555555';
const lead = '5a00000000000000000000aa';
const users = 'aaaaaaaa-0000-4000-8000-000000000001';
const admins = 'aaaaaaaa-0000-4000-8000-000000000002';

/** The role that the service project's scheme names and the recorded list, of another site, lacks. */
const serviceDeskTeam: RoleFile = { id: 10_005, name: 'Service Desk Team' };

/** The recorded team-managed roles belong to project 10000; its scheme was not recorded, so this one has the shape measured on live sites. */
const teamScheme: SchemeFile = {
  id: 10_200,
  name: 'TM: Simplified Permission Scheme',
  scope: { type: 'PROJECT', project: { id: 10_000 } },
  permissions: [
    ...['BROWSE_PROJECTS', 'EDIT_ISSUES', 'MANAGE_SPRINTS_PERMISSION'].map((permission) => ({
      permission,
      roleId: '10101',
    })),
    ...['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'].map((permission) => ({ permission, roleId: '10100' })),
  ].map(({ permission, roleId }) => ({
    permission,
    holder: { type: 'projectRole', parameter: roleId, value: roleId },
  })),
};

/** A site around the recorded schemes, roles, permission list and person; projects and actors are ours. */
export function recordedSite(): SiteFile {
  const schemes = recorded('goatlassian-permissionscheme-list-expanded.json') as {
    permissionSchemes: SchemeFile[];
  };
  const roles = recorded('teammanaged-role-list.json') as RoleFile[];
  const person = recorded('goatlassian-myself-expanded.json') as {
    accountId: string;
    displayName: string;
    emailAddress: string;
  };
  const project = (id: number, key: string, typeKey: string, permissionSchemeId: number) => ({
    id,
    key,
    name: `Project ${key}`,
    typeKey,
    style: 'classic' as const,
    lead,
    permissionSchemeId,
  });
  return {
    site: {
      baseUrl: 'https://recorded.example',
      cloudId: 'recorded',
      plans: [{ id: 'jira-software', plan: 'PAID' }],
    },
    permissions: recorded('permissions-catalogue.json') as NonNullable<SiteFile['permissions']>,
    accounts: [
      {
        accountId: person.accountId,
        displayName: person.displayName,
        emailAddress: person.emailAddress,
        accountType: 'atlassian',
        apiToken: 'token',
      },
      { accountId: bot, displayName: 'connector', accountType: 'app', appType: 'service' },
      { accountId: lead, displayName: 'Lea Lead', accountType: 'atlassian' },
    ],
    groups: [
      { groupId: users, name: 'jira-software-users', members: [person.accountId, bot, lead] },
      { groupId: admins, name: 'site-admins', members: [person.accountId] },
    ],
    // Their default actors are app users whose ids were blanked out; they count in no project that exists already.
    roles: [...roles.map(({ actors: _actors, ...role }) => role), serviceDeskTeam],
    globalGrants: { ADMINISTER: [admins], USER_PICKER: [admins] },
    applicationRoles: [{ key: 'jira-software', name: 'Jira', groups: [users] }],
    projects: [
      project(10_010, 'SW', 'software', 0),
      project(10_011, 'KP', 'software', 10_000),
      { ...project(10_012, 'DESK', 'service_desk', 10_001), roleActors: { '10005': { users: [bot] } } },
      {
        ...project(10_000, 'TM', 'software', 10_200),
        style: 'next-gen',
        roleActors: { '10101': { users: [bot] } },
      },
    ],
    permissionSchemes: [...schemes.permissionSchemes, teamScheme],
  };
}
