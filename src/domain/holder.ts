/** A grant's holder as Jira writes it: `type`, and for most types a `parameter` (old) or `value` (new) that names whom. */
export interface RawHolder {
  readonly type: string;
  readonly parameter?: string;
  readonly value?: string;
}

/** One line of a permission scheme: this permission is held by that holder. */
export interface Grant {
  readonly permission: string;
  readonly holder: RawHolder;
}

/** A holder, understood. */
export type Holder =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'any-app-user' }
  | { readonly kind: 'app-user'; readonly application: string }
  | { readonly kind: 'group'; readonly groupId?: string; readonly name?: string }
  | { readonly kind: 'role'; readonly roleId: string }
  | { readonly kind: 'project-lead' }
  | { readonly kind: 'user'; readonly accountId: string }
  | {
      readonly kind: 'per-issue';
      readonly of: 'reporter' | 'assignee' | 'user-field' | 'group-field';
      readonly field?: string;
    }
  | { readonly kind: 'portal-customer' }
  | { readonly kind: 'unrecognised'; readonly type: string };

/**
 * Understands a holder. Jira's description does not list the types as an enumeration, so anything that is
 * not one of the known ones is `unrecognised` and never counts as a grant.
 * Source: Atlassian REST v3, "Permission schemes: holder object"; shapes measured on live sites.
 */
export function readHolder(raw: RawHolder): Holder {
  const { type, parameter, value } = raw;
  switch (type) {
    case 'anyone':
      return { kind: 'anyone' };
    case 'applicationRole':
      return has(parameter)
        ? { kind: 'app-user', application: parameter }
        : has(value)
          ? { kind: 'app-user', application: value }
          : { kind: 'any-app-user' };
    case 'group':
      return has(value) || has(parameter)
        ? {
            kind: 'group',
            ...(has(value) && { groupId: value }),
            ...(has(parameter) && { name: parameter }),
          }
        : { kind: 'unrecognised', type };
    case 'projectRole':
      return has(parameter)
        ? { kind: 'role', roleId: parameter }
        : has(value)
          ? { kind: 'role', roleId: value }
          : { kind: 'unrecognised', type };
    case 'projectLead':
      return { kind: 'project-lead' };
    case 'user':
      return has(value)
        ? { kind: 'user', accountId: value }
        : has(parameter)
          ? { kind: 'user', accountId: parameter }
          : { kind: 'unrecognised', type };
    case 'reporter':
    case 'assignee':
      return { kind: 'per-issue', of: type };
    case 'userCustomField':
      return { kind: 'per-issue', of: 'user-field', ...fieldOf(raw) };
    case 'groupCustomField':
      return { kind: 'per-issue', of: 'group-field', ...fieldOf(raw) };
    case 'sd.customer.portal.only':
      return { kind: 'portal-customer' };
    default:
      return { kind: 'unrecognised', type };
  }
}

const has = (text: string | undefined): text is string => text !== undefined && text !== '';

function fieldOf(raw: RawHolder): { field?: string } {
  const field = has(raw.value) ? raw.value : raw.parameter;
  return has(field) ? { field } : {};
}

/** A stable name for a holder, the same in every scheme: equal holders have equal names. */
export function holderId(holder: Holder): string {
  switch (holder.kind) {
    case 'app-user':
      return `app-user:${holder.application}`;
    case 'group':
      return `group:${holder.groupId ?? holder.name ?? ''}`;
    case 'role':
      return `role:${holder.roleId}`;
    case 'user':
      return `user:${holder.accountId}`;
    case 'per-issue':
      return `per-issue:${holder.of}:${holder.field ?? ''}`;
    case 'unrecognised':
      return `unrecognised:${holder.type}`;
    case 'anyone':
    case 'any-app-user':
    case 'project-lead':
    case 'portal-customer':
      return holder.kind;
  }
}
