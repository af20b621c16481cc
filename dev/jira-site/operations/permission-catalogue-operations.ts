import { badRequest, forbidden, notFound, refusals } from '../http/jira-error';
import type { Call, Operation } from '../http/operation';
import { listParam } from '../http/query';
import type { Project } from '../model/site-state';
import { maySee, noSuchProject } from './caller-access';

const allPermissions: Operation = {
  id: 'getAllPermissions',
  method: 'GET',
  path: '/permissions',
  anonymous: true,
  answer: ({ state, assumptions, rights }) => {
    if (assumptions.permissionCatalogueReaders === 'admins' && !rights.global('ADMINISTER')) {
      throw forbidden(refusals.administratorPrivileges);
    }
    return { body: { permissions: Object.fromEntries(state.permissions) } };
  },
};

/** @throws JiraError 404 when a project is named that the caller can't see */
function contextProject(call: Call): Project | undefined {
  const { state, query } = call;
  const id = query.get('projectId');
  const key = query.get('projectKey');
  if (query.get('issueId') !== null || query.get('issueKey') !== null) {
    // The simulated site has no issues.
    throw notFound('Issue does not exist or you do not have permission to see it.');
  }
  if (id === null && key === null) return undefined;
  const project = id === null ? state.projectsByKey.get(key ?? '') : state.projects.get(Number(id));
  if (!project || project.status === 'deleted' || !maySee(call, project))
    throw noSuchProject(id ?? key ?? '');
  return project;
}

const myPermissions: Operation = {
  id: 'getMyPermissions',
  method: 'GET',
  path: '/mypermissions',
  anonymous: true,
  answer: (call) => {
    const { state, rights, assumptions, query } = call;
    const keys = listParam(query, 'permissions');
    if (keys.length === 0) throw badRequest('The permissions query parameter is required.');
    const unknown = keys.filter((key) => !state.permissions.has(key));
    if (unknown.length > 0) {
      throw badRequest(undefined, Object.fromEntries(unknown.map((key) => [key, 'Unrecognized permission'])));
    }
    const project = contextProject(call);
    // Documented: a permission that depends on issue data counts when the user could meet it on any issue.
    const question = {
      administerCounts: assumptions.administerImpliesAdministerProjectsInCheck,
      perIssueCounts: true,
    };
    const live = [...state.projects.values()].filter((candidate) => candidate.status === 'live');
    const has = (key: string): boolean => {
      if (state.permissions.get(key)?.type === 'GLOBAL') return rights.global(key);
      if (project) return rights.inProject(project, key, question);
      return live.some((candidate) => rights.inProject(candidate, key, question));
    };
    const ids = [...state.permissions.keys()];
    const permissions = keys.map((key) => {
      const entry = state.permissions.get(key);
      return [key, { id: String(ids.indexOf(key)), ...entry, havePermission: has(key) }] as const;
    });
    return { body: { permissions: Object.fromEntries(permissions) } };
  },
};

/** The permission keys of the site, and which of them the caller holds. */
export const permissionCatalogueOperations: readonly Operation[] = [allPermissions, myPermissions];
