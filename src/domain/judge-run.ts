import { type Cause, CauseCollector } from './cause-summary';
import type { Gap } from './cause';
import type { AskedProjects, SharedEvidence } from './evidence';
import { type Judgement, noOutcomes, type OutcomeCounts, worstOf } from './outcome';
import type { ProjectResult } from './judge-part';
import type { Requirement } from './profile';
import { isPerProject, judgeAtSite } from './requirement-judgement';
import { causeAtSite } from './site-cause';
import type { ConfirmedSteps } from './site-judgement';
import {
  isStep,
  type RequirementResult,
  type RunFacts,
  type Verdict,
  type VerdictReason,
  verdictOf,
} from './verdict';

/** How one requirement came out over the whole run. */
export interface RequirementSummary {
  readonly requirement: Requirement;
  readonly worst: Judgement;
  readonly counts: OutcomeCounts;
  readonly isStep: boolean;
}

/** What a run comes to. */
export interface RunJudgement {
  readonly verdict: Verdict;
  readonly reasons: readonly VerdictReason[];
  readonly requirements: readonly RequirementSummary[];
  /** Gaps on the site; those in projects are read with their projects. */
  readonly siteGaps: readonly Gap[];
  readonly causes: readonly Cause[];
  /** Over all judged permissions in all projects. */
  readonly cells: OutcomeCounts;
  readonly projects: { readonly total: number; readonly ready: number };
  readonly gapCount: number;
}

/**
 * Judges a run from its judged projects and what holds for the site.
 * @param requirements the active requirements of the profile, the implicit ones included
 */
export function judgeRun(
  shared: SharedEvidence,
  requirements: readonly Requirement[],
  confirmed: ConfirmedSteps,
  projects: readonly ProjectResult[],
  run: RunFacts,
): RunJudgement {
  const causes = new CauseCollector();
  const siteGaps: Gap[] = [];
  const judgements = new Map<string, Judgement[]>(requirements.map(({ id }) => [id, []]));
  const cells = noOutcomes();
  let ready = 0;
  let gapCount = 0;

  for (const requirement of requirements) {
    if (isStep(requirement)) judgements.get(requirement.id)?.push(judgeStep(requirement, confirmed));
    else if (!isPerProject(requirement)) {
      const judgement = judgeAtSite(requirement, shared, confirmed);
      judgements.get(requirement.id)?.push(judgement);
      const gap = siteGap(requirement, judgement);
      if (!gap) continue;
      siteGaps.push(gap.gap);
      causes.add(gap.gap, gap.cause);
    }
  }
  for (const { judged, requirements: results } of projects) {
    for (const cell of Object.values(judged.cells)) cells[cell.outcome] += 1;
    let open = false;
    for (const { requirement, judgement, gap } of results) {
      judgements.get(requirement.id)?.push(judgement);
      if (!gap) continue;
      gapCount += 1;
      open ||= requirement.level === 'required';
      causes.add(gap.gap, gap.cause, judged.project);
    }
    if (!open) ready += 1;
  }

  const results = requirements.map((requirement) =>
    resultOf(requirement, judgements.get(requirement.id) ?? []),
  );
  return {
    ...verdictOf(results, run),
    requirements: results.map(({ requirement, worst }) => ({
      requirement,
      worst,
      counts: countOutcomes(judgements.get(requirement.id) ?? []),
      isStep: isStep(requirement),
    })),
    siteGaps,
    causes: causes.causes(),
    cells,
    projects: { total: projects.length, ready },
    gapCount: gapCount + siteGaps.length,
  };
}

function judgeStep(requirement: Requirement, confirmed: ConfirmedSteps): Judgement {
  return confirmed.has(requirement.id)
    ? { outcome: 'met', reason: 'manual-step' }
    : { outcome: 'unknown', reason: 'manual-step' };
}

function siteGap(
  requirement: Requirement,
  judgement: Judgement,
): { gap: Gap; cause: ReturnType<typeof causeAtSite> } | undefined {
  const { outcome, proof, reason } = judgement;
  if (outcome === 'met' || outcome === 'not-applicable') return undefined;
  const cause = causeAtSite(requirement, judgement);
  const gap: Gap = {
    requirementId: requirement.id,
    level: requirement.level,
    scope: { kind: 'site' },
    outcome,
    causeId: cause.id,
    ...(proof && { proof }),
    ...(reason && { reason }),
  };
  return { gap, cause };
}

function resultOf(requirement: Requirement, judgements: readonly Judgement[]): RequirementResult {
  const has = (test: (judgement: Judgement) => boolean): boolean => judgements.some(test);
  return {
    requirement,
    worst: worstOf(judgements),
    anyGap: has(({ outcome }) => outcome === 'missing' || outcome === 'conditional'),
    anyUnknown: has(({ outcome }) => outcome === 'unknown'),
    anyUnexplained: has(({ outcome, proof }) => outcome === 'met' && proof === 'unexplained'),
    perProject: isPerProject(requirement),
  };
}

function countOutcomes(judgements: readonly Judgement[]): OutcomeCounts {
  const counts = noOutcomes();
  for (const { outcome } of judgements) counts[outcome] += 1;
  return counts;
}

/**
 * Whether the projects found are all there are: every page stated one and the same total, and as many distinct projects were found.
 * @param parts the parts of one enumeration
 */
export function enumerationProved(parts: readonly AskedProjects[]): boolean {
  const totals = new Set(parts.flatMap((part) => part.totals));
  if (totals.size > 1) return false;
  const ids = new Set(parts.flatMap((part) => part.projects.map((project) => project.id)));
  const [total] = totals;
  return total === undefined
    ? parts.every((part) => part.projects.length === part.expected)
    : ids.size === total;
}
