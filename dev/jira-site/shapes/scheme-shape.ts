import type { Call } from '../http/operation';
import type { Grant, PermissionScheme } from '../model/site-state';
import { roleShape } from './role-shape';
import { groupShape, userShape } from './user-shape';

const expandOf: Readonly<Record<string, string>> = {
  user: 'user',
  group: 'group',
  projectRole: 'projectRole',
  userCustomField: 'field',
  groupCustomField: 'field',
};

function expandedHolder(call: Call, grant: Grant): Record<string, unknown> {
  const { state } = call;
  const { type, parameter, value } = grant.holder;
  const id = value ?? parameter ?? '';
  switch (type) {
    case 'user': {
      const account = state.accounts.get(id);
      return account ? { user: userShape(call, account) } : {};
    }
    case 'group': {
      const group = state.groups.get(id) ?? [...state.groups.values()].find((g) => g.name === parameter);
      return group ? { group: groupShape(state, group) } : {};
    }
    case 'projectRole': {
      const role = state.roles.get(Number(id));
      return role ? { projectRole: roleShape(state, role) } : {};
    }
    case 'userCustomField':
    case 'groupCustomField':
      return { field: { id, key: id, name: id, custom: true, navigable: true, searchable: true } };
    default:
      return {};
  }
}

/** One grant. The holder's user, group, role or field is added where `expand` names it (or `all`). */
export function grantShape(
  call: Call,
  scheme: PermissionScheme,
  grant: Grant,
  expand: readonly string[],
): unknown {
  const expandable = expandOf[grant.holder.type];
  const expanded = expandable !== undefined && (expand.includes(expandable) || expand.includes('all'));
  return {
    id: grant.id,
    self: `${call.state.site.baseUrl}/rest/api/3/permissionscheme/${scheme.id}/permission/${grant.id}`,
    holder: {
      ...grant.holder,
      ...(expandable === undefined ? {} : { expand: expandable }),
      ...(expanded ? expandedHolder(call, grant) : {}),
    },
    permission: grant.permission,
  };
}

/** A scheme; its grants are added when wanted. Team-managed schemes carry their scope (measured on a live site). */
export function schemeShape(
  call: Call,
  scheme: PermissionScheme,
  options: { expand: readonly string[]; withGrants: boolean },
): Record<string, unknown> {
  return {
    expand: 'permissions,user,group,projectRole,field,all',
    id: scheme.id,
    self: `${call.state.site.baseUrl}/rest/api/3/permissionscheme/${scheme.id}`,
    name: scheme.name,
    description: scheme.description,
    ...(scheme.projectId === undefined
      ? {}
      : { scope: { type: 'PROJECT', project: { id: String(scheme.projectId) } } }),
    ...(options.withGrants
      ? { permissions: scheme.grants.map((grant) => grantShape(call, scheme, grant, options.expand)) }
      : {}),
  };
}
