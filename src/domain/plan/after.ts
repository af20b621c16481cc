import { type AccountFacts, type GroupRef, sameGroup } from '../account';
import { derive } from '../derivation';
import { readHolder, holderId, type RawHolder } from '../holder';
import type { HolderResult } from '../holder-match';
import type { ProjectFacts, RoleMembership } from '../project-facts';
import { grantsOf, type Scheme } from '../scheme';
import { type Change, type Grantee, holderFor, type ProjectRef } from './change';

type Roles = ProjectFacts['roles'];

/** The account as it would be after the changes. */
export function accountAfter(account: AccountFacts, changes: readonly Change[]): AccountFacts {
  return changes.reduce((before, change) => {
    switch (change.kind) {
      case 'activate-account':
        return { ...before, active: true };
      case 'give-product-access': {
        const application = change.application ?? ANY_APP;
        return {
          ...before,
          applicationRoles: [...new Set([...(before.applicationRoles ?? []), application])],
        };
      }
      case 'join-group':
        return before.groups === null
          ? before
          : { ...before, groups: [...without(before.groups, change.group), change.group] };
      case 'leave-group':
        return {
          ...before,
          groups: before.groups && without(before.groups, change.group),
          // Access to a Jira app comes through groups, and through which of them was not read.
          applicationRoles: null,
        };
      default:
        return before;
    }
  }, account);
}

/** Stands for whichever Jira app an admin will choose. */
const ANY_APP = '-any-app';

const without = (groups: readonly GroupRef[], left: GroupRef): GroupRef[] =>
  groups.filter((group) => !sameGroup(group, left));

/** A permission scheme as it would be after the changes. */
export function schemeAfter(scheme: Scheme, changes: readonly Change[], accountId: string): Scheme {
  let { grants } = scheme;
  for (const change of changes) {
    if (change.kind === 'grant' && change.scheme.id === scheme.id) {
      const holder = holderFor(change.to, accountId);
      grants = [...grants, ...change.permissions.map((permission) => ({ permission, holder }))];
    }
    if (change.kind === 'revoke' && change.scheme.id === scheme.id) {
      const { permissions, from } = change;
      grants = grants.filter(
        ({ permission, holder }) => !(permissions.includes(permission) && isFor(holder, from, accountId)),
      );
    }
  }
  return grants === scheme.grants ? scheme : { ...scheme, grants };
}

function isFor(raw: RawHolder, grantee: Grantee, accountId: string): boolean {
  const holder = readHolder(raw);
  if (grantee.kind === 'group') return holder.kind === 'group' && sameGroup(holder, grantee.group);
  return holderId(holder) === holderId(readHolder(holderFor(grantee, accountId)));
}

/** What is known of a project's roles as it would be after the changes. */
export function rolesAfter(roles: Roles, project: ProjectRef, changes: readonly Change[]): Roles {
  let after = roles;
  const put = (roleId: string, name: string, membership: RoleMembership): void => {
    after = { ...after, [roleId]: { name, membership } };
  };
  for (const change of changes) {
    switch (change.kind) {
      case 'join-role':
        if (change.projects.some(({ id }) => id === project.id))
          put(change.role.roleId, nameOf(after, change.role), { via: 'direct' });
        break;
      case 'leave-role': {
        const role = after[change.role.roleId];
        if (role?.membership.via === 'direct' && change.projects.some(({ id }) => id === project.id))
          put(change.role.roleId, role.name, throughGroups(role.membership.groups));
        break;
      }
      case 'join-group':
        for (const [roleId, { name, membership }] of Object.entries(after))
          if (membership.via === 'none' && membership.actors?.groups.includes(change.group.name) === true)
            put(roleId, name, { via: 'group', group: change.group.name });
        break;
      case 'leave-group':
        for (const [roleId, { name, membership }] of Object.entries(after))
          put(roleId, name, withoutGroup(membership, change.group.name));
        break;
      default:
    }
  }
  return after;
}

/** In a role through these groups alone. @param groups left out: nobody asked which there are */
function throughGroups(groups: readonly string[] | undefined): RoleMembership {
  if (groups === undefined) return { via: 'unreadable' };
  const [group, ...others] = groups;
  return group === undefined ? { via: 'none' } : { via: 'group', group, others };
}

function withoutGroup(membership: RoleMembership, left: string): RoleMembership {
  if (membership.via === 'direct' && membership.groups)
    return { via: 'direct', groups: membership.groups.filter((name) => name !== left) };
  if (membership.via !== 'group') return membership;
  const { group, others } = membership;
  if (group === left) return throughGroups(others);
  return others ? { via: 'group', group, others: others.filter((name) => name !== left) } : membership;
}

const nameOf = (roles: Roles, role: { roleId: string; name?: string }): string =>
  roles[role.roleId]?.name ?? role.name ?? '';

/**
 * The permissions that the grants of a scheme give the account.
 * @param results how they are to come out: left out, granted on every issue
 */
export function derivedKeys(
  scheme: Scheme,
  account: AccountFacts,
  facts: Pick<ProjectFacts, 'roles' | 'lead'>,
  results: readonly HolderResult[] = ['granted'],
): Set<string> {
  const keys = new Set(scheme.grants.map(({ permission }) => permission));
  return new Set(
    [...keys].filter((key) => results.includes(derive(grantsOf(scheme, key), account, facts).result)),
  );
}
