import type { ReasonCode } from '../../domain/outcome';

/** Why something is not a plain, proved answer: one or two sentences for a person, for every reason there is. */
export function reasonSentence(reason: ReasonCode): string {
  switch (reason) {
    case 'account-inactive':
      return 'The account is deactivated, so Jira refuses everything it asks for.';
    case 'account-deleted':
      return 'The account was deleted.';
    case 'account-portal-only':
      return 'The account is a portal customer. Portal customers have no access to Jira itself.';
    case 'no-jira-access':
      return 'The account has no access to a Jira app.';
    case 'jira-access-unreadable':
      return 'Jira did not say which apps the account has access to.';
    case 'groups-unreadable':
      return 'Jira did not say which groups the account is in.';
    case 'key-not-on-site':
      return 'This site has no such permission. It may belong to an app or a Jira product that is not installed.';
    case 'data-center-only':
      return 'This permission exists on Jira Data Center only. On Jira Cloud nobody holds it and nothing needs it.';
    case 'could-not-ask':
      return 'Jira could not be asked.';
    case 'not-checked-yet':
      return 'This part of the check has not run yet.';
    case 'not-simulated':
      return 'What Jira will say after these changes cannot be told from this check.';
    case 'app-access-rule':
      return 'An app access rule keeps this app from reading the project, so Jira’s answer cannot be trusted here.';
    case 'project-vanished':
      return 'The project was archived, deleted or hidden while the check ran.';
    case 'project-state-unreadable':
      return 'It could not be established whether the project still exists.';
    case 'scheme-unread':
      return 'Jira says yes, but the permission scheme could not be read, so it may not hold on every issue.';
    case 'over-budget':
      return 'Jira says yes, but the check paused before the details of this project were read.';
    case 'unrecognised-holder':
      return 'The permission is granted to a kind of holder that this app does not know.';
    case 'holder-unreadable':
      return 'Whether the account belongs to a holder of this permission could not be read.';
    case 'per-issue-grant':
      return 'The permission holds only on issues where the account is, for example, the reporter or the assignee.';
    case 'not-granted':
      return 'Jira says that the account does not have this permission here.';
    case 'granted-but-refused':
      return 'The permission scheme grants it to the account, but Jira refuses it.';
    case 'yes-without-grant':
      return 'Jira says yes, but no grant in the permission scheme explains it.';
    case 'portal-only-grant':
      return 'Jira says yes, but the only grant that explains it is the one to portal customers, which does not reach connectors.';
    case 'administers-jira':
      return 'The account administers Jira, which covers administering each project.';
    case 'team-managed-rule':
      return 'Team-managed projects grant by role and by app access, which hold on every issue. This project’s own grants were not read.';
    case 'role-not-chosen':
      return 'No role was chosen for this requirement before the check.';
    case 'role-per-project':
      return 'Team-managed projects have roles of their own, so a role of the site cannot be looked up here.';
    case 'role-not-member':
      return 'The account is not in the role in this project.';
    case 'role-unreadable':
      return 'The members of the role could not be read.';
    case 'group-not-member':
      return 'The account is not in the group.';
    case 'group-not-on-site':
      return 'This site has no group with that name.';
    case 'group-unreadable':
      return 'Whether the group exists, or who is in it, could not be read.';
    case 'not-cloud':
      return 'This site is not Jira Cloud.';
    case 'site-unreadable':
      return 'Jira did not say what kind of site this is.';
    case 'manual-step':
      return 'A person does or confirms this; Jira cannot be asked.';
    case 'not-in-security-level':
      return 'The account is not in an issue security level of this project, so it does not see the issues that carry it.';
    case 'security-level-some-issues':
      return 'The account is in an issue security level only on some issues, for example those that it reported.';
    case 'security-unreadable':
      return 'The issue security levels of the project, or who is in them, could not be read.';
    case 'team-managed-restrictions':
      return 'Team-managed projects restrict single issues, and Jira does not tell which.';
    case 'kind-not-checked':
      return 'This kind of requirement is not checked by the app. Look at it in Jira yourself.';
  }
}
