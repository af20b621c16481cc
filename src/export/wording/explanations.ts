import type { DiscrepancyCause, ExplainedGrant, Explanation, Prerequisite } from '../../domain/explanation';
import type { Holder } from '../../domain/holder';
import type { HolderResult } from '../../domain/holder-match';
import type { Outcome } from '../../domain/outcome';
import type { RoleActorsSeen } from '../../domain/project-facts';
import { applicationName, quoted } from './holders';
import { count, list } from './numbers';
import { outcomeLabel } from './outcomes';

/** What a grant comes to for the account, in a word or two. */
export function resultLabel(result: HolderResult): string {
  switch (result) {
    case 'granted':
      return 'Gives it';
    case 'conditional':
      return 'Only on some issues';
    case 'not-granted':
      return 'Does not reach the account';
    case 'unknown':
      return 'Could not be established';
    case 'not-derived':
      return 'Was not read';
  }
}

/** How the account stands to a holder: what matched, or exactly what was missing. */
export function matchSentence({ holder, match }: Pick<ExplainedGrant, 'holder' | 'match'>): string {
  switch (match.code) {
    case 'everyone':
      return 'It holds for everybody, even without signing in.';
    case 'has-app':
      return `The account has access to ${list(match.applications.map(applicationName))}.`;
    case 'no-app':
      return match.application === undefined
        ? 'The account has no access to any Jira app.'
        : `The account has no access to ${applicationName(match.application)}.`;
    case 'apps-unreadable':
      return 'Jira did not say which apps the account has access to.';
    case 'in-group':
      return `The account is in ${quoted(match.group)}.`;
    case 'not-in-group':
      return 'The account is not in this group.';
    case 'groups-unreadable':
      return 'Jira did not say which groups the account is in.';
    case 'in-role':
      return match.group === undefined
        ? 'The account is in this role here, by itself.'
        : `The account is in this role here through the group ${quoted(match.group)}.`;
    case 'not-in-role':
      return notInRole(match.actors);
    case 'role-unreadable':
      return 'Jira did not let us read who is in this role.';
    case 'role-not-read':
      return 'Who is in this role was not read.';
    case 'is-lead':
      return 'The account leads this project.';
    case 'not-lead':
      return 'Somebody else leads this project.';
    case 'lead-unreadable':
      return 'Jira did not say who leads this project.';
    case 'lead-not-read':
      return 'Who leads this project was not read.';
    case 'is-user':
      return 'It names this very account.';
    case 'not-user':
      return 'It names somebody else.';
    case 'some-issues':
      return `It holds only ${whereItHolds(holder)}.`;
    case 'portal-only':
      return 'Portal customers see their requests in the portal; this gives no access through the interface that connectors use.';
    case 'unrecognised':
      return 'This kind of holder is not one we know, so it never counts as a grant.';
  }
}

function notInRole(actors: RoleActorsSeen | undefined): string {
  const base = 'The account is not in this role here.';
  return actors ? `${base} ${actorsSentence(actors)}` : base;
}

/** Who is in a role of a project: people are counted, groups are named. */
export function actorsSentence({ people, groups }: RoleActorsSeen): string {
  if (people === 0 && groups.length === 0) return 'Nobody is in it.';
  const named =
    groups.length === 0
      ? []
      : [`the ${groups.length === 1 ? 'group' : 'groups'} ${list(groups.map(quoted))}`];
  const counted = people === 0 ? [] : [count(people, 'person', 'people')];
  return `In it: ${list([...counted, ...named])}.`;
}

/** Where a grant holds that depends on the issue, in words that fit after "only". */
function whereItHolds(holder: Holder): string {
  if (holder.kind !== 'per-issue') return 'on some issues';
  switch (holder.of) {
    case 'reporter':
      return 'on issues where the account is the reporter';
    case 'assignee':
      return 'on issues where the account is the assignee';
    case 'user-field':
      return `on issues where the field ${holder.field ?? 'of the grant'} names the account`;
    case 'group-field':
      return `on issues where the field ${holder.field ?? 'of the grant'} names a group of the account`;
  }
}

/**
 * On which issues a permission holds: "Edit Issues only on issues where the account is the reporter."
 * @param name the permission, as this site names it
 * @param holders those it is granted to; the ones that do not depend on the issue are passed over
 * @returns `undefined` when none depends on the issue
 */
export function conditionalSentence(name: string, holders: readonly Holder[]): string | undefined {
  const where = holders.filter(({ kind }) => kind === 'per-issue').map(whereItHolds);
  return where.length === 0 ? undefined : `${name} only ${list([...new Set(where)], 'or')}.`;
}

/** Something that has to hold besides the grant. */
export function prerequisiteSentence({ kind, holds }: Prerequisite): string {
  const words = {
    'account-active': 'The account is active',
    'jira-access': 'The account has access to a Jira app',
    'browse-projects': 'The account can browse the project',
  };
  const answer = { yes: 'yes', no: 'no', unknown: 'could not be established' };
  return `${words[kind]}: ${answer[holds]}.`;
}

/** What Jira itself answers. */
export function jiraSentence(jira: Explanation['jira']): string {
  switch (jira) {
    case 'yes':
      return 'Jira says: the account has this permission in the project.';
    case 'no':
      return 'Jira says: the account does not have this permission in the project.';
    case 'not-asked':
      return 'Jira was not asked, or did not answer.';
  }
}

/**
 * Says that Jira's answer has changed since a check.
 * @returns `undefined` when it came out the same
 */
export function changedSentence(then: Outcome | undefined, now: Outcome): string | undefined {
  if (then === undefined || then === now) return undefined;
  return `When the check ran it was “${outcomeLabel(then)}”, now it is “${outcomeLabel(now)}”. Run the check again for a new verdict.`;
}

/** What the grants say. */
export function derivedSentence({
  derived,
  scheme,
  grants,
}: Pick<Explanation, 'derived' | 'scheme' | 'grants'>): string {
  if (!scheme) return 'The project’s permission scheme was not read.';
  const name = `the permission scheme ${quoted(scheme.name)}`;
  if (grants.length === 0) return `In ${name}, nobody holds it.`;
  switch (derived) {
    case 'granted':
      return `By ${name}, the account has it.`;
    case 'conditional':
      return `By ${name}, the account has it on some issues only.`;
    case 'not-granted':
      return `By ${name}, the account does not have it.`;
    case 'unknown':
      return `${capital(name)} grants it to a holder that could not be resolved.`;
    case 'not-derived':
      return `${capital(name)} was read, but not everybody who holds it was looked up.`;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What could explain that the two answers differ. */
export function discrepancySentence(cause: DiscrepancyCause): string {
  switch (cause) {
    case 'browse-missing':
      return 'Browse Projects is missing, and almost every permission rests on it.';
    case 'no-jira-access':
      return 'The account has no access to a Jira app.';
    case 'propagation-delay':
      return 'A change was made shortly before: Jira takes seconds to minutes to follow. Look again.';
    case 'administers-jira':
      return 'The account administers Jira; operations that need Administer Projects accept that too.';
    case 'portal-access':
      return 'Jira may count access to the customer portal.';
    case 'hidden-grant':
      return 'It is granted in a way that Jira does not show to this app.';
  }
}
