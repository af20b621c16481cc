import type { BoardReason } from '../../../domain/fields/judge-board';
import type { Is } from '../../../domain/fields/said';
import { reasonSentence } from '../reasons';

/** Why a board is not, or not known to be, visible, or its sprints manageable: one or two sentences for a person. */
export function boardReasonSentence(why: BoardReason): string {
  switch (why) {
    case 'board-not-seen':
      return 'Jira does not show you this board. It was deleted, it is private, or it is not shared with you; Jira does not say which.';
    case 'filter-unreadable':
      return 'Jira did not answer what the filter of the board is, or whom it is shared with.';
    case 'no-software-access':
      return 'The account has access to a Jira app, but not to the one that boards belong to.';
    case 'not-shared':
      return 'The filter of the board is not shared with the account.';
    case 'share-unresolved':
      return 'The filter is shared with something that could not be looked into, so the account may be in it or not.';
    case 'may-edit-filter':
      return 'The account may edit the filter, but it is not shared with the account for viewing. Whether that is enough is documented nowhere.';
    case 'browses-no-project':
      return 'The filter is shared with the account, but the account is not known to see any project of the board.';
    case 'complex-filter':
      return 'The filter names no projects in a way that is certain. Jira then asks for the permission in every project of the site.';
    case 'project-unresolved':
      return 'The filter names a project that Jira does not list for the board.';
    case 'team-managed':
      return 'The project is team-managed, and what the permission does there is documented nowhere.';
    case 'app-access-rule':
      return 'An app access rule may keep this app from reading the filter.';
    default:
      return reasonSentence(why);
  }
}

/** Whether the account sees a board, in a word or two. */
export function visibleLabel(is: Is): string {
  return { yes: 'Visible', no: 'Not visible', unknown: 'Could not be checked' }[is];
}

/** Whether something is held, in a word or two. */
export function heldLabel(is: Is): string {
  return { yes: 'Yes', no: 'No', unknown: 'Not known' }[is];
}
