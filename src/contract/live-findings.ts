import type { AccountAnswer } from './account';
import type { ExplainAnswer } from './explain';

/** What Jira said to one question, or why it said nothing. */
export type Said<T> =
  { readonly ok: true; readonly answer: T } | { readonly ok: false; readonly error: unknown };

export interface ProjectFinding {
  readonly key: string;
  readonly state: 'live' | 'archived' | 'deleted' | 'not-found';
}

/** One permission in one project. */
export interface PermissionFinding {
  /** Whose permission it is: the connector's account, or the person that the text names. */
  readonly of: 'account' | 'person';
  readonly projectKey: string;
  readonly permission: string;
  readonly said: Said<ExplainAnswer>;
}

/** All that Jira said in one go. */
export interface LiveFindings {
  readonly account?: Said<AccountAnswer>;
  readonly person?: Said<AccountAnswer>;
  /** Whether it was asked that the account administers Jira; the answer stands in `account`. */
  readonly administer: boolean;
  /** In the order asked about; an error when Jira did not say. */
  readonly projects: Said<readonly ProjectFinding[]>;
  readonly permissions: readonly PermissionFinding[];
}

/** How a permission came out: `held`, `lacking` (also when it holds on some issues only), or `unclear`. */
export function heldIn({ said }: PermissionFinding): 'held' | 'lacking' | 'unclear' {
  if (!said.ok) return 'unclear';
  switch (said.answer.explanation.judgement.outcome) {
    case 'met':
    case 'not-applicable':
      return 'held';
    case 'missing':
    case 'conditional':
      return 'lacking';
    case 'unknown':
      return 'unclear';
  }
}

/** Whether an account can be used by a connector at all. */
export function accountState(account: AccountAnswer): 'fine' | 'wrong' | 'unclear' {
  if (account.deleted || !account.active || account.accountType === 'customer') return 'wrong';
  return ({ yes: 'fine', no: 'wrong', unknown: 'unclear' } as const)[account.jiraAccess];
}

/**
 * What takes Administer Projects takes Administer Jira too (Atlassian REST v3, "Create version", "Create component", "Get assigned
 * permission scheme": each names both).
 */
export function isCoveredByAdministerJira(key: string, { account }: LiveFindings): boolean {
  return key === 'ADMINISTER_PROJECTS' && account?.ok === true && account.answer.administersJira === 'yes';
}
