import type { Request } from '../../../../../src/contract/api';
import type { SavedCheck } from '../../../../../src/contract/saved-check';

/** A check as it is saved again: everything as it was, but for some changes. */
export function changeOf(
  {
    checkId,
    version,
    name,
    accountId,
    connector,
    options,
    confirmedSteps,
    projects,
    schedule,
    budget,
  }: SavedCheck,
  changes: Partial<Pick<SavedCheck, 'name' | 'schedule' | 'budget'>>,
): Request<'check/save'> {
  return {
    checkId,
    replaces: version,
    name,
    accountId,
    connector,
    options: { ...options },
    confirmedSteps: [...confirmedSteps],
    projects,
    schedule,
    budget,
    ...changes,
  };
}
