import { forbidden, notFound, refusals } from '../http/jira-error';
import type { Call } from '../http/operation';
import type { Project } from '../model/site-state';

/**
 * What operations ask about their CALLER before they answer. Each operation's page says which permission it needs; where the page
 * says "Administer Projects or Administer Jira", ADMINISTER is accepted as well.
 */
const operationQuestion = { administerCounts: true, perIssueCounts: true };

/** Whether the caller holds Browse Projects; ADMINISTER doesn't imply it (measured on a live site). */
export function mayBrowse(call: Call, project: Project): boolean {
  return call.rights.inProject(project, 'BROWSE_PROJECTS', operationQuestion);
}

/** Administer Projects in this project, or Administer Jira. */
export function mayAdminister(call: Call, project: Project): boolean {
  return call.rights.inProject(project, 'ADMINISTER_PROJECTS', operationQuestion);
}

/** Atlassian REST docs: GET project/search lists a project for Browse Projects, Administer Projects or Administer Jira. */
export function maySee(call: Call, project: Project): boolean {
  return mayAdminister(call, project) || mayBrowse(call, project);
}

/** @throws JiraError 403 unless the caller has Administer Jira */
export function requireJiraAdmin(call: Call, message: string = refusals.administratorPrivileges): void {
  if (!call.rights.global('ADMINISTER')) throw forbidden(message);
}

/** Whether the caller has "Browse users and groups". */
export function mayPickUsers(call: Call): boolean {
  return call.rights.global('USER_PICKER');
}

/**
 * The project with this id or key; keys are case-sensitive.
 * @throws JiraError 404 when there is none; a project in the bin counts as none unless the assumption says otherwise
 */
export function requireProject(call: Call, idOrKey: string): Project {
  const numeric = /^\d+$/u.test(idOrKey);
  const project = numeric ? call.state.projects.get(Number(idOrKey)) : call.state.projectsByKey.get(idOrKey);
  const hidden = project?.status === 'deleted' && call.assumptions.deletedProjectDetails === 'not-found';
  if (!project || hidden) throw noSuchProject(idOrKey);
  return project;
}

/** 404 with the text seen in public reports. */
export function noSuchProject(idOrKey: string): Error {
  const what = /^\d+$/u.test(idOrKey) ? 'id' : 'key';
  return notFound(`No project could be found with ${what} '${idOrKey}'.`);
}
