import type { FailureCode } from '../../contract/envelope';

/** What a failure is called. What happened and what to do stands in the failure's own message. */
export interface FailureText {
  readonly title: string;
  /** Whether asking again can help. */
  readonly retry: boolean;
}

/** The words for every failure that a resolver answers with. */
export function failureText(code: FailureCode): FailureText {
  switch (code) {
    case 'invalid-input':
      return {
        title: 'Something in the form does not fit',
        retry: false,
      };
    case 'too-large':
      return {
        title: 'This is too much at once',
        retry: false,
      };
    case 'not-admin':
      return {
        title: 'You need to be a Jira admin',
        retry: true,
      };
    case 'not-signed-in':
      return {
        title: 'You are not signed in',
        retry: true,
      };
    case 'cannot-browse-users':
      return {
        title: 'Jira does not let you look up accounts',
        retry: false,
      };
    case 'project-not-found':
      return { title: 'This project cannot be found', retry: false };
    case 'account-not-found':
      return { title: 'There is no such account', retry: false };
    case 'connector-not-found':
      return {
        title: 'This connector is not in the list',
        retry: false,
      };
    case 'profile-not-found':
      return { title: 'There is no such profile', retry: false };
    case 'profile-changed':
      return { title: 'Somebody else changed this profile', retry: false };
    case 'run-not-found':
      return {
        title: 'There is no such check',
        retry: false,
      };
    case 'check-not-found':
      return { title: 'There is no such saved check', retry: false };
    case 'check-changed':
      return { title: 'Somebody else changed this check', retry: false };
    case 'waiver-not-found':
      return { title: 'There is no such waiver', retry: false };
    case 'nothing-to-waive':
      return { title: 'This cannot be accepted', retry: false };
    case 'not-comparable':
      return { title: 'These two runs cannot be compared', retry: false };
    case 'chunk-not-found':
      return { title: 'A part of this check is missing', retry: false };
    case 'not-your-run':
      return {
        title: 'Only the admin who started this check can continue it',
        retry: false,
      };
    case 'waiting':
      return { title: 'Jira asked us to wait', retry: true };
    case 'jira-refused':
      return {
        title: 'Jira refused to answer',
        retry: true,
      };
    case 'jira-unavailable':
      return { title: 'Jira could not be reached', retry: true };
    case 'storage-failed':
      return {
        title: 'The result could not be stored or read',
        retry: true,
      };
    case 'internal':
      return {
        title: 'Something went wrong in the app',
        retry: true,
      };
  }
}
