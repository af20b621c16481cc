import type { Cause } from '../../domain/cause-summary';
import { changeFor } from './cause-changes';
import type { CauseContext } from './cause-context';
import type { CauseText } from './cause-text';
import { count } from './numbers';

/**
 * Says what lies behind a row of gaps and what to do about it.
 * @param cause a cause of the report
 * @param context the account's name, the site and its names
 * @param project the project to link to; the cause's first one when left out
 */
export function causeText(
  cause: Cause,
  context: CauseContext,
  project: Cause['projects'][number] | undefined = cause.projects[0],
): CauseText {
  const change = changeFor(cause, context, project);
  return {
    ...change,
    reach: cause.projectCount === 0 ? 'on the whole site' : `in ${count(cause.projectCount, 'project')}`,
  };
}
