import type { RunRecord } from '../../../contract/history';
import type { Schedule } from '../../../contract/saved-check';
import { count, number } from '../numbers';

type Result = NonNullable<RunRecord['result']>;

/** How often the app runs a check by itself. */
export function scheduleLabel(schedule: Schedule): string {
  return { off: 'Only by hand', daily: 'Every day', weekly: 'Every week' }[schedule];
}

/** Gaps of a run in a few words: "3 known, 1 not checked, 2 accepted"; "None" for none. */
export function gapsText({ known, unknown, waived }: Result['gaps']): string {
  const told = [
    known > 0 && `${number(known)} known`,
    unknown > 0 && `${number(unknown)} not checked`,
    waived > 0 && `${number(waived)} accepted`,
  ].filter((part) => part !== false);
  return told.length === 0 ? 'None' : told.join(', ');
}

/** How far the projects of a run are ready: "36 of 38 projects". */
export function readyText({ total, ready }: Result['projects']): string {
  return `${number(ready)} of ${count(total, 'project')}`;
}

/** What the app may not see when nobody is signed in (design: the scheduled re-check asks Jira as the app itself). */
export const AS_APP_SENTENCE =
  'The app runs it by itself and then asks Jira as the app, which may see less than you do. What it cannot see is told as not checked, never as met.';

/** Why the last scheduled run could not be made, and what to do. @param code of a failure */
export function troubleSentence(code: string): string {
  switch (code) {
    case 'connector-not-found':
    case 'profile-not-found':
      return 'The last scheduled run could not be made, because its connector is no longer there. Choose another one, or delete the check.';
    case 'account-not-found':
      return 'The last scheduled run could not be made, because its account cannot be found. Check the account in Jira, then run it yourself.';
    case 'cannot-browse-users':
      return 'The last scheduled run could not be made, because the app may not look up accounts. Run it yourself, or give its account the global permission “Browse users and groups”.';
    case 'waiting':
      return 'Jira asked to wait for longer than the last scheduled run could. It is tried again; you can also run it yourself.';
    case 'jira-refused':
      return 'Jira did not let the app make the last scheduled run. Run it yourself.';
    case 'jira-unavailable':
      return 'Jira could not be reached for the last scheduled run. Run it yourself, or wait for the next one.';
    default:
      return 'The last scheduled run could not be made. Run it yourself to see why.';
  }
}
