import type { Cause } from '../../domain/cause-summary';
import type { CauseSubject, NamedHolder } from '../../domain/cause';
import { appAccessScreen, groupsScreen, permissionSchemesScreen, projectPeopleScreen } from '../links';
import { type CauseContext, namedPermissions } from './cause-context';
import type { CauseProject, Change } from './cause-text';
import { FREE_PLAN_ROLES } from './free-plan';
import { applicationName, holderName, quoted } from './holders';

/** The permission is granted to a role, a group or the users of an app that the account is not in: it joins. */
export function joinChange(
  { join, teamManaged }: Extract<CauseSubject, { kind: 'not-in' }>,
  cause: Cause,
  context: CauseContext,
  project: CauseProject,
): Change {
  const { accountName, site } = context;
  const { holder, name } = join;
  const base = { explanation: whyJoin(join, cause, context), mendable: true };
  switch (holder.kind) {
    case 'role': {
      const title = `Add ${accountName} to the role ${quoted(name ?? holder.roleId)}`;
      if (site.plan === 'free' && !teamManaged)
        return { ...base, title, action: FREE_PLAN_ROLES, atOnce: false, mendable: false };
      return {
        ...base,
        title,
        action: `In each ${teamManaged ? 'team-managed ' : ''}project, add the account to the role. Everything that the role may do comes with it.`,
        ...(project && { screen: projectPeopleScreen(site.baseUrl, project) }),
        atOnce: cause.projectCount <= 1,
      };
    }
    case 'group':
      return {
        ...base,
        title: `Add ${accountName} to the group ${quoted(name ?? holder.name ?? holder.groupId)}`,
        action: 'Open the group and add the account. Everything that the group may do comes with it.',
        screen: groupsScreen(),
        atOnce: true,
      };
    case 'any-app-user':
    case 'app-user':
      return {
        ...base,
        title: `Give ${accountName} access to ${holder.kind === 'app-user' ? applicationName(holder.application) : 'a Jira app'}`,
        action: 'Open the account, then App access, and add the app.',
        screen: appAccessScreen(),
        atOnce: true,
      };
    case 'project-lead':
    case 'user':
    case 'anyone':
    case 'per-issue':
    case 'portal-customer':
    case 'unrecognised':
      return {
        ...base,
        title: `Grant ${namedPermissions(cause.keys, context)} to a role or group of ${accountName}`,
        action:
          'In the permission scheme, grant it to a role or group that the account is in. Everybody in that role or group gets it too.',
        screen: permissionSchemesScreen(site.baseUrl),
        atOnce: true,
      };
  }
}

/** The role itself can be what is asked for; then it stands among the cause's keys, by name or by id. */
function whyJoin(join: NamedHolder, { keys, outcome }: Cause, context: CauseContext): string {
  const { holder, name } = join;
  const isItself = (key: string): boolean =>
    holder.kind === 'role' && (key === name || key === holder.roleId);
  const permissions = keys.filter((key) => !isItself(key));
  const sentences = [
    permissions.length > 0 &&
      `${namedPermissions(permissions, context)}: granted to ${holderName(join)}, and ${context.accountName} is not ${isAccess(join) ? 'among them' : 'in it'}.`,
    permissions.length < keys.length &&
      'The connector needs the account to be in this role. It is not, neither by itself nor through a group.',
    outcome === 'conditional' && 'Now the account has it on some issues only.',
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

function isAccess({ holder }: NamedHolder): boolean {
  return holder.kind === 'any-app-user' || holder.kind === 'app-user';
}
