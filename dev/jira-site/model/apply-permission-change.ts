import { requireGroup, requireSchemeById } from './lookups';
import { type SiteChange, SiteChangeError } from './site-change';
import type { Holder, SiteState } from './site-state';

type PermissionChange = Extract<SiteChange, { type: 'grant' | 'revoke' | 'grant-global' | 'revoke-global' }>;

/**
 * Whether two holders are the same one: by type, and by `value`, a group's id, or where one of them lacks it by `parameter`, a group's
 * name. Jira's grants to groups may lack the id.
 */
export function sameHolder(a: Holder, b: Holder): boolean {
  if (a.type !== b.type) return false;
  if (a.value !== undefined && b.value !== undefined) return a.value === b.value;
  return (a.parameter ?? a.value ?? '') === (b.parameter ?? b.value ?? '');
}

function requireKey(state: SiteState, key: string, type: 'GLOBAL' | 'PROJECT'): void {
  if (state.permissions.get(key)?.type !== type)
    throw new SiteChangeError(`There is no permission ${key} of that kind.`);
}

/**
 * Grants or takes away a permission, in a scheme or on the site.
 * @throws SiteChangeError when the key, scheme or group isn't there
 */
export function applyPermissionChange(state: SiteState, change: PermissionChange): void {
  switch (change.type) {
    case 'grant': {
      requireKey(state, change.permission, 'PROJECT');
      const scheme = requireSchemeById(state, change.schemeId);
      const { permission, holder } = change;
      const present = scheme.grants.some((g) => g.permission === permission && sameHolder(g.holder, holder));
      if (present) return;
      const id = Math.max(scheme.id * 1000, ...scheme.grants.map((grant) => grant.id)) + 1;
      scheme.grants = [...scheme.grants, { id, permission, holder }];
      return;
    }
    case 'revoke': {
      const scheme = requireSchemeById(state, change.schemeId);
      const { permission, holder } = change;
      scheme.grants = scheme.grants.filter(
        (g) => g.permission !== permission || !sameHolder(g.holder, holder),
      );
      return;
    }
    case 'grant-global': {
      requireKey(state, change.permission, 'GLOBAL');
      const groups = state.globalGrants.get(change.permission) ?? new Set<string>();
      groups.add(requireGroup(state, change.groupId).groupId);
      state.globalGrants.set(change.permission, groups);
      return;
    }
    case 'revoke-global':
      state.globalGrants.get(change.permission)?.delete(change.groupId);
  }
}
