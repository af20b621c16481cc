import { isProjectScoped } from './active-requirements';
import type { SharedEvidence } from './evidence';
import { levelJudgement } from './issue-security';
import { bestOf, type Judgement, worstOf } from './outcome';
import type { Need, Requirement } from './profile';
import type { JudgedProject } from './project-judgement';
import { type ConfirmedSteps, judgeSiteNeed } from './site-judgement';

/** True when at least one way to satisfy the requirement differs from project to project. */
export function isPerProject(requirement: Requirement): boolean {
  return requirement.anyOf.some(isProjectScoped);
}

/** Judges a requirement that has one answer for the site. */
export function judgeAtSite(
  requirement: Requirement,
  shared: SharedEvidence,
  confirmed: ConfirmedSteps,
): Judgement {
  return bestOf(requirement.anyOf.map((need) => judgeSiteNeed(need, shared, confirmed.has(requirement.id))));
}

/** Judges a requirement in one project; alternatives that hold for the whole site count there too. */
export function judgeInProject(
  requirement: Requirement,
  shared: SharedEvidence,
  confirmed: ConfirmedSteps,
  judged: JudgedProject,
): Judgement {
  return bestOf(
    requirement.anyOf.map((need) =>
      isProjectScoped(need)
        ? judgeProjectNeed(need, judged)
        : judgeSiteNeed(need, shared, confirmed.has(requirement.id)),
    ),
  );
}

/** Judges one project-scoped need in one project. */
export function judgeProjectNeed(need: Need, judged: JudgedProject): Judgement {
  if (need.kind === 'project-role') return judgeRole(need.key, judged);
  if (need.kind === 'issue-security') return judgeSecurityNeed(need.key, judged);
  return judged.cells[need.key] ?? { outcome: 'unknown', reason: 'not-checked-yet' };
}

/**
 * Membership of issue security levels as a need.
 * @param key `default-level`, or `all-levels`
 */
function judgeSecurityNeed(key: string, { security, unreadRole }: JudgedProject): Judgement {
  // A blocked account is told once, whatever the need.
  if (unreadRole.outcome === 'missing') return unreadRole;
  if (key !== 'default-level' && key !== 'all-levels')
    return { outcome: 'unknown', reason: 'kind-not-checked' };
  switch (security.kind) {
    case 'none':
      return { outcome: 'not-applicable' };
    case 'in-every-level':
      return { outcome: 'met', proof: 'jira-only' };
    case 'unreadable':
      return { outcome: 'unknown', reason: 'security-unreadable' };
    case 'team-managed':
      return { outcome: 'unknown', reason: 'team-managed-restrictions' };
    case 'levels': {
      const wanted =
        key === 'all-levels' ? security.levels : security.levels.filter((level) => level.isDefault);
      return worstOf(wanted.map(levelJudgement));
    }
  }
}

/** Roles of team-managed projects are their own, one set a project, so a site-wide role says nothing there. */
function judgeRole(roleId: string, { facts, unreadRole }: JudgedProject): Judgement {
  const membership = facts?.roles[roleId]?.membership;
  if (membership === undefined) return unreadRole;
  switch (membership.via) {
    case 'direct':
    case 'group':
      return { outcome: 'met', proof: 'jira-only' };
    case 'none':
      return { outcome: 'missing', proof: 'jira-only', reason: 'role-not-member' };
    case 'unreadable':
      return { outcome: 'unknown', reason: 'role-unreadable' };
  }
}
