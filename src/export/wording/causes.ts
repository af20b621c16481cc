import type { Cause } from '../../domain/cause-summary';
import { changeFor } from './cause-changes';
import type { CauseContext } from './cause-context';
import type { CauseText } from './cause-text';
import { count, list, number } from './numbers';
import { permissionName } from './requirements';

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

/** The permissions (or other keys) through which a cause shows, as the site names them: at most `most`, the rest counted. */
export function causeKeys(cause: Cause, context: CauseContext, most = 3): string {
  const names = cause.keys.map((key) => permissionName(key, context.names));
  if (names.length <= most) return list(names);
  return `${names.slice(0, most).join(', ')} and ${number(names.length - most)} more`;
}
