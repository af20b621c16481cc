import type { GroupRef } from '../account';
import type { SchemeRef } from '../cause';
import type { RawHolder } from '../holder';

/** A project as a change names it. */
export interface ProjectRef {
  readonly id: number;
  readonly key: string;
}

/** A role by id, with the name that it has on the site, where that is known. */
export interface RoleRef {
  readonly roleId: string;
  readonly name?: string;
}

/** Id of an account that is still to be created. */
export const NEW_ACCOUNT = '-new-account';

/**
 * A group or role that does not exist yet. Jira has no id for it; until it has, this one stands for it wherever a plan
 * speaks of it.
 */
export const NEW_GROUP: GroupRef = { groupId: '-new-group', name: '' };
export const NEW_ROLE: RoleRef = { roleId: '-new-role' };

/** Whom a grant in a permission scheme is for. */
export type Grantee =
  | { readonly kind: 'account' }
  | { readonly kind: 'group'; readonly group: GroupRef }
  | { readonly kind: 'role'; readonly role: RoleRef };

/** One thing that an admin can change on one of Jira's screens. The app itself changes nothing. */
export type Change =
  | { readonly kind: 'create-account' }
  | { readonly kind: 'activate-account' }
  /** `application`: the key of a Jira app; left out: any of them will do. */
  | { readonly kind: 'give-product-access'; readonly application?: string }
  | { readonly kind: 'create-group' }
  | { readonly kind: 'create-role' }
  | { readonly kind: 'join-group'; readonly group: GroupRef }
  | { readonly kind: 'leave-group'; readonly group: GroupRef }
  /** In each of these projects; Jira takes one at a time. */
  | { readonly kind: 'join-role'; readonly role: RoleRef; readonly projects: readonly ProjectRef[] }
  | { readonly kind: 'leave-role'; readonly role: RoleRef; readonly projects: readonly ProjectRef[] }
  /** Several permissions for one holder are one entry of Jira's "Grant permission" form. */
  | {
      readonly kind: 'grant';
      readonly scheme: SchemeRef;
      readonly permissions: readonly string[];
      readonly to: Grantee;
    }
  | {
      readonly kind: 'revoke';
      readonly scheme: SchemeRef;
      readonly permissions: readonly string[];
      readonly from: Grantee;
    }
  | { readonly kind: 'grant-global'; readonly permission: string; readonly group: GroupRef };

/** How often somebody has to go to a screen and change something there. */
export function stepsOf(change: Change): number {
  return change.kind === 'join-role' || change.kind === 'leave-role' ? change.projects.length : 1;
}

/** How many changes a plan takes in all. */
export function stepsOfAll(changes: readonly Change[]): number {
  return changes.reduce((sum, change) => sum + stepsOf(change), 0);
}

const TAKING_AWAY: ReadonlySet<Change['kind']> = new Set<Change['kind']>([
  'leave-group',
  'leave-role',
  'revoke',
]);

/** Whether a change takes something from the account. */
export const takesAway = ({ kind }: Change): boolean => TAKING_AWAY.has(kind);

/** A stable name of a change: the same change has the same id in every plan and every run. */
export function changeId(change: Change): string {
  switch (change.kind) {
    case 'create-account':
    case 'activate-account':
    case 'create-group':
    case 'create-role':
      return change.kind;
    case 'give-product-access':
      return `${change.kind}:${change.application ?? ''}`;
    case 'join-group':
    case 'leave-group':
      return `${change.kind}:${groupKey(change.group)}`;
    case 'join-role':
    case 'leave-role':
      return `${change.kind}:${change.role.roleId}:${change.projects.map(({ id }) => id).join(',')}`;
    case 'grant':
      return `grant:${change.scheme.id}:${granteeKey(change.to)}:${change.permissions.join(',')}`;
    case 'revoke':
      return `revoke:${change.scheme.id}:${granteeKey(change.from)}:${change.permissions.join(',')}`;
    case 'grant-global':
      return `grant-global:${change.permission}:${groupKey(change.group)}`;
  }
}

/** The holder of a grant for somebody, as Jira writes it. */
export function holderFor(grantee: Grantee, accountId: string): RawHolder {
  switch (grantee.kind) {
    case 'account':
      return { type: 'user', parameter: accountId, value: accountId };
    case 'group': {
      const { groupId, name } = grantee.group;
      return { type: 'group', parameter: name, ...(groupId !== undefined && { value: groupId }) };
    }
    case 'role':
      return { type: 'projectRole', parameter: grantee.role.roleId, value: grantee.role.roleId };
  }
}

const groupKey = ({ groupId, name }: GroupRef): string => groupId ?? name;

function granteeKey(grantee: Grantee): string {
  switch (grantee.kind) {
    case 'account':
      return 'account';
    case 'group':
      return `group:${groupKey(grantee.group)}`;
    case 'role':
      return `role:${grantee.role.roleId}`;
  }
}
