import { type AccountFacts, jiraAccess } from '../account';
import type { Gap } from '../cause';
import { type Holder, holderId } from '../holder';
import type { ProjectResult, RequirementInProject } from '../judge-part';
import type { Requirement } from '../profile';

/**
 * Everything that a gap in a project rests on, as plain data: while it stays the same, nothing has changed about the gap. Names that
 * can be changed without changing what anybody may do (of projects and schemes) are left out.
 */
export function projectGapFacts(
  { judged }: ProjectResult,
  { requirement, judgement, gap }: RequirementInProject,
  account: AccountFacts,
): unknown {
  const { scheme, derivations, jira, facts, security } = judged;
  const keys = requirement.anyOf.map(({ key }) => key);
  return {
    ...requirementFacts(requirement),
    ...judgement,
    cause: gap?.cause.id ?? null,
    account: accountStanding(account),
    scheme: scheme?.id ?? null,
    jira: keys.map((key) => jira[key] ?? null),
    ways: keys.map((key) =>
      (derivations[key]?.findings ?? [])
        .map(
          ({ holder, match }) =>
            `${nameOf(holder)} ${match.code} ${'group' in match ? (match.group ?? '') : ''}`,
        )
        .sort(),
    ),
    roles: requirement.anyOf.map(({ kind, key }) =>
      kind === 'project-role' ? (facts?.roles[key]?.membership.via ?? null) : null,
    ),
    levels:
      security.kind === 'levels' && requirement.anyOf.some(({ kind }) => kind === 'issue-security')
        ? security.levels.map(({ levelId, result }) => [levelId, result])
        : [],
  };
}

/** Which other person a grant names is nothing to this account, and is not to be told from a hash, or to change when it is erased. */
const nameOf = (holder: Holder): string => (holder.kind === 'user' ? holder.kind : holderId(holder));

/** The same for a gap on the site. */
export function siteGapFacts(requirement: Requirement, gap: Gap, account: AccountFacts): unknown {
  const { outcome, proof = null, reason = null, causeId } = gap;
  return {
    ...requirementFacts(requirement),
    outcome,
    proof,
    reason,
    cause: causeId,
    account: accountStanding(account),
  };
}

/** The same for a permission held beyond the profile. @param projectIds where it is held; none for the site */
export function excessFacts(permission: string, projectIds: Iterable<number>): unknown {
  return { excess: permission, in: [...projectIds].sort((a, b) => a - b) };
}

function requirementFacts({ id, anyOf, level }: Requirement): object {
  return { requirement: id, level, anyOf: anyOf.map(({ kind, key }) => `${kind}:${key}`) };
}

function accountStanding(account: AccountFacts): unknown {
  return {
    type: account.accountType,
    active: account.active,
    deleted: account.deleted,
    access: jiraAccess(account),
  };
}
