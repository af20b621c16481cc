import type { Remaining, RemainingReason } from '../../../domain/plan/plan';
import { permissionHelperScreen, securitySchemesScreen, usersScreen } from '../../links';
import { FREE_PLAN_NO_LINK, FREE_PLAN_SCHEMES } from '../free-plan';
import { count } from '../numbers';
import type { Place } from '../places';
import { type PlanContext, requirementName } from './context';

/** Why something stays open, and what can be done all the same. */
export interface RemainingReasonText {
  /** One short sentence. */
  readonly why: string;
  /** One or two short sentences. */
  readonly next: string;
}

/** Something that stays open after a plan, in words. */
export interface RemainingText extends RemainingReasonText {
  /** What stays open, by name. */
  readonly what: string;
  /** "in 3 projects", "on the whole site" */
  readonly reach: string;
  /** Where something can be done about it; absent where no screen helps. */
  readonly where?: Place;
}

/** Says what stays open, where, why, and what to do about it. */
export function remainingText(remaining: Remaining, context: PlanContext): RemainingText {
  const { requirementId, reason, projects } = remaining;
  const where = placeFor(reason, context);
  return {
    what: requirementName(requirementId, context),
    reach: projects.length === 0 ? 'on the whole site' : `in ${count(projects.length, 'project')}`,
    ...remainingReasonText(reason),
    ...(where && { where }),
  };
}

/** For every reason there is. */
export function remainingReasonText(reason: RemainingReason): RemainingReasonText {
  switch (reason) {
    case 'account-deleted':
      return {
        why: 'The account was deleted, so nothing can be given to it.',
        next: 'Choose another account and check that one.',
      };
    case 'account-portal-only':
      return {
        why: 'The account is a portal customer, and those have no access to Jira itself.',
        next: 'Choose a person or a service account and check that one.',
      };
    case 'group-not-on-site':
      return {
        why: 'This site has no group with the name that the connector needs.',
        next: 'Create the group, or correct its name in the connector’s options.',
      };
    case 'issue-security':
      return {
        why: 'An issue security level hides issues from the account.',
        next: 'Add the account to the level in the security scheme, if it is to see those issues.',
      };
    case 'not-plannable':
      return {
        why: 'No change is known that closes it.',
        next: 'Look at it in the result of the check, and in Jira.',
      };
    case 'scheme-unread':
      return {
        why: 'The permission scheme of these projects was not read, so nothing is known to help.',
        next: 'Let the check go on if it paused, or run it again.',
      };
    case 'refused-despite-grant':
      return {
        why: 'The grants give it already, but Jira refuses it.',
        next: 'Check again in a few minutes. If it stays, ask Jira’s permission helper.',
      };
    case 'team-managed':
      return {
        why: 'A team-managed project has roles of its own, and none that can be joined gives this.',
        next: 'In the project, give a role this permission where Jira offers it, and add the account to the role.',
      };
    case 'free-plan':
      return { why: 'Closing it takes a change that the Free plan does not offer.', next: FREE_PLAN_SCHEMES };
    case 'needs-a-grant':
      return {
        why: 'Only a new grant in a permission scheme closes it, and this plan edits none.',
        next: 'Choose another plan for these projects.',
      };
    case 'role-managed-by-jira':
      return {
        why: 'Jira itself decides who is in this role, and nobody can be added.',
        next: 'Choose another role in the connector’s options, and check again.',
      };
  }
}

function placeFor(reason: RemainingReason, { site }: PlanContext): Place | undefined {
  switch (reason) {
    case 'account-deleted':
    case 'account-portal-only':
      return { screen: usersScreen() };
    case 'issue-security':
      return site.plan === 'free'
        ? { note: FREE_PLAN_NO_LINK }
        : { screen: securitySchemesScreen(site.baseUrl) };
    case 'refused-despite-grant':
      return { screen: permissionHelperScreen(site.baseUrl) };
    case 'free-plan':
      return { note: FREE_PLAN_NO_LINK };
    default:
      return undefined;
  }
}
