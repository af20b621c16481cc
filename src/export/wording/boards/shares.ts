import type { ShareFinding } from '../../../domain/fields/judge-board';
import { quoted } from '../holders';

/** With whom the filter of a board is shared, and whether that covers the account: "The group “bots”: the account is in it." */
export function shareSentence({ share, covers, group }: ShareFinding): string {
  const covered = (yes: string, no: string): string =>
    covers === 'yes' ? yes : covers === 'no' ? no : 'whether that covers the account could not be read.';
  switch (share.kind) {
    case 'public':
      return 'Everybody, even without signing in: that covers the account.';
    case 'logged-in':
      return 'Everybody who is signed in: that covers the account.';
    case 'user':
      return covered('The account itself.', 'Somebody else, by name.');
    case 'group':
      return `The group ${quoted(share.group.name ?? share.group.groupId)}: ${covered('the account is in it.', 'the account is not in it.')}`;
    case 'project':
      return `Everybody who can browse ${share.project.key}: ${covered('the account can.', 'the account cannot.')}`;
    case 'role':
      return `The role ${quoted(share.role.name)} in ${share.project.key}: ${covered(
        group === undefined
          ? 'the account is in it.'
          : `the account is in it through the group ${quoted(group)}.`,
        'the account is not in it.',
      )}`;
    case 'unknown-project':
      return 'A project that you have no access to: whether that covers the account could not be read.';
    case 'unrecognised':
      return 'Something that this app does not know: whether that covers the account could not be read.';
  }
}
