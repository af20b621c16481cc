import type { Account, SiteState } from '../model/site-state';

/** Everything about one account that holders are compared with. */
export interface Subject {
  /** Undefined for an anonymous caller. */
  readonly account: Account | undefined;
  /** Ids of its groups, the enclosing ones of nested groups included. */
  readonly groupIds: ReadonlySet<string>;
  readonly applicationRoles: ReadonlySet<string>;
}

/** @returns ids of the groups that list the account themselves. */
export function directGroupIds(state: SiteState, accountId: string): Set<string> {
  const ids = new Set<string>();
  for (const group of state.groups.values()) if (group.members.has(accountId)) ids.add(group.groupId);
  return ids;
}

/** @returns ids of all groups of an account: a member of a nested group is a member of every group around it. */
export function allGroupIds(state: SiteState, accountId: string): Set<string> {
  const ids = directGroupIds(state, accountId);
  let grew = ids.size > 0;
  while (grew) {
    grew = false;
    for (const group of state.groups.values()) {
      if (ids.has(group.groupId)) continue;
      if ([...group.groups].some((nested) => ids.has(nested))) {
        ids.add(group.groupId);
        grew = true;
      }
    }
  }
  return ids;
}

/** @returns what the account is, resolved once per request; `undefined` stands for an anonymous caller. */
export function resolveSubject(state: SiteState, account: Account | undefined): Subject {
  if (!account) return { account: undefined, groupIds: new Set(), applicationRoles: new Set() };
  const groupIds = allGroupIds(state, account.accountId);
  const applicationRoles = new Set(account.applicationRoles);
  for (const role of state.applicationRoles.values()) {
    if ([...role.groups].some((groupId) => groupIds.has(groupId))) applicationRoles.add(role.key);
  }
  // A portal customer has no access to a Jira app (Atlassian support: "What are customer accounts?").
  if (account.accountType === 'customer') applicationRoles.clear();
  return { account, groupIds, applicationRoles };
}
