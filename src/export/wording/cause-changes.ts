import type { Cause } from '../../domain/cause-summary';
import { dataSecurityScreen, globalPermissionsScreen, groupsScreen, usersScreen } from '../links';
import { accountChange } from './account-changes';
import { type CauseContext, namedPermissions } from './cause-context';
import type { CauseProject, Change } from './cause-text';
import { joinChange } from './holder-changes';
import { quoted } from './holders';
import { reasonSentence } from './reasons';
import { securityChange } from './security';
import { noHolderChange, refusedChange, someIssuesChange } from './scheme-changes';

/** What to change for each kind of cause, for every kind there is. */
export function changeFor(cause: Cause, context: CauseContext, project: CauseProject): Change {
  const { subject } = cause;
  const { accountName, site, names } = context;
  switch (subject.kind) {
    case 'account':
      return accountChange(subject.reason, context);
    case 'not-in':
      return joinChange(subject, cause, context, project);
    case 'no-holder':
      return noHolderChange(subject, cause, context, project);
    case 'refused-despite-grant':
      return refusedChange(subject, context);
    case 'global-permission': {
      const permission = quoted(names.permissions[subject.permission]?.name ?? subject.permission);
      return {
        title: `Give ${accountName} the global permission ${permission}`,
        explanation: `Jira says that ${accountName} does not hold ${permission} on this site.`,
        action:
          subject.permission === 'ADMINISTER'
            ? 'Make the account a Jira admin: in the admin console, open the account and give it an admin role for Jira. Everything that Jira admins may do comes with it.'
            : `Find a group that holds ${permission} and add the account to it, or grant it to one of its groups. The whole group gets what you grant.`,
        screen: subject.permission === 'ADMINISTER' ? usersScreen() : globalPermissionsScreen(site.baseUrl),
        atOnce: true,
        mendable: true,
      };
    }
    case 'group':
      return {
        title: `Add ${accountName} to the group ${quoted(subject.name)}`,
        explanation: `The connector needs the account to be in this group.`,
        action: 'Open the group and add the account. Everything that the group may do comes with it.',
        screen: groupsScreen(),
        atOnce: true,
        mendable: true,
      };
    case 'some-issues-only':
      return someIssuesChange(subject, cause, context, project);
    case 'security-level':
      return securityChange(subject, context);
    case 'not-looked-at':
      return {
        title: `${namedPermissions(cause.keys, context)}: refused, and why was not worked out`,
        explanation:
          'The check paused before it looked closer at these projects, or could not read their grants.',
        action: 'Let the check go on, or make the other changes first and check again.',
        atOnce: false,
        mendable: false,
      };
    case 'site':
    case 'unknown':
      return unestablished(subject.reason, cause, context);
  }
}

function unestablished(
  reason: Parameters<typeof reasonSentence>[0],
  cause: Cause,
  context: CauseContext,
): Change {
  const what = namedPermissions(cause.keys, context);
  return {
    title: cause.outcome === 'unknown' ? `${what}: could not be checked` : `${what}: missing`,
    explanation: reasonSentence(reason),
    action: NEXT_STEP[reason] ?? 'Look at it in Jira, or run the check again.',
    ...(reason === 'app-access-rule' && { screen: dataSecurityScreen() }),
    atOnce: true,
    mendable: false,
  };
}

/** What to do about the unknowns that a person can do something about. */
const NEXT_STEP: Partial<Record<Parameters<typeof reasonSentence>[0], string>> = {
  'role-not-chosen': 'Run the check again and choose the role.',
  'role-per-project': 'Open the project’s access page and look whether the account has the role.',
  'app-access-rule': 'Ask an organization admin to let this app read the project.',
  'over-budget': 'Let the check go on, or check fewer projects at a time.',
  'not-checked-yet': 'Continue the check.',
  'not-simulated': 'Make the changes and run the check again.',
  'key-not-on-site':
    'Install the product or app that brings it, or leave out the part of the connector that needs it.',
  'group-not-on-site': 'Create the group, or correct its name in the connector’s options.',
  'could-not-ask': 'Run the check again in a few minutes.',
  'kind-not-checked': 'Look at it in Jira yourself; what it is for is written below.',
};
