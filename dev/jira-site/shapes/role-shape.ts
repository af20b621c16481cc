import type { Call } from '../http/operation';
import type { Project, Role, RoleActors, SiteState } from '../model/site-state';

function scopeShape(projectId: number | undefined): Record<string, unknown> {
  return projectId === undefined ? {} : { scope: { type: 'PROJECT', project: { id: String(projectId) } } };
}

/** A role without actors. `self` names the role, or the role in a project when one is given. */
export function roleShape(state: SiteState, role: Role, project?: Project): Record<string, unknown> {
  const owner = project ? `project/${project.id}/` : '';
  return {
    self: `${state.site.baseUrl}/rest/api/3/${owner}role/${role.id}`,
    name: role.name,
    id: role.id,
    description: role.description,
    ...scopeShape(role.projectId),
  };
}

/**
 * The actors of a role, sorted by display name (Atlassian REST docs: GET project/{key}/role/{id}).
 * Actors whose account or group is gone are left out.
 */
export function actorShapes(call: Call, actors: RoleActors, excludeInactive: boolean): unknown[] {
  const { state } = call;
  const users = [...actors.users].flatMap((accountId) => {
    const account = state.accounts.get(accountId);
    if (!account || (excludeInactive && !account.active)) return [];
    return [
      {
        displayName: account.displayName,
        type: 'atlassian-user-role-actor',
        actorUser: { accountId },
      },
    ];
  });
  const groups = [...actors.groups].flatMap((groupId) => {
    const group = state.groups.get(groupId);
    if (!group) return [];
    return [
      {
        displayName: group.name,
        type: 'atlassian-group-role-actor',
        name: group.name,
        actorGroup: { name: group.name, displayName: group.name, groupId },
      },
    ];
  });
  return [...groups, ...users]
    .sort((a, b) => (a.displayName < b.displayName ? -1 : 1))
    .map((actor, index) => ({ id: 10_000 + index, ...actor }));
}
