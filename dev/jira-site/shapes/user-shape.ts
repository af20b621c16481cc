import type { Assumptions } from '../assumptions';
import { resolveSubject } from '../evaluator/memberships';
import type { Call } from '../http/operation';
import type { Account, Group, SiteState } from '../model/site-state';

function avatarUrls(account: Account): Record<string, string> {
  const base = `https://avatar-management--avatars.us-west-2.prod.public.atl-paas.net/default-avatar-${account.accountId.length % 6}.png`;
  return Object.fromEntries(
    ['48x48', '24x24', '16x16', '32x32'].map((size) => [size, `${base}?size=${size.slice(0, 2)}`]),
  );
}

function accountType(account: Account, assumptions: Readonly<Assumptions>): string {
  return account.appType === 'service' ? assumptions.serviceAccountType : account.accountType;
}

/** A user as other people see it (Atlassian REST docs: schema User); the e-mail only where it is visible to the caller. */
export function userShape(call: Call, account: Account): Record<string, unknown> {
  const { baseUrl } = call.state.site;
  const type = accountType(account, call.assumptions);
  const seesEmail = account.emailVisible || call.caller.account?.accountId === account.accountId;
  const email = !account.deleted && seesEmail ? account.emailAddress : undefined;
  return {
    self: `${baseUrl}/rest/api/3/user?accountId=${encodeURIComponent(account.accountId)}`,
    accountId: account.accountId,
    accountType: type,
    ...(type === 'app' && account.appType !== undefined ? { appType: account.appType } : {}),
    ...(email === undefined ? {} : { emailAddress: email }),
    avatarUrls: avatarUrls(account),
    displayName: account.deleted ? 'Former user' : account.displayName,
    active: account.active,
    timeZone: account.timeZone,
    locale: 'en_US',
  };
}

/** A group reference: name, id and address. */
export function groupShape(state: SiteState, group: Group): { name: string; groupId: string; self: string } {
  return {
    name: group.name,
    groupId: group.groupId,
    self: `${state.site.baseUrl}/rest/api/3/group?groupId=${encodeURIComponent(group.groupId)}`,
  };
}

/**
 * A user with its groups and application roles: the sizes always, the items only when expanded
 * (Atlassian REST docs: GET user, `expand`; groups include nested ones).
 */
export function userDetailShape(
  call: Call,
  account: Account,
  expand: readonly string[],
): Record<string, unknown> {
  const { state } = call;
  const subject = resolveSubject(state, account);
  const groups = [...subject.groupIds]
    .flatMap((id) => state.groups.get(id) ?? [])
    .map((group) => groupShape(state, group))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const roles = [...subject.applicationRoles].sort().map((key) => ({
    key,
    name: state.applicationRoles.get(key)?.name ?? key,
  }));
  return {
    ...userShape(call, account),
    groups: { size: groups.length, items: expand.includes('groups') ? groups : [] },
    applicationRoles: { size: roles.length, items: expand.includes('applicationRoles') ? roles : [] },
    expand: 'groups,applicationRoles',
  };
}
