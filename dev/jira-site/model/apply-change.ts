import { buildAccount } from './build-state';
import { applyConfigurationChange } from './apply-configuration-change';
import { applyPermissionChange } from './apply-permission-change';
import { applyProjectChange } from './apply-project-change';
import { applySecurityChange } from './apply-security-change';
import { requireAccount, requireGroup } from './lookups';
import { type SiteChange, SiteChangeError } from './site-change';
import type { SiteState } from './site-state';

export interface AppliedChange {
  readonly at: Date;
  readonly change: SiteChange;
}

function giveApplicationRole(state: SiteState, accountId: string, key: string): void {
  const role = state.applicationRoles.get(key);
  if (!role) throw new SiteChangeError(`There is no application ${key}.`);
  // Access is given as Jira gives it: by the application's default group.
  const [groupId] = [...role.defaultGroups, ...role.groups];
  if (groupId === undefined) requireAccount(state, accountId).applicationRoles.add(key);
  else requireGroup(state, groupId).members.add(accountId);
}

function removeApplicationRole(state: SiteState, accountId: string, key: string): void {
  requireAccount(state, accountId).applicationRoles.delete(key);
  for (const groupId of state.applicationRoles.get(key)?.groups ?? []) {
    state.groups.get(groupId)?.members.delete(accountId);
  }
}

function setPlan(state: SiteState, application: string, plan: 'FREE' | 'PAID' | 'UNLICENSED'): void {
  const entry = state.site.plans.find((candidate) => candidate.id === application);
  if (entry) entry.plan = plan;
  else state.site.plans.push({ id: application, plan });
}

/** A group without members, or a site-wide role that nobody is in. */
function createHolder(
  state: SiteState,
  change: Extract<SiteChange, { type: 'create-group' | 'create-role' }>,
): void {
  const { groups, roles } = state;
  const { name } = change;
  const named = change.type === 'create-group' ? groups : roles;
  const isTaken = [...named.values()].some((other) => other.name === name);
  if (isTaken || (change.type === 'create-group' ? groups.has(change.groupId) : roles.has(change.roleId)))
    throw new SiteChangeError(`There is one with the name ${name}, or with its id, already.`);
  if (change.type === 'create-group') {
    const { groupId } = change;
    groups.set(groupId, { groupId, name, members: new Set(), groups: new Set() });
  } else {
    const defaultActors = { users: new Set<string>(), groups: new Set<string>() };
    roles.set(change.roleId, {
      id: change.roleId,
      name,
      description: '',
      projectId: undefined,
      defaultActors,
    });
  }
}

/**
 * Makes one change; the next request sees it.
 * @throws SiteChangeError when it names something that isn't there
 */
export function applyChange(state: SiteState, change: SiteChange): void {
  switch (change.type) {
    case 'grant':
    case 'revoke':
    case 'grant-global':
    case 'revoke-global':
      applyPermissionChange(state, change);
      return;
    case 'add-security-level-member':
    case 'remove-security-level-member':
      applySecurityChange(state, change);
      return;
    case 'put-field-on-screen':
    case 'take-field-off-screen':
    case 'share-filter':
    case 'unshare-filter':
    case 'set-switch':
      applyConfigurationChange(state, change);
      return;
    case 'create-group':
    case 'create-role':
      createHolder(state, change);
      return;
    case 'add-group-member':
      requireGroup(state, change.groupId).members.add(requireAccount(state, change.accountId).accountId);
      return;
    case 'remove-group-member':
      requireGroup(state, change.groupId).members.delete(requireAccount(state, change.accountId).accountId);
      return;
    case 'deactivate-account':
      requireAccount(state, change.accountId).active = false;
      return;
    case 'activate-account':
      requireAccount(state, change.accountId).active = true;
      return;
    case 'give-application-role':
      giveApplicationRole(state, requireAccount(state, change.accountId).accountId, change.key);
      return;
    case 'remove-application-role':
      removeApplicationRole(state, change.accountId, change.key);
      return;
    case 'set-plan':
      setPlan(state, change.application, change.plan);
      return;
    case 'create-account': {
      const account = buildAccount(change.account);
      if (state.accounts.has(account.accountId)) {
        throw new SiteChangeError(`There is an account ${account.accountId} already.`);
      }
      state.accounts.set(account.accountId, account);
      return;
    }
    default:
      applyProjectChange(state, change);
  }
}
