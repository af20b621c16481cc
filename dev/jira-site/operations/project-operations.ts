import { notFound } from '../http/jira-error';
import type { Operation } from '../http/operation';
import { page } from '../http/page';
import { listParam, pageParams } from '../http/query';
import { categoryShape, projectShape } from '../shapes/project-shape';
import { mayBrowse, noSuchProject, requireProject } from './caller-access';
import { roleAddresses } from './project-role-operations';
import { projectFilter } from './project-search-filter';
import { orderProjects } from './project-search-order';

const search: Operation = {
  id: 'searchProjects',
  method: 'GET',
  path: '/project/search',
  anonymous: true,
  answer: (call) => {
    const wanted = pageParams(call.query, { fallback: 50, max: 100 });
    const matches = [...call.state.projects.values()].filter(projectFilter(call));
    if (matches.length === 0 && call.assumptions.searchWithoutMatch === 'not-found') {
      throw notFound('No projects matching the search criteria were found.');
    }
    const expand = listParam(call.query, 'expand');
    const body = page(call, wanted, orderProjects(call, matches), (project) =>
      projectShape(call, project, expand),
    );
    // Measured on a live site: one point and one for each row.
    return { body, cost: { objects: body.values.length, each: 1 } };
  },
};

const one: Operation = {
  id: 'getProject',
  method: 'GET',
  path: '/project/{projectIdOrKey}',
  anonymous: true,
  answer: (call) => {
    const idOrKey = call.params['projectIdOrKey'] ?? '';
    const project = requireProject(call, idOrKey);
    if (!mayBrowse(call, project)) throw noSuchProject(idOrKey);
    const expand = [...listParam(call.query, 'expand'), 'lead', 'description', 'issueTypes'];
    const body = {
      ...projectShape(call, project, expand),
      components: [],
      versions: [],
      assigneeType: 'UNASSIGNED',
      roles: roleAddresses(call.state, project),
    };
    return { body, cost: { objects: 1, each: 1 } };
  },
};

const categories: Operation = {
  id: 'getAllProjectCategories',
  method: 'GET',
  path: '/projectCategory',
  anonymous: false,
  needsJiraAccess: true,
  answer: (call) => {
    const body = [...call.state.categories.values()].map((category) => categoryShape(call.state, category));
    return { body, cost: { objects: body.length, each: 1 } };
  },
};

/** Projects and their categories. */
export const projectOperations: readonly Operation[] = [search, one, categories];
