import type { PlannedChange } from '../../../domain/plan/plan';

const NOT_TOLD = 'Jira does not tell that as a whole.';

/** What a change does beyond the account and the projects that were checked, in at most two short sentences. */
export function reachSentences(planned: PlannedChange): string[] {
  const others = othersSentence(planned);
  return [...reachOf(planned), ...(others === undefined ? [] : [others])];
}

function reachOf({ change, reach }: PlannedChange): string[] {
  switch (change.kind) {
    case 'join-group':
      return reach === 'none'
        ? ['The group is new and used for nothing else.']
        : ['Whatever else the group is used for comes with it.', NOT_TOLD];
    case 'leave-group':
      return ['Whatever else the group is used for goes with it.', NOT_TOLD];
    case 'give-product-access':
      return ['Whatever else the users of the app may do comes with it.', NOT_TOLD];
    case 'activate-account':
      return ['This holds for everything that the account can sign in to.', NOT_TOLD];
    case 'join-role':
    case 'leave-role':
      return ['It changes nothing in other projects.'];
    case 'create-account':
    case 'create-group':
    case 'create-role':
      return ['It changes nothing else.'];
    case 'grant-global':
      return ['It changes nothing about single projects.'];
    case 'grant':
    case 'revoke':
      return reach === 'none'
        ? ['It changes nothing outside the checked projects.']
        : ['It also holds in any other project that uses this scheme.'];
  }
}

/** A scheme's group or role can have other members, and who they are is not read for a plan. */
function othersSentence({ change, others }: PlannedChange): string | undefined {
  if (others === 'none') return undefined;
  switch (change.kind) {
    case 'revoke':
      return 'Everybody else there loses it, too.';
    case 'grant':
      return `Everybody else in that ${change.to.kind === 'role' ? 'role' : 'group'} gets it, too.`;
    default:
      return 'Everybody else in that group gets it, too.';
  }
}
