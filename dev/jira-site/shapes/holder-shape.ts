import type { Call } from '../http/operation';
import type { Holder } from '../model/site-state';
import { roleShape } from './role-shape';
import { groupShape, userShape } from './user-shape';

const expandOf: Readonly<Record<string, string>> = {
  user: 'user',
  group: 'group',
  projectRole: 'projectRole',
  userCustomField: 'field',
  groupCustomField: 'field',
};

function expandedHolder(call: Call, { type, parameter, value }: Holder): Record<string, unknown> {
  const { state } = call;
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

/**
 * A holder of a permission or member of a security level (Atlassian REST docs: schema PermissionHolder). Its user, group, role or
 * field is added where `expand` names it (or `all`).
 * @param idsNeedExpand leaves `parameter` and `value` out unless the holder is expanded
 */
export function holderShape(
  call: Call,
  holder: Holder,
  expand: readonly string[],
  idsNeedExpand = false,
): Record<string, unknown> {
  const expandable = expandOf[holder.type];
  const expanded = expandable !== undefined && (expand.includes(expandable) || expand.includes('all'));
  return {
    ...(idsNeedExpand && !expanded ? { type: holder.type } : holder),
    ...(expandable === undefined ? {} : { expand: expandable }),
    ...(expanded ? expandedHolder(call, holder) : {}),
  };
}
