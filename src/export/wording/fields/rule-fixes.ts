import {
  fieldConfigurationScreen,
  fieldSchemesScreen,
  fieldsScreen,
  screenScreen,
  switchScreen,
  teamTypeScreen,
} from '../../links/configuration-screens';
import { quoted } from '../holders';
import { list } from '../numbers';
import { namedFields, some } from './context';
import type { FieldFix, FixSubject, FixText } from './fix';

type Of<K extends FixSubject['kind']> = Extract<FixSubject, { kind: K }>;

/** Issue types named under a fix before the rest is counted. */
const TYPES = 4;

/** The issue types of all places, by name. */
function typesOf({ places }: FieldFix): string[] {
  return [...new Set(places.flatMap(({ types }) => types.map(({ name }) => name)))];
}

/** "the type Bug", "the types Bug and Story". */
export function typesPhrase(fix: FieldFix): string {
  const types = typesOf(fix);
  return `the type${types.length === 1 ? '' : 's'} ${some(types, TYPES)}`;
}

/** The fields that can be set on creating "are the same fields that appear on the issue's create screen" (Atlassian REST v3, "Create issue"). */
const CREATE_SCREEN = 'What is not on it cannot be set on creating.';

/** Atlassian REST v3, "Edit issue" and "Get edit issue metadata"; Aha! asks for both screens. */
export const EDIT_SCREEN =
  'Jira lets apps change fields that are not on it. But a connector that asks Jira first which fields can be edited leaves them out, and some vendors ask for both screens.';

/** Fields are missing from one screen: they are put on it. */
export function screenFix({ screen }: Of<'screen'>, fix: FieldFix, baseUrl: string): FixText {
  const uses = new Set(
    fix.places.flatMap(({ project, types }) =>
      project.issueTypes
        .filter(({ id }) => types.some((type) => type.id === id))
        .flatMap(({ create, edit }) => [
          ...(create?.screen.id === screen.id ? ['creating'] : []),
          ...(edit?.screen.id === screen.id ? ['editing'] : []),
        ]),
    ),
  );
  return {
    title: `Put ${namedFields(fix.fields)} on the screen ${quoted(screen.name)}`,
    explanation: `It is the screen for ${list([...uses].sort())} issues of ${typesPhrase(fix)}. ${uses.has('creating') ? CREATE_SCREEN : EDIT_SCREEN}`,
    action:
      'Open the screen and add the field to a tab. Everybody who uses the screen sees it there from then on.',
    screen: screenScreen(baseUrl, screen.id),
  };
}

export function hiddenFix({ configuration }: Of<'hidden'>, fix: FieldFix, baseUrl: string): FixText {
  return {
    title: `Show ${namedFields(fix.fields)} in the field configuration ${quoted(configuration.name)}`,
    explanation: `It is hidden there, for issues of ${typesPhrase(fix)}. A hidden field cannot be set, whatever the screens say.`,
    action:
      'Open the field configuration and show the field. Every project that uses the configuration gets it from then on.',
    screen: fieldConfigurationScreen(baseUrl, configuration.id),
  };
}

export function schemeFix({ scheme, limited }: Of<'field-scheme'>, fix: FieldFix, baseUrl: string): FixText {
  const fields = namedFields(fix.fields);
  return {
    title: limited
      ? `Open ${fields} to ${some(typesOf(fix), TYPES)} in the field scheme ${quoted(scheme.name)}`
      : `Add ${fields} to the field scheme ${quoted(scheme.name)}`,
    explanation: limited
      ? 'The scheme has the field, but for other issue types only.'
      : 'A project has the fields of its field scheme, and this is not among them.',
    action: 'Open the field scheme and change it. Every project that uses the scheme follows from then on.',
    screen: fieldSchemesScreen(baseUrl),
  };
}

export function contextFix(fix: FieldFix, baseUrl: string): FixText {
  return {
    title: `Give ${namedFields(fix.fields)} a context for ${some(
      fix.places.map(({ project }) => project.key),
      4,
    )}`,
    explanation: `No context of the field covers issues of ${typesPhrase(fix)} there, so the field does not appear on them.`,
    action: 'Open the contexts of the field and add the project and its issue types to one.',
    screen: fieldsScreen(baseUrl),
  };
}

export function notOfferedFix(fix: FieldFix, baseUrl: string): FixText {
  const [first] = fix.places;
  const team = first?.project.style === 'team';
  const type = first?.types[0];
  return {
    title: `Make ${namedFields(fix.fields)} available for ${some(typesOf(fix), TYPES)}`,
    explanation: 'Jira lists the fields that are available there, and this is not among them.',
    action: team
      ? 'Open the issue type in the project’s settings and add the field.'
      : 'Open the field and add it to what the project uses: its field scheme or its field configuration.',
    screen: team && type ? teamTypeScreen(baseUrl, first.project, type.id) : fieldSchemesScreen(baseUrl),
  };
}

export function switchFix({ name }: Of<'switch'>, fix: FieldFix, baseUrl: string): FixText {
  const what =
    name === 'timeTracking' ? 'time tracking' : name === 'issueLinking' ? 'work item linking' : 'attachments';
  return {
    title: `Switch on ${what} for the whole site`,
    explanation: `It is off, so ${namedFields(fix.fields)} cannot be set in any project.`,
    action: 'Open the setting and switch it on. It changes every project of the site.',
    screen: switchScreen(baseUrl, name === 'timeTracking' || name === 'issueLinking' ? name : 'attachments'),
  };
}
