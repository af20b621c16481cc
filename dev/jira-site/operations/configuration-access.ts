import { badRequest } from '../http/jira-error';
import type { Call } from '../http/operation';
import { type PageRequest, pageParams } from '../http/query';
import type { Project } from '../model/site-state';
import { idFilter } from './security-access';

/** The wanted page where a default is documented and the maximum isn't. */
export function configurationPage(call: Call, fallback = 50): PageRequest {
  return pageParams(call.query, { fallback, max: call.assumptions.configurationMaxPage });
}

/**
 * The wanted page where a maximum of 100 is documented, and that more is refused.
 * @throws JiraError 400
 */
export function strictPage(call: Call): PageRequest {
  if (Number(call.query.get('maxResults') ?? 0) > 100) throw badRequest('maxResults must be 100 at most.');
  return pageParams(call.query, { fallback: 50, max: 100 });
}

/**
 * The company-managed projects among those that `projectId` names; the operations that use this know no others.
 * @throws JiraError 400 when the parameter, which they require, is missing
 */
export function classicProjects(call: Call): Project[] {
  const asked = idFilter(call, 'projectId');
  if (!asked) throw badRequest('projectId is required.');
  return [...asked].flatMap((id) => {
    const project = call.state.projects.get(id);
    return project?.style === 'classic' ? [project] : [];
  });
}

/** Groups projects by something they use; `undefined` is a group of its own. */
export function groupedBy<T>(
  projects: readonly Project[],
  used: (project: Project) => T,
): { readonly used: T; readonly projectIds: string[] }[] {
  const groups = new Map<T, string[]>();
  for (const project of projects) {
    const key = used(project);
    groups.set(key, [...(groups.get(key) ?? []), String(project.id)]);
  }
  return [...groups].map(([key, projectIds]) => ({ used: key, projectIds }));
}
