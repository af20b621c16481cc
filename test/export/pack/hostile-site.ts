import type { SiteFile } from '../../../dev/jira-site';
import { anyJiraUser, group, role } from '../../support/sites/holders';
import {
  accounts,
  groupIds,
  project,
  roleIds,
  scheme,
  smallGroups,
  smallSite,
  who,
} from '../../support/sites/small-site';
import { HOSTILE } from './hostile-names';

/** Names at which the account, a role and a group are called. */
const [ACCOUNT = '', ROLE = '', GROUP = ''] = [HOSTILE[0], HOSTILE[9], HOSTILE[11]];

/** A site whose projects and schemes have a hostile name each, with grants to a role and a group of such names. */
export function hostileSite(): SiteFile {
  return smallSite({
    accounts: accounts.map((one) => (one.accountId === who.bot ? { ...one, displayName: ACCOUNT } : one)),
    groups: smallGroups().map((one) => (one.groupId === groupIds.bots ? { ...one, name: GROUP } : one)),
    roles: [
      { id: roleIds.developers, name: ROLE },
      { id: roleIds.administrators, name: 'Administrators' },
      { id: roleIds.addons, name: 'atlassian-addons-project-access' },
    ],
    projects: HOSTILE.map((name, at) => project(at + 1, `P${at}`, 100 + at, { name })),
    permissionSchemes: HOSTILE.map((name, at) => scheme(100 + at, grants(at), name)),
  });
}

/** In turn by a role, by a group and by nobody, so that all three names are told. */
const grants = (at: number) => ({
  BROWSE_PROJECTS: [anyJiraUser],
  EDIT_ISSUES: [[role(roleIds.developers)], [group(groupIds.bots, GROUP)], []][at % 3] ?? [],
});
