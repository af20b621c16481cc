import { forbidden, notFound, refusals } from '../http/jira-error';
import type { Call, Operation } from '../http/operation';
import { listParam } from '../http/query';
import type { PermissionScheme } from '../model/site-state';
import { grantShape, schemeShape } from '../shapes/scheme-shape';
import { mayAdminister, maySee, noSuchProject, requireJiraAdmin, requireProject } from './caller-access';

function requireReader(call: Call): void {
  if (call.assumptions.permissionSchemeReaders === 'admins') requireJiraAdmin(call);
}

function requireScheme(call: Call): PermissionScheme {
  const id = call.params['schemeId'] ?? '';
  const scheme = /^\d+$/u.test(id) ? call.state.schemes.get(Number(id)) : undefined;
  if (!scheme) throw notFound(`Permission scheme with ID ${id} was not found.`);
  return scheme;
}

/** Unpaged, team-managed schemes usually included; any value of `expand` adds the grants (documented). */
const list: Operation = {
  id: 'getAllPermissionSchemes',
  method: 'GET',
  path: '/permissionscheme',
  anonymous: false,
  needsJiraAccess: true,
  answer: (call) => {
    requireReader(call);
    const expand = listParam(call.query, 'expand');
    const withGrants = expand.length > 0;
    const hidden = call.assumptions.teamManagedPermissionSchemes === 'hidden';
    const schemes = [...call.state.schemes.values()].filter(
      ({ projectId }) => !hidden || projectId === undefined,
    );
    return {
      body: { permissionSchemes: schemes.map((scheme) => schemeShape(call, scheme, { expand, withGrants })) },
      cost: { objects: schemes.length, each: 2 },
    };
  },
};

/** The grants come back without `expand` too (measured on a live site). */
const one: Operation = {
  id: 'getPermissionScheme',
  method: 'GET',
  path: '/permissionscheme/{schemeId}',
  anonymous: false,
  needsJiraAccess: true,
  answer: (call) => {
    requireReader(call);
    const expand = listParam(call.query, 'expand');
    return {
      body: schemeShape(call, requireScheme(call), { expand, withGrants: true }),
      cost: { objects: 1, each: 2 },
    };
  },
};

const grants: Operation = {
  id: 'getPermissionSchemeGrants',
  method: 'GET',
  path: '/permissionscheme/{schemeId}/permission',
  anonymous: false,
  needsJiraAccess: true,
  answer: (call) => {
    requireReader(call);
    const expand = listParam(call.query, 'expand');
    const scheme = requireScheme(call);
    return {
      body: {
        permissions: scheme.grants.map((grant) => grantShape(call, scheme, grant, expand)),
        expand: 'user,group,projectRole,field,all',
      },
      cost: { objects: scheme.grants.length, each: 2 },
    };
  },
};

/** Administer Jira or Administer Projects; 403 for others who see the project, 404 for those who don't. */
const ofProject: Operation = {
  id: 'getAssignedPermissionScheme',
  method: 'GET',
  path: '/project/{projectKeyOrId}/permissionscheme',
  anonymous: false,
  answer: (call) => {
    const idOrKey = call.params['projectKeyOrId'] ?? '';
    const project = requireProject(call, idOrKey);
    if (!maySee(call, project)) throw noSuchProject(idOrKey);
    if (!mayAdminister(call, project)) throw forbidden(refusals.cannotEditProject);
    const scheme = call.state.schemes.get(project.schemeId);
    if (!scheme) throw noSuchProject(idOrKey);
    const expand = listParam(call.query, 'expand');
    return {
      body: schemeShape(call, scheme, { expand, withGrants: expand.length > 0 }),
      cost: { objects: 1, each: 2 },
    };
  },
};

/** Permission schemes and their grants. */
export const permissionSchemeOperations: readonly Operation[] = [list, one, grants, ofProject];
