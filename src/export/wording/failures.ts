import type { FailureCode } from '../../contract/envelope';

/** What a failure is called, and what to click; what happened in this case stands in the failure's own message. */
export interface FailureText {
  readonly title: string;
  readonly action: string;
  /** Whether asking again can help. */
  readonly retry: boolean;
}

/** The words for every failure that a resolver answers with. */
export function failureText(code: FailureCode): FailureText {
  switch (code) {
    case 'invalid-input':
      return {
        title: 'Something in the form does not fit',
        action: 'Correct it and try again.',
        retry: false,
      };
    case 'too-large':
      return {
        title: 'This is too much at once',
        action: 'Name fewer projects, or choose them by category.',
        retry: false,
      };
    case 'not-admin':
      return {
        title: 'This page is for Jira admins',
        action:
          'Ask a Jira admin to run the check, or to make you one: Settings > System > Global permissions > Administer Jira.',
        retry: true,
      };
    case 'not-signed-in':
      return {
        title: 'You are not signed in',
        action: 'Sign in to Jira and open this page again.',
        retry: true,
      };
    case 'cannot-browse-users':
      return {
        title: 'Jira does not let you search for accounts',
        action:
          'Paste the account id instead, or get the global permission “Browse users and groups”: Settings > System > Global permissions.',
        retry: false,
      };
    case 'account-not-found':
      return { title: 'There is no such account', action: 'Search for the account again.', retry: false };
    case 'connector-not-found':
      return {
        title: 'This connector is not in the list',
        action: 'Choose a connector from the list.',
        retry: false,
      };
    case 'run-not-found':
      return {
        title: 'There is no such check',
        action: 'The link may be cut off, or the check may have been removed. Start a new check.',
        retry: false,
      };
    case 'chunk-not-found':
      return { title: 'A part of this check is missing', action: 'Start the check again.', retry: false };
    case 'not-your-run':
      return {
        title: 'Only the admin who started this check can continue it',
        action: 'Read what there is, or start a check of your own.',
        retry: false,
      };
    case 'waiting':
      return { title: 'Jira asked us to wait', action: 'Try again in a moment.', retry: true };
    case 'jira-refused':
      return {
        title: 'Jira refused to answer',
        action:
          'See that the app is up to date and that its permissions were approved: Settings > Apps > Manage apps.',
        retry: true,
      };
    case 'jira-unavailable':
      return { title: 'Jira could not be reached', action: 'Try again in a minute.', retry: true };
    case 'storage-failed':
      return {
        title: 'The result could not be stored or read',
        action: 'Try again in a minute.',
        retry: true,
      };
    case 'internal':
      return {
        title: 'Something went wrong in the app',
        action: 'Try again. If it happens again, reload the page.',
        retry: true,
      };
  }
}
