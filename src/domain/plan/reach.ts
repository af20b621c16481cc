import type { Change } from './change';
import type { PlannedChange } from './plan';

/**
 * What a change may do beyond the projects that were looked at, and to others than the account.
 * @param isWholeSite the projects are all that the site has
 */
export function reachOf(change: Change, isWholeSite: boolean): Pick<PlannedChange, 'reach' | 'others'> {
  switch (change.kind) {
    case 'join-group':
      return { reach: isNew(change.group.groupId) ? 'none' : 'anything', others: 'none' };
    case 'give-product-access':
    case 'activate-account':
      return { reach: 'anything', others: 'none' };
    case 'grant': {
      const alone =
        change.to.kind === 'account' ||
        (change.to.kind === 'group' ? isNew(change.to.group.groupId) : isNew(change.to.role.roleId));
      const staysInside = isWholeSite || (change.to.kind === 'role' && isNew(change.to.role.roleId));
      return { reach: staysInside ? 'none' : 'other-projects', others: alone ? 'none' : 'unknown' };
    }
    case 'revoke':
      return {
        reach: isWholeSite ? 'none' : 'other-projects',
        others: change.from.kind === 'account' ? 'none' : 'unknown',
      };
    case 'grant-global':
      return { reach: 'none', others: isNew(change.group.groupId) ? 'none' : 'unknown' };
    case 'leave-group':
      return { reach: 'anything', others: 'none' };
    case 'create-account':
    case 'create-group':
    case 'create-role':
    case 'join-role':
    case 'leave-role':
      return { reach: 'none', others: 'none' };
  }
}

/** Ids of what does not exist yet begin so. */
const isNew = (id: string | undefined): boolean => id?.startsWith('-new-') ?? false;
