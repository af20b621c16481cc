import { defaultIds } from '../model/built-in-configuration';
import type { IssueType, IssueTypeScheme } from '../model/configuration-state';
import type { Project, SiteState } from '../model/site-state';

const teamManagedNames: Readonly<Record<string, readonly string[]>> = {
  software: ['Epic', 'Story', 'Task', 'Bug', 'Sub-task'],
  business: ['Task', 'Sub-task'],
  service_desk: ['Service Request', 'Incident', 'Change', 'Sub-task'],
};

/** The issue type scheme of a company-managed project; a team-managed project has none. */
export function issueTypeSchemeOf(state: SiteState, project: Project): IssueTypeScheme | undefined {
  if (project.style === 'next-gen') return undefined;
  const byKind: Readonly<Record<string, number>> = defaultIds.issueTypeSchemes;
  const id = project.issueTypeSchemeId ?? byKind[project.typeKey] ?? defaultIds.issueTypeSchemes.business;
  return state.configuration.issueTypeSchemes.get(id);
}

/** The issue types of a project: those of its scheme, or its own where it is team-managed. */
export function issueTypesOf(state: SiteState, project: Project): IssueType[] {
  const scheme = issueTypeSchemeOf(state, project);
  if (scheme) return scheme.issueTypeIds.flatMap((id) => state.configuration.issueTypes.get(id) ?? []);
  return (teamManagedNames[project.typeKey] ?? ['Task']).map((name, index) => ({
    id: String(project.id * 10 + index),
    name,
    subtask: name === 'Sub-task',
    hierarchyLevel: name === 'Epic' ? 1 : name === 'Sub-task' ? -1 : 0,
  }));
}
