import { forbidden, notFound, refusals } from '../http/jira-error';
import type { Operation } from '../http/operation';
import { detailedSchemeShape, securitySchemeShape } from '../shapes/security-shape';
import { mayAdminister, maySee, noSuchProject, requireJiraAdmin, requireProject } from './caller-access';
import { allSchemes } from './security-access';

/** Unpaged and without levels (documented example). */
const list: Operation = {
  id: 'getIssueSecuritySchemes',
  method: 'GET',
  path: '/issuesecurityschemes',
  anonymous: false,
  answer: (call) => {
    requireJiraAdmin(call);
    const issueSecuritySchemes = allSchemes(call).map((scheme) => securitySchemeShape(call, scheme));
    return { body: { issueSecuritySchemes }, cost: { objects: issueSecuritySchemes.length, each: 2 } };
  },
};

/** Documented: Administer Jira, or Administer Projects in a project that uses the scheme; 403 otherwise. */
const one: Operation = {
  id: 'getIssueSecurityScheme',
  method: 'GET',
  path: '/issuesecurityschemes/{id}',
  anonymous: false,
  answer: (call) => {
    const id = call.params['id'] ?? '';
    const scheme = allSchemes(call).find((candidate) => String(candidate.id) === id);
    const users = [...call.state.projects.values()].filter(
      ({ securitySchemeId }) => scheme !== undefined && securitySchemeId === scheme.id,
    );
    if (!users.some((project) => mayAdminister(call, project))) requireJiraAdmin(call);
    if (!scheme) throw notFound(`Issue security scheme with ID ${id} was not found.`);
    return { body: detailedSchemeShape(call, scheme), cost: { objects: 1 + scheme.levels.length, each: 2 } };
  },
};

/** Administer Jira or Administer Projects; 404 when the project has no scheme (measured on a live site). */
const ofProject: Operation = {
  id: 'getProjectIssueSecurityScheme',
  method: 'GET',
  path: '/project/{projectKeyOrId}/issuesecuritylevelscheme',
  anonymous: false,
  answer: (call) => {
    const idOrKey = call.params['projectKeyOrId'] ?? '';
    const project = requireProject(call, idOrKey);
    if (!maySee(call, project)) throw noSuchProject(idOrKey);
    if (!mayAdminister(call, project)) throw forbidden(refusals.cannotEditProject);
    const scheme = allSchemes(call).find(({ id }) => id === project.securitySchemeId);
    if (!scheme) throw notFound(`No issue security scheme is associated with project '${idOrKey}'.`);
    return { body: detailedSchemeShape(call, scheme), cost: { objects: 1 + scheme.levels.length, each: 2 } };
  },
};

/** Issue security schemes with their levels. */
export const securitySchemeOperations: readonly Operation[] = [list, one, ofProject];
