import type { Call } from '../http/operation';
import type { Grant, PermissionScheme } from '../model/site-state';
import { holderShape } from './holder-shape';

/** One grant. The holder's user, group, role or field is added where `expand` names it (or `all`). */
export function grantShape(
  call: Call,
  scheme: PermissionScheme,
  grant: Grant,
  expand: readonly string[],
): unknown {
  return {
    id: grant.id,
    self: `${call.state.site.baseUrl}/rest/api/3/permissionscheme/${scheme.id}/permission/${grant.id}`,
    holder: holderShape(call, grant.holder, expand),
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
