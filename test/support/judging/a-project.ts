import type { ProjectFacts } from '../../../src/domain/project-facts';
import type { ProjectsEvidence } from '../../../src/domain/evidence';
import type { Project } from '../../../src/domain/project';

/** A live company-managed software project; its key is made from its id. */
export function aProject(id = 1, over: Partial<Project> = {}): Project {
  return { id, key: `P${id}`, name: `Project ${id}`, style: 'company', typeKey: 'software', ...over };
}

/** One part of a run: these projects with Jira's answers, everything else uneventful. */
export function aPart(
  projects: readonly Project[],
  granted: ProjectsEvidence['granted'],
  over: Partial<ProjectsEvidence> = {},
): ProjectsEvidence {
  return {
    projects,
    totals: [projects.length],
    expected: projects.length,
    granted,
    vanished: [],
    stateUnread: [],
    ruleBlocked: [],
    skipped: [],
    toExplain: [],
    sources: [],
    ...over,
  };
}

/** What a closer look read about a project; no role and no lead unless given. */
export function facts(schemeId: string | null, over: Partial<ProjectFacts> = {}): ProjectFacts {
  return { projectId: 1, schemeId, roles: {}, ...over };
}
