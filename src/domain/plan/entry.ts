import { accountAfter, derivedKeys, rolesAfter, schemeAfter } from './after';
import type { Change } from './change';
import type { PlanInput } from './input';

/** Projects that the account cannot browse now, by their ids. */
export interface EntryAfter {
  /** By the grants it could not after the changes either: what Jira says there to what is granted is documented nowhere. */
  readonly shut: readonly number[];
  /** By the grants it could after the changes. */
  readonly opened: readonly number[];
}

/** What the changes do for Browse Projects, on which nearly every other permission rests, as far as anybody asked for it. */
export function entryAfter(input: PlanInput, changes: readonly Change[]): EntryAfter {
  const account = accountAfter(input.account, changes);
  const shut: number[] = [];
  const opened: number[] = [];
  for (const { id, key, holds, schemeId, facts } of input.projects) {
    if (holds === null || holds.has('BROWSE_PROJECTS')) continue;
    const scheme = input.schemes.get(schemeId ?? '');
    const roles = rolesAfter(facts.roles, { id, key }, changes);
    const opens =
      scheme !== undefined &&
      derivedKeys(schemeAfter(scheme, changes, account.accountId), account, { ...facts, roles }).has(
        'BROWSE_PROJECTS',
      );
    (opens ? opened : shut).push(id);
  }
  return { shut, opened };
}
