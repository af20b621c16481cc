import type { Check, RankedCause } from '../../catalogue/known-errors/known-error';
import { DOCUMENTED_PROJECT_PERMISSIONS } from '../../catalogue/permission-keys';

/** What can be asked of Jira to find out which cause it is. Holds keys only, nothing else of the pasted text. */
export interface LiveQuestions {
  /** Whether the projects are there. */
  readonly projects: boolean;
  /** Keys of project permissions that the connector's account needs, each once, in the order of the causes. */
  readonly permissions: readonly string[];
  /** Keys of project permissions that the person needs whom the text names. */
  readonly personPermissions: readonly string[];
  /** Whether anything is asked about the connector's account itself. */
  readonly account: boolean;
  /** Whether a usual cause is that the account does not administer Jira. */
  readonly administer: boolean;
  /** Keys of further global permissions that the account lacks in a usual cause. */
  readonly globals: readonly string[];
  /** Whether the likeliest cause is about a project, so that nothing can be found out without one. */
  readonly projectFirst: boolean;
}

/** Almost every project permission rests on it (Atlassian support, "Permissions for company-managed spaces"). */
const BROWSE = 'BROWSE_PROJECTS';

/** What a cause has to be looked at for. */
export type LookedAt = Pick<RankedCause, 'checks' | 'likelihood'>;

/**
 * Gathers what the checks of causes ask of Jira.
 * @param causes all that are shown, the likeliest first
 * @param named keys of permissions that the text names by itself; global ones are passed over
 */
export function questionsOf(causes: readonly LookedAt[], named: readonly string[] = []): LiveQuestions {
  const checks = causes.flatMap((cause) => cause.checks);
  const wanted = (of: 'account' | 'person'): string[] =>
    checks.flatMap((check) =>
      check.kind === 'permission' && check.in === 'project' && (check.of ?? 'account') === of
        ? [check.key]
        : [],
    );
  const own = [...wanted('account'), ...named.filter((key) => DOCUMENTED_PROJECT_PERMISSIONS.has(key))];
  const personPermissions = [...new Set(wanted('person'))];
  const permissions = [...new Set(own.length === 0 ? [] : [...own, BROWSE])];
  const projects = checks.some(({ kind }) => kind === 'project');
  const first = checks.find((check) => isAboutProject(check) || isAboutAccount(check));
  return {
    permissions,
    personPermissions,
    projects: projects || permissions.length > 0 || personPermissions.length > 0,
    account: permissions.length > 0 || checks.some(isAboutAccount),
    administer: causes.some(({ checks: own, likelihood }) => likelihood === 'usual' && needsAdminister(own)),
    globals: [
      ...new Set(
        causes
          .filter(({ likelihood }) => likelihood === 'usual')
          .flatMap((cause) => cause.checks)
          .flatMap((check) =>
            check.kind === 'permission' && check.in === 'site' && check.key !== 'ADMINISTER'
              ? [check.key]
              : [],
          ),
      ),
    ],
    projectFirst: first === undefined ? named.length > 0 : isAboutProject(first),
  };
}

/** Whether there is anything to ask Jira about. */
export const asksAnything = ({ projects, account }: LiveQuestions): boolean => projects || account;

/** Named beside Administer Projects, Administer Jira is only the other way to the same right, and a far wider one. */
function needsAdminister(checks: readonly Check[]): boolean {
  const keys = checks.flatMap((check) => (check.kind === 'permission' ? [check.key] : []));
  return keys.includes('ADMINISTER') && !keys.includes('ADMINISTER_PROJECTS');
}

const isAboutProject = (check: Check): boolean =>
  check.kind === 'project' || (check.kind === 'permission' && check.in === 'project');

const isAboutAccount = (check: Check): boolean =>
  check.kind === 'account' || (check.kind === 'permission' && check.in === 'site');
