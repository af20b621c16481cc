import type { FieldReason } from '../../../domain/fields/said';
import type { FieldState } from './rows';

/** Why a field is not, or not known to be, on a screen, available or required: one or two sentences for a person. */
export function fieldReasonSentence(why: FieldReason): string {
  switch (why) {
    case 'team-managed':
      return 'The project is team-managed, and Jira tells nobody what is on its screens.';
    case 'screens-unreadable':
      return 'Jira did not answer which screen is used here, or what is on it.';
    case 'not-on-screen':
      return 'The field is on none of the tabs of the screen.';
    case 'not-a-screen-field':
      return 'Jira offers this field for no screen, so no screen tells whether it can be set.';
    case 'rules-unreadable':
      return 'Jira did not answer which fields the project has and which are required.';
    case 'not-configured':
      return 'The field configuration says nothing about the field.';
    case 'hidden':
      return 'The field is hidden in the field configuration.';
    case 'not-in-field-scheme':
      return 'The field is not in the field scheme of the project.';
    case 'not-for-issue-type':
      return 'The field scheme has the field for other issue types only.';
    case 'no-context':
      return 'No context of the field covers this project and issue type.';
    case 'contexts-unreadable':
      return 'Jira did not answer for which projects and issue types the field is.';
    case 'not-offered':
      return 'Jira lists the fields that are available here, and this is not among them.';
    case 'switched-off':
      return 'It is switched off for the whole site.';
  }
}

/** Whether a field can be set, in two or three words. */
export function fieldStateLabel(state: FieldState): string {
  switch (state) {
    case 'yes':
      return 'Can be set';
    case 'not-when-creating':
      return 'Not when creating';
    case 'edit-doubtful':
      return 'Not on the edit screen';
    case 'no':
      return 'Cannot be set';
    case 'unknown':
      return 'Could not be checked';
  }
}
