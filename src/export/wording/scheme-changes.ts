import type { Cause } from '../../domain/cause-summary';
import type { CauseSubject, NamedHolder } from '../../domain/cause';
import {
  appAccessScreen,
  permissionHelperScreen,
  permissionSchemeScreen,
  projectPeopleScreen,
} from '../links';
import { type CauseContext, namedPermissions } from './cause-context';
import type { CauseProject, Change } from './cause-text';
import { conditionalSentence } from './explanations';
import { FREE_PLAN_SCHEMES } from './free-plan';
import { holderName, quoted } from './holders';
import { list } from './numbers';

/**
 * The scheme grants the permission to nobody.
 * On Free plans permission schemes cannot be edited (Atlassian support, "Grant or revoke permissions in a scheme"), and
 * the scheme of a team-managed project is its own and cannot be swapped.
 */
export function noHolderChange(
  subject: Extract<CauseSubject, { kind: 'no-holder' }>,
  cause: Cause,
  context: CauseContext,
  project: CauseProject,
): Change {
  const { site } = context;
  const permissions = namedPermissions(cause.keys, context);
  if (subject.teamManaged) {
    return {
      title: `${permissions}: no role of these team-managed projects has it`,
      explanation: 'A team-managed project has roles of its own, and none of them may do this.',
      action:
        'In each project, give a role this permission where Jira offers it, and add the account to the role.',
      ...(project && { screen: projectPeopleScreen(site.baseUrl, project) }),
      atOnce: cause.projectCount <= 1,
      mendable: true,
    };
  }
  const base = {
    title: `Grant ${permissions} in the scheme ${quoted(subject.scheme.name)}`,
    explanation: `The permission scheme ${quoted(subject.scheme.name)} grants this to ${heldBy(subject.holders)}.`,
    atOnce: true,
  };
  if (site.plan === 'free') {
    return {
      ...base,
      title: `${permissions}: cannot be granted on the Free plan`,
      action: FREE_PLAN_SCHEMES,
      mendable: false,
    };
  }
  return {
    ...base,
    action:
      'Open the scheme and grant it to a role or group that the account is in. Everybody in that role or group gets it too.',
    screen: permissionSchemeScreen(site.baseUrl, subject.scheme.id),
    mendable: true,
  };
}

/** Held on some issues only, by whoever an issue names. */
export function someIssuesChange(
  subject: Extract<CauseSubject, { kind: 'some-issues-only' }>,
  cause: Cause,
  context: CauseContext,
  project: CauseProject,
): Change {
  const { site } = context;
  const permissions = namedPermissions(cause.keys, context);
  const where = conditionalSentence(
    permissions,
    subject.holders.map(({ holder }) => holder),
  );
  const base = {
    title: `Grant ${permissions} on every issue`,
    explanation: `${subject.teamManaged ? 'The project' : `The permission scheme ${quoted(subject.scheme.name)}`} gives this to ${list(subject.holders.map(holderName))}, so it holds on some issues only.${where === undefined ? '' : ` ${where}`}`,
  };
  if (subject.teamManaged) {
    return {
      ...base,
      action: 'In each project, add the account to a role that may do this on every issue.',
      ...(project && { screen: projectPeopleScreen(site.baseUrl, project) }),
      atOnce: cause.projectCount <= 1,
      mendable: true,
    };
  }
  if (site.plan === 'free') {
    return {
      ...base,
      action: FREE_PLAN_SCHEMES,
      atOnce: true,
      mendable: false,
    };
  }
  return {
    ...base,
    action:
      'In the scheme, grant it to a role or group that the account is in. Everybody in that role or group gets it too.',
    screen: permissionSchemeScreen(site.baseUrl, subject.scheme.id),
    atOnce: true,
    mendable: true,
  };
}

/** Those who hold it and cannot be joined, or nobody. */
function heldBy(holders: readonly NamedHolder[]): string {
  if (holders.length === 0) return 'nobody';
  return `${list(holders.map(holderName))} only, and the account cannot join that`;
}

/**
 * Granted, and still refused. Browse is a prerequisite of almost every project permission (Atlassian support,
 * "Permissions for company-managed spaces", "How permissions interact").
 */
export function refusedChange(
  subject: Extract<CauseSubject, { kind: 'refused-despite-grant' }>,
  { accountName, site }: CauseContext,
): Change {
  const base = {
    explanation: `The permission schemes grant this to ${accountName}, but Jira refuses it.`,
    atOnce: true,
    mendable: false,
  };
  if (subject.noJiraAccess) {
    return {
      ...base,
      title: `Give ${accountName} access to Jira first`,
      action:
        'Without access to a Jira app most grants have no effect. Give it access, wait a few minutes and check again.',
      screen: appAccessScreen(),
    };
  }
  if (subject.browseMissing) {
    return {
      ...base,
      title: 'Mend the permission to browse first',
      action: 'Without it Jira refuses almost everything else in the project. Mend it, then check again.',
    };
  }
  return {
    ...base,
    title: 'Granted, but Jira refuses it',
    action:
      'A recent change may not have reached every part of Jira; check again in a few minutes. If it stays, ask Jira’s permission helper.',
    screen: permissionHelperScreen(site.baseUrl),
  };
}
