import type { SavedCheck } from '../contract/saved-check';
import { AppError } from '../ports/errors';
import type { World } from '../ports/world';

/** A check that the site keeps. @throws AppError `check-not-found` */
export async function readCheck({ checks }: World, checkId: string): Promise<SavedCheck> {
  const found = await checks.get(checkId);
  if (found) return found;
  throw new AppError(
    'check-not-found',
    'This site keeps no such check. It may have been deleted; reload the page.',
    { field: 'checkId' },
  );
}
