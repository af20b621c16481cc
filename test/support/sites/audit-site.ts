import type { SiteFile } from '../../../dev/jira-site';
import { anyJiraUser, bots, role, user } from './holders';
import { accounts, groupIds, project, roleIds, scheme, smallGroups, smallSite, who } from './small-site';

/** Accounts besides those of a small site. */
export const others = {
  /** Administers Jira and everything in it. */
  service: '5a0000000000000000000011',
  /** Deactivated. */
  oldBot: '5a0000000000000000000012',
  /** An app. */
  app: '5a0000000000000000000013',
} as const;

/** Three projects and four accounts that look like service accounts, each of which may do something else. */
export const auditSite: SiteFile = smallSite({
  accounts: [
    ...accounts,
    {
      accountId: others.service,
      displayName: 'Release helper',
      emailAddress: 'release@serviceaccount.atlassian.com',
      accountType: 'app',
    },
    { accountId: others.oldBot, displayName: 'Old Jenkins', accountType: 'atlassian', active: false },
    { accountId: others.app, displayName: '=cmd|app', accountType: 'app' },
  ],
  groups: smallGroups({
    [groupIds.users]: [others.service],
    [groupIds.admins]: [others.service],
    [groupIds.bots]: [others.service],
  }),
  projects: [
    project(1, 'ONE', 7, { roleActors: { [roleIds.developers]: { users: [who.bot] } } }),
    project(2, 'TWO', 7),
    project(3, 'THREE', 7),
  ],
  permissionSchemes: [
    scheme(7, {
      BROWSE_PROJECTS: [anyJiraUser],
      CREATE_ISSUES: [anyJiraUser],
      EDIT_ISSUES: [role(roleIds.developers)],
      DELETE_ISSUES: [user(who.lead)],
      ADMINISTER_PROJECTS: [bots],
    }),
  ],
});
