import type { AccountFacts } from '../domain/account';
import type { JiraUser } from '../ports/jira';

/** What judging needs of an account: ids, types and memberships; no name and no address. */
export function accountFacts(user: JiraUser): AccountFacts {
  return {
    accountId: user.accountId,
    accountType: user.accountType,
    active: user.active,
    deleted: user.deleted,
    applicationRoles: user.applicationRoles?.map(({ key }) => key) ?? null,
    groups: user.groups,
    ...(user.appType !== undefined && { appType: user.appType }),
  };
}
