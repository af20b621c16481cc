import type { JudgedBoard } from '../../../domain/fields/judge-board';
import {
  appAccessScreen,
  dataSecurityScreen,
  projectPermissionsScreen,
  type Screen,
  usersScreen,
} from '../../links';
import { filterScreen, sharedFiltersScreen } from '../../links/board-screens';
import type { FieldsContext } from '../fields/context';
import { accountIn, some } from '../fields/context';
import { quoted } from '../holders';

/** What to do about a board, with the screens for it. */
export interface Mend {
  readonly text: string;
  readonly screens: readonly Screen[];
}

/** Groups named before the rest is counted. */
const GROUPS = 3;

/**
 * What to do so that the account sees a board; nothing where it does.
 * @param groups names of the account's groups; `null` when they are not known
 */
export function boardMend(
  { visible, filter, projects, shares }: JudgedBoard,
  groups: readonly string[] | null,
  context: FieldsContext,
): Mend | undefined {
  if (visible.is === 'yes') return undefined;
  const { baseUrl } = context.site;
  const who = accountIn(context);
  const filterScreens = filter ? [filterScreen(baseUrl, filter.id), sharedFiltersScreen(baseUrl)] : [];
  switch (visible.why) {
    case 'not-shared':
    case 'may-edit-filter':
    case 'share-unresolved':
      return {
        text: [
          `Share the filter ${quoted(filter?.name)} with ${whom(who, groups)}. Whoever it is shared with sees the filter and the board.`,
          ...(shares?.some(({ share: { kind } }) => kind === 'group' || kind === 'role')
            ? [`Or add ${who} to a group or role that it is shared with already.`]
            : []),
          ...(projects?.some(({ browse }) => browse.is === 'yes')
            ? []
            : [`Beside that, ${who} has to browse a project of the board.`]),
        ].join(' '),
        screens: filterScreens,
      };
    case 'browses-no-project': {
      const project = projects?.[0];
      return {
        text: `Let ${who} browse the board’s ${projects && projects.length > 1 ? 'projects' : 'project'}. A check of the account says what is missing there.`,
        screens: project ? [projectPermissionsScreen(baseUrl, { ...project, typeKey: 'software' })] : [],
      };
    }
    case 'no-software-access':
    case 'no-jira-access':
      return { text: `Give ${who} access to the Jira app.`, screens: [appAccessScreen()] };
    case 'account-inactive':
    case 'account-deleted':
    case 'account-portal-only':
      return { text: 'Mend the account in the admin console first.', screens: [usersScreen()] };
    case 'app-access-rule':
      return {
        text: 'Ask an organization admin to let this app read filters, or look at the filter’s details in Jira by hand.',
        screens: [dataSecurityScreen(), ...filterScreens],
      };
    case 'board-not-seen':
      return {
        text: 'Ask the board’s admin to share its filter with you, then look again. Or look whether the address of the board opens for you.',
        screens: [],
      };
    default:
      return {
        text: 'Look again in a few minutes. Or sign in as the account and open the board.',
        screens: filterScreens,
      };
  }
}

function whom(who: string, groups: readonly string[] | null): string {
  if (!groups || groups.length === 0) return `${who} by name, or with a project that it can browse`;
  const named = some(groups.map(quoted), GROUPS);
  return `${groups.length === 1 ? `the group ${named}, which ${who} is in` : `one of the groups that ${who} is in (${named})`}, or with ${who} by name`;
}
