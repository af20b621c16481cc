import type { ReasonCode } from '../../domain/outcome';
import { appAccessScreen, usersScreen } from '../links';
import type { CauseContext } from './cause-context';
import type { Change } from './cause-text';
import { reasonSentence } from './reasons';

/** What to change about the account itself. */
export function accountChange(reason: ReasonCode, { accountName }: CauseContext): Change {
  const base = { explanation: reasonSentence(reason), atOnce: true, mendable: true };
  switch (reason) {
    case 'no-jira-access':
      return {
        ...base,
        title: `Give ${accountName} access to Jira`,
        explanation: `${base.explanation} Grants to “everybody with access to Jira” do not reach it.`,
        action:
          'Open the account, then App access, and add Jira. A person’s account takes up a licence; a service account does not.',
        screen: appAccessScreen(),
      };
    case 'account-inactive':
      return {
        ...base,
        title: `Reactivate ${accountName}`,
        action: 'Open the account and reactivate it.',
        screen: usersScreen(),
      };
    case 'account-deleted':
    case 'account-portal-only':
      return {
        ...base,
        title: 'Choose another account',
        action: 'Create a service account or use an active person’s account, and run the check with that.',
        screen: usersScreen(),
      };
    default:
      return {
        ...base,
        title: `${accountName}: could not be checked`,
        action: 'Look at the account in the admin console, or run the check again.',
        screen: usersScreen(),
        mendable: false,
      };
  }
}
