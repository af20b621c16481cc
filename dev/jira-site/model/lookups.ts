import { SiteChangeError } from './site-change';
import type {
  Account,
  Group,
  PermissionScheme,
  Project,
  Role,
  SecurityLevel,
  SecurityScheme,
  SiteState,
} from './site-state';

function found<T>(thing: T | undefined, what: string, id: string | number): T {
  if (thing === undefined) throw new SiteChangeError(`There is no ${what} ${id}.`);
  return thing;
}

/** @throws SiteChangeError when there is no such account */
export function requireAccount(state: SiteState, accountId: string): Account {
  return found(state.accounts.get(accountId), 'account', accountId);
}

/** @throws SiteChangeError when there is no such group */
export function requireGroup(state: SiteState, groupId: string): Group {
  return found(state.groups.get(groupId), 'group', groupId);
}

/** @throws SiteChangeError when there is no such project */
export function requireProjectByKey(state: SiteState, key: string): Project {
  return found(state.projectsByKey.get(key), 'project', key);
}

/** @throws SiteChangeError when there is no such scheme */
export function requireSchemeById(state: SiteState, id: number): PermissionScheme {
  return found(state.schemes.get(id), 'permission scheme', id);
}

/** @throws SiteChangeError when there is no such role */
export function requireRole(state: SiteState, id: number): Role {
  return found(state.roles.get(id), 'role', id);
}

/** @throws SiteChangeError when there is no such scheme */
export function requireSecurityScheme(state: SiteState, id: number): SecurityScheme {
  return found(state.securitySchemes.get(id), 'issue security scheme', id);
}

/** @throws SiteChangeError when no scheme has such a level */
export function requireSecurityLevel(state: SiteState, id: number): SecurityLevel {
  const levels = [...state.securitySchemes.values()].flatMap((scheme) => scheme.levels);
  return found(
    levels.find((level) => level.id === id),
    'issue security level',
    id,
  );
}
