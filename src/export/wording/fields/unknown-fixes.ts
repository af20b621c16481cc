import type { FieldReason } from '../../../domain/fields/said';
import { fieldConfigurationScreen, fieldsScreen, teamTypeScreen } from '../../links/configuration-screens';
import { namedFields } from './context';
import type { FieldFix, FixSubject, FixText } from './fix';
import { fieldReasonSentence } from './reasons';

/** Something that could not be found out: why, and how a person looks at it by hand. */
export function unknownFix(
  { why }: Extract<FixSubject, { kind: 'unknown' }>,
  fix: FieldFix,
  baseUrl: string,
): FixText {
  const fields = namedFields(fix.fields);
  const place = fix.places[0];
  const type = place?.project.issueTypes.find(({ id }) => id === place.types[0]?.id);
  const base = {
    title: `${fields}: could not be checked`,
    explanation: fieldReasonSentence(why),
    action: BY_HAND[why] ?? AGAIN,
  };
  switch (why) {
    case 'team-managed':
      return {
        ...base,
        title: `${fields}: look at team-managed projects by hand`,
        ...(place && type && { screen: teamTypeScreen(baseUrl, place.project, type.id) }),
      };
    case 'not-configured':
      return type?.configuration
        ? { ...base, screen: fieldConfigurationScreen(baseUrl, type.configuration.id) }
        : base;
    case 'contexts-unreadable':
      return { ...base, screen: fieldsScreen(baseUrl) };
    default:
      return base;
  }
}

const AGAIN =
  'Look again in a few minutes. If it stays so, create an issue by hand as the account and see whether the field is there.';

const BY_HAND: Partial<Record<FieldReason, string>> = {
  'team-managed':
    'Open the issue type in the project’s settings and see whether the field is listed. Add it there if it is not.',
  'not-a-screen-field':
    'Read in the connector’s guide how it sets this field. The status, for example, is changed by a transition.',
  'not-configured': 'Open the field configuration and see whether the field is listed and shown.',
  'contexts-unreadable': 'Open the contexts of the field and see whether one covers the project.',
};
