import { notFound } from '../http/jira-error';
import type { Operation } from '../http/operation';
import type { Project, Role, SiteState } from '../model/site-state';
import { actorShapes, roleShape } from '../shapes/role-shape';
import { mayAdminister, noSuchProject, requireJiraAdmin, requireProject } from './caller-access';

/** Site-wide roles in a company-managed project; a team-managed project has only its own. */
function rolesOf(state: SiteState, project: Project): Role[] {
  const owner = project.style === 'next-gen' ? project.id : undefined;
  return [...state.roles.values()].filter((role) => role.projectId === owner);
}

/** Role name → address; the id is the last path segment (Atlassian REST docs: GET project/{key}/role). */
export function roleAddresses(state: SiteState, project: Project): Record<string, string> {
  const base = `${state.site.baseUrl}/rest/api/3/project/${project.id}/role`;
  return Object.fromEntries(rolesOf(state, project).map((role) => [role.name, `${base}/${role.id}`]));
}

const rolesOfProject: Operation = {
  id: 'getProjectRoles',
  method: 'GET',
  path: '/project/{projectIdOrKey}/role',
  anonymous: true,
  answer: (call) => {
    const idOrKey = call.params['projectIdOrKey'] ?? '';
    const project = requireProject(call, idOrKey);
    // Documented: Administer Projects for ANY project on the site, or Administer Jira.
    const allowed =
      mayAdminister(call, project) ||
      [...call.state.projects.values()].some((other) => mayAdminister(call, other));
    if (!allowed) throw noSuchProject(idOrKey);
    const body = roleAddresses(call.state, project);
    return { body, cost: { objects: Object.keys(body).length, each: 2 } };
  },
};

const roleOfProject: Operation = {
  id: 'getProjectRole',
  method: 'GET',
  path: '/project/{projectIdOrKey}/role/{id}',
  anonymous: true,
  answer: (call) => {
    const idOrKey = call.params['projectIdOrKey'] ?? '';
    const roleId = call.params['id'] ?? '';
    const project = requireProject(call, idOrKey);
    if (!mayAdminister(call, project)) throw noSuchProject(idOrKey);
    const role = rolesOf(call.state, project).find((candidate) => String(candidate.id) === roleId);
    if (!role) throw notFound(`Project role with id ${roleId} was not found.`);
    const actors = project.roleActors.get(role.id) ?? { users: new Set<string>(), groups: new Set<string>() };
    const shapes = actorShapes(call, actors, call.query.get('excludeInactiveUsers') === 'true');
    return {
      body: { ...roleShape(call.state, role, project), actors: shapes },
      cost: { objects: 1 + shapes.length, each: 2 },
    };
  },
};

/** With default actors, which are absent when there are none (measured on live sites). */
function siteRole(call: Parameters<Operation['answer']>[0], role: Role): Record<string, unknown> {
  const actors = actorShapes(call, role.defaultActors, false);
  return { ...roleShape(call.state, role), ...(actors.length > 0 ? { actors } : {}) };
}

const allRoles: Operation = {
  id: 'getAllProjectRoles',
  method: 'GET',
  path: '/role',
  anonymous: false,
  answer: (call) => {
    requireJiraAdmin(call);
    const body = [...call.state.roles.values()].map((role) => siteRole(call, role));
    return { body, cost: { objects: body.length, each: 2 } };
  },
};

const oneRole: Operation = {
  id: 'getProjectRoleById',
  method: 'GET',
  path: '/role/{id}',
  anonymous: false,
  answer: (call) => {
    requireJiraAdmin(call);
    const id = call.params['id'] ?? '';
    const role = /^\d+$/u.test(id) ? call.state.roles.get(Number(id)) : undefined;
    if (!role) throw notFound(`Project role with id ${id} was not found.`);
    return { body: siteRole(call, role), cost: { objects: 1, each: 2 } };
  },
};

/** Roles: of the site, and with their actors in a project. */
export const projectRoleOperations: readonly Operation[] = [rolesOfProject, roleOfProject, allRoles, oneRole];
