import type { ReasonCode } from './outcome';

/** What Jira says about the account that is judged. */
export interface AccountFacts {
  readonly accountId: string;
  /** `atlassian` (a person), `app` (an app user or a service account), `customer` (portal only), or whatever else Jira answers. */
  readonly accountType: string;
  /** For `app` accounts: `service`, `agent`, … (Atlassian REST v3, schema User). */
  readonly appType?: string;
  readonly active: boolean;
  readonly deleted: boolean;
  /** Keys of the Jira apps that the account may use; `null` when Jira did not tell. */
  readonly applicationRoles: readonly string[] | null;
  /** The account's groups, nested ones included; `null` when Jira did not tell. */
  readonly groups: readonly GroupRef[] | null;
}

export interface GroupRef {
  readonly name: string;
  /** Absent on answers of older sites; then groups are compared by name. */
  readonly groupId?: string;
}

/**
 * The one fact about the account that makes every permission pointless, so that Jira need not be asked.
 * @returns the reason, or `undefined` for an account that can be asked about
 */
export function accountBlocker(account: AccountFacts): ReasonCode | undefined {
  if (account.deleted) return 'account-deleted';
  if (account.accountType === 'customer') return 'account-portal-only';
  return account.active ? undefined : 'account-inactive';
}

/** Whether the account may use a Jira app; `unknown` when Jira did not say. */
export function jiraAccess(account: AccountFacts): 'yes' | 'no' | 'unknown' {
  if (account.applicationRoles === null) return 'unknown';
  return account.applicationRoles.length > 0 ? 'yes' : 'no';
}

/**
 * Whether two references mean one group: by id where both have one, by name otherwise
 * (names are the documented fallback; a group's name can change, its id cannot).
 */
export function sameGroup(a: Partial<GroupRef>, b: Partial<GroupRef>): boolean {
  if (a.groupId !== undefined && b.groupId !== undefined) return a.groupId === b.groupId;
  return a.name !== undefined && a.name === b.name;
}
