import { type Cause, CauseCollector } from './cause-summary';
import type { Gap } from './cause';
import type { AskedProjects, SharedEvidence } from './evidence';
import { type Judgement, noOutcomes, type OutcomeCounts } from './outcome';
import type { ProjectResult } from './judge-part';
import type { Requirement } from './profile';
import { isPerProject, judgeAtSite } from './requirement-judgement';
import { causeAtSite } from './site-cause';
import type { ConfirmedSteps } from './site-judgement';
import { RequirementTally } from './requirement-tally';
import { isStep, type RunFacts, type Verdict, type VerdictReason, verdictOf } from './verdict';

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
  /** How many of the gaps are accepted by a waiver, and how many could not be checked. */
  readonly waivedCount: number;
  readonly unknownCount: number;
}

/** Judges a run from its judged projects and what holds for the site. */
export function judgeRun(
  shared: SharedEvidence,
  requirements: readonly Requirement[],
  confirmed: ConfirmedSteps,
  projects: Iterable<ProjectResult>,
  run: Omit<RunFacts, 'projectCount'>,
): RunJudgement {
  const judge = new RunJudge(shared, requirements, confirmed);
  for (const project of projects) judge.add(project);
  return judge.finish(run);
}

/** Takes in one judged project after the other, so that a run of many thousands is never held whole. */
export class RunJudge {
  private readonly causes = new CauseCollector();
  private readonly siteGaps: Gap[] = [];
  private readonly tallies: ReadonlyMap<string, RequirementTally>;
  private readonly cells = noOutcomes();
  private readonly projects = { total: 0, ready: 0 };
  private readonly gaps = { count: 0, waived: 0, unknown: 0 };

  /**
   * @param requirements the active requirements of the profile, the implicit ones included
   * @param waivedBy the waiver that covers a gap on the site, if one does; gaps in projects come with theirs
   */
  constructor(
    shared: SharedEvidence,
    private readonly requirements: readonly Requirement[],
    confirmed: ConfirmedSteps,
    private readonly waivedBy: (requirement: Requirement, gap: Gap) => string | undefined = () => undefined,
  ) {
    this.tallies = new Map(requirements.map(({ id }) => [id, new RequirementTally()]));
    for (const requirement of requirements) {
      if (isStep(requirement)) this.tallies.get(requirement.id)?.add(judgeStep(requirement, confirmed));
      else if (!isPerProject(requirement))
        this.addSite(requirement, judgeAtSite(requirement, shared, confirmed));
    }
  }

  /** Takes in one project. */
  add({ judged, requirements }: ProjectResult): void {
    this.projects.total += 1;
    for (const cell of Object.values(judged.cells)) this.cells[cell.outcome] += 1;
    let open = false;
    for (const { requirement, judgement, gap } of requirements) {
      this.tallies.get(requirement.id)?.add(judgement, gap?.gap.waived !== undefined);
      if (!gap) continue;
      this.count(gap.gap);
      open ||= requirement.level === 'required';
      this.causes.add(gap.gap, gap.cause, judged.project);
    }
    if (!open) this.projects.ready += 1;
  }

  /** What all of it comes to. */
  finish(run: Omit<RunFacts, 'projectCount'>): RunJudgement {
    const results = this.requirements.map((requirement) => ({
      requirement,
      perProject: isPerProject(requirement),
      ...(this.tallies.get(requirement.id) ?? new RequirementTally()).result(),
    }));
    return {
      ...verdictOf(results, { ...run, projectCount: this.projects.total }),
      requirements: results.map(({ requirement, worst, counts }) => ({
        requirement,
        worst,
        counts,
        isStep: isStep(requirement),
      })),
      siteGaps: this.siteGaps,
      causes: this.causes.causes(),
      cells: { ...this.cells },
      projects: { ...this.projects },
      gapCount: this.gaps.count,
      waivedCount: this.gaps.waived,
      unknownCount: this.gaps.unknown,
    };
  }

  private addSite(requirement: Requirement, judgement: Judgement): void {
    const found = siteGap(requirement, judgement);
    const waived = found && this.waivedBy(requirement, found.gap);
    this.tallies.get(requirement.id)?.add(judgement, waived !== undefined);
    if (!found) return;
    const gap = waived === undefined ? found.gap : { ...found.gap, waived };
    this.count(gap);
    this.siteGaps.push(gap);
    this.causes.add(gap, found.cause);
  }

  private count({ waived, outcome }: Gap): void {
    this.gaps.count += 1;
    if (waived !== undefined) this.gaps.waived += 1;
    else if (outcome === 'unknown') this.gaps.unknown += 1;
  }
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
