import type { Outcome } from '../../domain/outcome';
import { list } from './numbers';

/** What became of a project that an error text names. */
export function projectStateSentence(
  key: string,
  state: 'live' | 'archived' | 'deleted' | 'not-found',
): string {
  switch (state) {
    case 'live':
      return `${key} exists and is not archived.`;
    case 'archived':
      return `${key} is archived, so nobody can change it. A Jira admin can restore it.`;
    case 'deleted':
      return `${key} is in the trash. A Jira admin can restore it for 60 days.`;
    case 'not-found':
      return `There is no project ${key}, or you cannot see it yourself. Compare the key with Jira.`;
  }
}

/** An account of which nothing stands in the way; what does is told by accountBlockerSentence. */
export function usableAccountSentence(name: string, jiraAccess: 'yes' | 'no' | 'unknown'): string {
  return jiraAccess === 'yes'
    ? `${name} is active and has access to Jira.`
    : `${name} is active. Jira did not say whether it has access to a Jira app.`;
}

/** Whether an account is a Jira admin, where a cause is about that. */
export function administerSentence(name: string, administersJira: 'yes' | 'no' | 'unknown'): string {
  switch (administersJira) {
    case 'yes':
      return `${name} administers Jira.`;
    case 'no':
      return `${name} does not administer Jira.`;
    case 'unknown':
      return `Jira did not say whether ${name} administers Jira.`;
  }
}

/** Whether an account holds a global permission. */
export function globalSentence(
  name: string,
  permissionName: string,
  holds: 'yes' | 'no' | 'unknown',
): string {
  switch (holds) {
    case 'yes':
      return `${name} has the global permission ${permissionName}.`;
    case 'no':
      return `${name} lacks the global permission ${permissionName}.`;
    case 'unknown':
      return `Jira did not say whether ${name} has the global permission ${permissionName}.`;
  }
}

/** How permissions came out for an account in one project, those with one outcome in one sentence. */
export function heldSentence(
  name: string,
  permissions: readonly string[],
  projectKey: string,
  outcome: Outcome,
): string {
  const named = list(permissions);
  switch (outcome) {
    case 'met':
    case 'not-applicable':
      return `${name} has ${named} in ${projectKey}.`;
    case 'missing':
      return `${name} lacks ${named} in ${projectKey}.`;
    case 'conditional':
      return `${name} has ${named} on some issues of ${projectKey} only.`;
    case 'unknown':
      return `Whether ${name} has ${named} in ${projectKey} could not be established.`;
  }
}

/** What Jira's answers say about a cause, in a word or two; nothing where they do not settle it. */
export function causeStateLabel(state: 'found' | 'partly' | 'ruled-out' | 'open'): string | undefined {
  switch (state) {
    case 'found':
      return 'Jira confirms it';
    case 'partly':
      return 'Partly so in Jira';
    case 'ruled-out':
      return 'Not so in Jira now';
    case 'open':
      return undefined;
  }
}
