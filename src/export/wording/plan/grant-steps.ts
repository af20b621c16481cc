import type { Change, Grantee } from '../../../domain/plan/change';
import { globalPermissionsScreen, groupsScreen, permissionSchemeScreen } from '../../links';
import { namedPermissions } from '../cause-context';
import { FREE_PLAN_NO_LINK } from '../free-plan';
import { quoted } from '../holders';
import type { Place } from '../places';
import { permissionName } from '../requirements';
import { groupName, type PlanContext, roleName } from './context';
import type { Step } from './step';

type GrantChange = Extract<Change, { kind: 'grant' | 'revoke' | 'grant-global' }>;

/** What is changed about grants. */
export function grantStep(change: GrantChange, context: PlanContext): Step {
  switch (change.kind) {
    case 'grant':
      return {
        what: `Grant ${namedPermissions(change.permissions, context)} to ${granteeName(change.to, context)} in the scheme ${schemeName(change)}`,
        how: `Open the scheme and choose Grant permission. Select ${change.permissions.length === 1 ? 'the permission' : 'the permissions'}, and grant to ${granteeChoice(change.to, context)}.`,
        ...inScheme(change, context),
      };
    case 'revoke':
      return {
        what: `Take ${namedPermissions(change.permissions, context)} from ${granteeName(change.from, context)} in the scheme ${schemeName(change)}`,
        how: `Open the scheme and remove the grant to ${granteeChoice(change.from, context)} from ${change.permissions.length === 1 ? 'the permission' : 'each of the permissions'}.`,
        ...inScheme(change, context),
      };
    case 'grant-global':
      return globalStep(change, context);
  }
}

/**
 * Administer Jira cannot be granted on the screen of global permissions of newer sites: it comes with the admin role for Jira, which is
 * given in the admin console (as seen on live sites).
 */
function globalStep(
  { permission, group }: Extract<Change, { kind: 'grant-global' }>,
  context: PlanContext,
): Step {
  const to = groupName(group, context);
  const name = permissionName(permission, context.names);
  const what = `Give the group ${to} the global permission ${quoted(name)}`;
  return permission === 'ADMINISTER'
    ? {
        what,
        how: 'Open the group in the admin console and give it the admin role for Jira.',
        where: { screen: groupsScreen() },
        permissions: [name],
      }
    : {
        what,
        how: 'Open the global permissions, choose this permission and the group, and add them.',
        where: { screen: globalPermissionsScreen(context.site.baseUrl) },
        permissions: [name],
      };
}

function inScheme(
  { scheme, permissions }: Exclude<GrantChange, { kind: 'grant-global' }>,
  { site, names }: PlanContext,
): Pick<Step, 'where' | 'permissions'> {
  const where: Place =
    site.plan === 'free'
      ? { note: FREE_PLAN_NO_LINK }
      : { screen: permissionSchemeScreen(site.baseUrl, scheme.id) };
  return { where, permissions: permissions.map((key) => permissionName(key, names)) };
}

const schemeName = ({ scheme }: Exclude<GrantChange, { kind: 'grant-global' }>): string =>
  quoted(scheme.name === '' ? scheme.id : scheme.name);

function granteeName(grantee: Grantee, context: PlanContext): string {
  switch (grantee.kind) {
    case 'account':
      return context.accountName;
    case 'group':
      return `the group ${groupName(grantee.group, context)}`;
    case 'role':
      return `the role ${roleName(grantee.role, context)}`;
  }
}

/** As the form of Jira asks for it. */
function granteeChoice(grantee: Grantee, context: PlanContext): string {
  return grantee.kind === 'account'
    ? `the single user ${context.accountName}`
    : granteeName(grantee, context);
}
