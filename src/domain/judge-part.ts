import { jiraAccess } from './account';
import type { FoundCause, Gap } from './cause';
import type { ProjectFacts } from './project-facts';
import type { ProjectsEvidence } from './evidence';
import type { Judgement } from './outcome';
import type { Requirement } from './profile';
import { causesInProject } from './project-causes';
import { type JudgedProject, judgeProject, type JudgingContext } from './project-judgement';
import { isPerProject, judgeInProject } from './requirement-judgement';
import type { ConfirmedSteps } from './site-judgement';

/** A requirement's outcome in one project, with its cause where it is a gap. */
export interface RequirementInProject {
  readonly requirement: Requirement;
  readonly judgement: Judgement;
  readonly gap?: { readonly gap: Gap; readonly cause: FoundCause };
}

/** One project with everything judged in it. */
export interface ProjectResult {
  readonly judged: JudgedProject;
  readonly requirements: readonly RequirementInProject[];
}

/**
 * Judges every project of one part of a run.
 * @param requirements the active ones; those that hold for the site as a whole are left out here
 * @param facts what was read when looking closer, by project id
 */
export function judgePart(
  context: JudgingContext,
  requirements: readonly Requirement[],
  confirmed: ConfirmedSteps,
  part: ProjectsEvidence,
  facts: ReadonlyMap<number, ProjectFacts>,
): ProjectResult[] {
  const perProject = requirements.filter(
    (requirement) => requirement.actor === 'integration-user' && isPerProject(requirement),
  );
  const noJiraAccess = jiraAccess(context.shared.account) === 'no';
  return part.projects.map((project, index) => {
    const judged = judgeProject(context, part, index, facts.get(project.id));
    const results = perProject.map((requirement) => ({
      requirement,
      judgement: judgeInProject(requirement, context.shared, confirmed, judged),
    }));
    const causes = causesInProject(
      results.filter(({ judgement }) => isOpen(judgement)),
      judged,
      noJiraAccess,
    );
    return {
      judged,
      requirements: results.map(({ requirement, judgement }) => {
        const cause = causes.get(requirement.id);
        const gap = cause && gapIn(judged, requirement, judgement, cause);
        return { requirement, judgement, ...(gap && { gap: { gap, cause } }) };
      }),
    };
  });
}

function isOpen({ outcome }: Judgement): boolean {
  return outcome !== 'met' && outcome !== 'not-applicable';
}

function gapIn(
  { project }: JudgedProject,
  requirement: Requirement,
  judgement: Judgement,
  cause: FoundCause,
): Gap | undefined {
  const { outcome, proof, reason } = judgement;
  if (outcome === 'met' || outcome === 'not-applicable') return undefined;
  return {
    requirementId: requirement.id,
    level: requirement.level,
    scope: { kind: 'project', id: project.id, key: project.key },
    outcome,
    causeId: cause.id,
    ...(proof && { proof }),
    ...(reason && { reason }),
  };
}
