import { accountAfter, derivedKeys, rolesAfter, schemeAfter } from './after';
import type { Change } from './change';
import type { PlanInput } from './input';

/**
 * Projects that the account cannot browse now and, by the grants, could not after the changes either. What Jira says there to permissions
 * that are granted nevertheless is documented nowhere.
 * @returns their ids
 */
export function stillShut(input: PlanInput, changes: readonly Change[]): number[] {
  const account = accountAfter(input.account, changes);
  return input.projects
    .filter(({ id, key, holds, schemeId, facts }) => {
      if (holds === null || holds.has('BROWSE_PROJECTS')) return false;
      const scheme = input.schemes.get(schemeId ?? '');
      if (!scheme) return true;
      const roles = rolesAfter(facts.roles, { id, key }, changes);
      const then = schemeAfter(scheme, changes, account.accountId);
      return !derivedKeys(then, account, { ...facts, roles }).has('BROWSE_PROJECTS');
    })
    .map(({ id }) => id);
}
