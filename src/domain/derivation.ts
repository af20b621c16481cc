import { type AccountFacts, sameGroup } from './account';
import { type Grant, type Holder, readHolder } from './holder';
import type { Scheme } from './scheme';

/** How the account is in a role of one project; `false` when it is not. */
export type RoleMembership =
  | { readonly via: 'direct' }
  | { readonly via: 'group'; readonly group: string }
  | { readonly via: 'none' }
  | { readonly via: 'unreadable' };

/** What was read about one project in order to derive its grants for the account. Absent means: not read. */
export interface ProjectFacts {
  readonly projectId: number;
  /** Id of the project's permission scheme; `null` when it could not be read. */
  readonly schemeId: string | null;
  /** The scheme itself where the site-wide scan does not hold it: team-managed projects have one each. */
  readonly scheme?: Scheme;
  readonly roles: Readonly<Record<string, { readonly name: string; readonly membership: RoleMembership }>>;
  readonly lead?: 'account' | 'somebody-else' | 'unreadable';
}

/** A grant of the wanted permission and what became of it for this account. */
export interface GrantFinding {
  readonly holder: Holder;
  readonly result: 'granted' | 'conditional' | 'not-granted' | 'unknown' | 'not-derived';
}

/** What the grants say, independently of Jira's own answer. */
export interface Derivation {
  readonly result: GrantFinding['result'];
  readonly findings: readonly GrantFinding[];
}

/**
 * Derives one permission in one project from the scheme's grants.
 * One unconditional grant is enough. Failing that, a holder that was not read leaves it `not-derived`, one that could not
 * be understood leaves it `unknown` (it might be the one that grants), and only then do per-issue holders make it `conditional`.
 * @param grants the grants of this permission in the project's scheme
 * @param facts what was read about the project
 */
export function derive(grants: readonly Grant[], account: AccountFacts, facts: ProjectFacts): Derivation {
  const findings = grants.map((grant) => {
    const holder = readHolder(grant.holder);
    return { holder, result: resolve(holder, account, facts) };
  });
  const any = (result: GrantFinding['result']): boolean =>
    findings.some((finding) => finding.result === result);
  const precedence = ['granted', 'not-derived', 'unknown', 'conditional'] as const;
  return { result: precedence.find(any) ?? 'not-granted', findings };
}

/** Resolves one holder for the account (Atlassian REST v3, "holder object"). */
function resolve(holder: Holder, account: AccountFacts, facts: ProjectFacts): GrantFinding['result'] {
  switch (holder.kind) {
    case 'anyone':
      return 'granted';
    case 'any-app-user':
      return account.applicationRoles === null ? 'unknown' : yesNo(account.applicationRoles.length > 0);
    case 'app-user':
      return account.applicationRoles === null
        ? 'unknown'
        : yesNo(account.applicationRoles.includes(holder.application));
    case 'group':
      return account.groups === null
        ? 'unknown'
        : yesNo(account.groups.some((group) => sameGroup(group, holder)));
    case 'role':
      return inRole(facts.roles[holder.roleId]?.membership);
    case 'project-lead':
      if (facts.lead === undefined) return 'not-derived';
      return facts.lead === 'unreadable' ? 'unknown' : yesNo(facts.lead === 'account');
    case 'user':
      return yesNo(holder.accountId === account.accountId);
    case 'per-issue':
      return 'conditional';
    case 'portal-customer':
      // Portal customers see requests through the portal; it never gives REST access.
      return 'not-granted';
    case 'unrecognised':
      return 'unknown';
  }
}

const yesNo = (yes: boolean): 'granted' | 'not-granted' => (yes ? 'granted' : 'not-granted');

function inRole(membership: RoleMembership | undefined): GrantFinding['result'] {
  if (membership === undefined) return 'not-derived';
  if (membership.via === 'unreadable') return 'unknown';
  return yesNo(membership.via !== 'none');
}
