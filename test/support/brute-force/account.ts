import type { SiteFile } from '../../../dev/jira-site';
import { type AccountId, only } from './site-parts';

/**
 * Whether the account can use the REST API as a person or an app who signed in. A deactivated or deleted account cannot sign in; a
 * portal customer has no Jira access (Atlassian support, "What are customer accounts?").
 */
export function canSignIn(site: SiteFile, accountId: AccountId): boolean {
  const account = only(site.accounts, (one) => one.accountId === accountId, `account ${accountId}`);
  return account.active !== false && account.deleted !== true && account.accountType !== 'customer';
}

/**
 * Ids of all groups of an account. Whoever is in a group is in every group that this one is nested in (Atlassian REST v3, "Get
 * user": groups include nested ones). Found by asking each group of the site, downwards.
 */
export function groupIdsOf(site: SiteFile, accountId: AccountId): Set<string> {
  const holds = (groupId: string, passed: readonly string[]): boolean => {
    if (passed.includes(groupId)) return false;
    const group = only(site.groups, (one) => one.groupId === groupId, `group ${groupId}`);
    if (group.members?.includes(accountId)) return true;
    return (group.groups ?? []).some((nested) => holds(nested, [...passed, groupId]));
  };
  return new Set(site.groups.map(({ groupId }) => groupId).filter((groupId) => holds(groupId, [])));
}

/** Keys of the Jira apps that the account may use: its own, and those of its groups. */
export function applicationsOf(site: SiteFile, accountId: AccountId): Set<string> {
  const account = only(site.accounts, (one) => one.accountId === accountId, `account ${accountId}`);
  if (account.accountType === 'customer') return new Set();
  const groups = groupIdsOf(site, accountId);
  const through = site.applicationRoles.filter((app) => app.groups.some((id) => groups.has(id)));
  return new Set([...(account.applicationRoles ?? []), ...through.map(({ key }) => key)]);
}
