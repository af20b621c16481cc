import type { Change } from '../../../domain/plan/change';
import { appAccessScreen, groupsScreen, serviceAccountsScreen, usersScreen } from '../../links';
import { applicationName, quoted } from '../holders';
import { groupName, type PlanContext } from './context';
import type { Step } from './step';

type AccountChange = Extract<
  Change,
  {
    kind:
      | 'create-account'
      | 'activate-account'
      | 'give-product-access'
      | 'create-group'
      | 'join-group'
      | 'leave-group';
  }
>;

/** What is changed about the account and its groups in the admin console. */
export function accountStep(change: AccountChange, context: PlanContext): Step {
  const { accountName, newNames } = context;
  switch (change.kind) {
    case 'create-account':
      return {
        what: `Create the service account ${quoted(newNames.account)}`,
        how: 'Open the service accounts and create one. The name is a suggestion; the later steps mean this account.',
        where: { screen: serviceAccountsScreen() },
      };
    case 'activate-account':
      return {
        what: `Reactivate ${accountName}`,
        how: 'Open the account and reactivate it.',
        where: { screen: usersScreen() },
      };
    case 'give-product-access': {
      const app = change.application === undefined ? 'a Jira app' : applicationName(change.application);
      return {
        what: `Give ${accountName} access to ${app}`,
        how: `Open the account, then App access, and add ${app}. A person’s account takes up a licence; a service account does not.`,
        where: { screen: appAccessScreen() },
      };
    }
    case 'create-group':
      return {
        what: `Create the group ${quoted(newNames.group)}`,
        how: 'Open the groups and create one. The name is a suggestion; the later steps mean this group.',
        where: { screen: groupsScreen() },
      };
    case 'join-group':
      return {
        what: `Add ${accountName} to the group ${groupName(change.group, context)}`,
        how: 'Open the group and add the account.',
        where: { screen: groupsScreen() },
      };
    case 'leave-group':
      return {
        what: `Take ${accountName} out of the group ${groupName(change.group, context)}`,
        how: 'Open the group and remove the account.',
        where: { screen: groupsScreen() },
      };
  }
}
