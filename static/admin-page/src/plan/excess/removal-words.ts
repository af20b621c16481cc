import type { Removal } from '../../../../../src/domain/plan/removal';

/** Why nothing takes a permission away, in two short sentences. */
export function whyNotRemoved(removal: Exclude<Removal, { kind: 'changes' }>): string {
  switch (removal.kind) {
    case 'unexplained':
      return 'The grants do not explain why the account has it. So nothing is known that takes it away.';
    case 'needed':
      return 'Whatever takes it away also takes something that the connector needs. Give what is needed in another way first.';
    case 'not-removable':
      switch (removal.because) {
        case 'everybody':
          return 'It comes with what everybody with access to Jira, or the lead of a project, gets. It can only be changed for all of them.';
        case 'unreadable':
          return 'Some of the ways could not be read. So nothing is known that takes it away for sure.';
        case 'too-many-ways':
          return 'The account gets it in too many ways to try them all. Look at the ways above and remove them one by one.';
      }
  }
}
