import { reasonSentence } from '../reasons';
import { count } from '../numbers';
import { accountIn, type FieldsContext, permissionWord } from './context';
import type { FieldFix, FixText } from './fix';
import { accountFix, permissionFix, typeFix, unmappedFix } from './other-fixes';
import { contextFix, hiddenFix, notOfferedFix, schemeFix, screenFix, switchFix } from './rule-fixes';
import { unknownFix } from './unknown-fixes';

/** How far a fix reaches: "in ONE", "in 12 projects", "on the whole site". */
export function fixReach({ subject, places }: FieldFix): string {
  if (subject.kind === 'switch') return 'on the whole site';
  return places.length === 1 ? `in ${places[0]?.project.key ?? ''}` : `in ${count(places.length, 'project')}`;
}

/** The words for every kind of fix. */
export function fixText(fix: FieldFix, context: FieldsContext): FixText {
  const { subject } = fix;
  const { baseUrl } = context.site;
  switch (subject.kind) {
    case 'screen':
      return screenFix(subject, fix, baseUrl);
    case 'hidden':
      return hiddenFix(subject, fix, baseUrl);
    case 'field-scheme':
      return schemeFix(subject, fix, baseUrl);
    case 'context':
      return contextFix(fix, baseUrl);
    case 'not-offered':
      return notOfferedFix(fix, baseUrl);
    case 'switch':
      return switchFix(subject, fix, baseUrl);
    case 'permission':
      return permissionFix(subject, fix, context);
    case 'account':
      return accountFix(subject, context);
    case 'unmapped':
      return unmappedFix(subject, fix, baseUrl);
    case 'absent-type':
      return typeFix(subject, fix, baseUrl);
    case 'required-unread':
      return {
        title: 'Which fields are required could not be read',
        explanation:
          'Jira did not answer which fields are required here, so a required field that the connector does not fill may be missed.',
        action:
          'Look again in a few minutes. Or open the project’s settings and look which fields are marked as required.',
      };
    case 'permission-unknown':
      return {
        title: `Whether ${accountIn(context)} has ${permissionWord(subject.key)} could not be checked`,
        explanation: subject.reason === undefined ? 'Jira did not say.' : reasonSentence(subject.reason),
        action: 'Look again in a few minutes, or check the account with its connector.',
      };
    case 'unknown':
      return unknownFix(subject, fix, baseUrl);
  }
}
