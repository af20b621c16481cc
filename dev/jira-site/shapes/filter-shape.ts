import { browses, seesProject } from '../evaluator/filter-access';
import type { Call } from '../http/operation';
import type { Filter } from '../model/configuration-state';
import type { FilterShare } from '../site-file/configuration-schema';
import { projectShape } from './project-shape';
import { roleShape } from './role-shape';
import { groupShape, userShape } from './user-shape';

/**
 * One share (schema SharePermission). A share with a role has the type `project`, and one with a project that the caller has no
 * access to is `project-unknown` and names nothing (both documented).
 */
function shareShape(call: Call, share: FilterShare, id: number): Record<string, unknown> {
  const { state } = call;
  switch (share.type) {
    case 'global':
    case 'loggedin':
      return { id, type: share.type };
    case 'user': {
      const account = state.accounts.get(share.accountId);
      const { self, accountId, displayName, active } = account ? userShape(call, account) : {};
      return { id, type: 'user', user: { self, accountId, displayName, active } };
    }
    case 'group': {
      const group = state.groups.get(share.groupId);
      return { id, type: 'group', ...(group ? { group: groupShape(state, group) } : {}) };
    }
    case 'project': {
      const project = state.projects.get(share.projectId);
      const role = state.roles.get(share.roleId ?? -1);
      const known =
        project &&
        (call.assumptions.filterProjectKnownTo === 'browsers'
          ? browses(call, project)
          : seesProject(call, project));
      if (!known) return { id, type: 'project-unknown' };
      return {
        id,
        type: 'project',
        project: projectShape(call, project, []),
        ...(role ? { role: roleShape(state, role, project) } : {}),
      };
    }
  }
}

/** A filter (schema FilterDetails): what is not expanded is left out. */
export function filterShape(call: Call, filter: Filter, expand: readonly string[]): Record<string, unknown> {
  const owner = call.state.accounts.get(filter.ownerAccountId);
  const shares = (list: readonly FilterShare[], from: number): unknown[] =>
    list.map((share, index) => shareShape(call, share, filter.id * 100 + from + index));
  return {
    expand:
      'description,owner,jql,viewUrl,searchUrl,favourite,favouritedCount,sharePermissions,editPermissions,isWritable,approximateLastUsed,subscriptions',
    self: `${call.state.site.baseUrl}/rest/api/3/filter/${filter.id}`,
    id: String(filter.id),
    name: filter.name,
    ...(expand.includes('owner') && owner ? { owner: userShape(call, owner) } : {}),
    ...(expand.includes('jql') ? { jql: filter.jql } : {}),
    ...(expand.includes('sharePermissions') ? { sharePermissions: shares(filter.shares, 0) } : {}),
    ...(expand.includes('editPermissions') ? { editPermissions: shares(filter.editShares, 50) } : {}),
  };
}
