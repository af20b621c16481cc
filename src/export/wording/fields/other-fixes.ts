import { projectPermissionsScreen, usersScreen } from '../../links';
import {
  fieldConfigurationScreen,
  fieldSchemesScreen,
  issueTypeSchemeScreen,
} from '../../links/configuration-screens';
import { FREE_PLAN_SCHEMES } from '../free-plan';
import { quoted } from '../holders';
import { reasonSentence } from '../reasons';
import { accountIn, type FieldsContext, namedFields, permissionWord, some } from './context';
import type { FieldFix, FixSubject, FixText } from './fix';
import { typesPhrase } from './rule-fixes';

type Of<K extends FixSubject['kind']> = Extract<FixSubject, { kind: K }>;

/** The account lacks the permission that setting some fields takes. */
export function permissionFix({ key }: Of<'permission'>, fix: FieldFix, context: FieldsContext): FixText {
  const { site } = context;
  const who = accountIn(context);
  const project = fix.places[0]?.project;
  const base = {
    title: `Give ${who} the permission ${permissionWord(key)}`,
    explanation: `Setting ${namedFields(fix.fields)} takes it, beside creating and editing issues. Jira says that ${who} does not have it there.`,
  };
  if (site.plan === 'free' && project?.style === 'company') return { ...base, action: FREE_PLAN_SCHEMES };
  return {
    ...base,
    action:
      'Grant it to a role or group that the account is in. A check of the account with its connector says which change is the smallest.',
    ...(project && { screen: projectPermissionsScreen(site.baseUrl, project) }),
  };
}

/** The account itself is what is in the way, in every project. */
export function accountFix({ reason }: Of<'account'>, context: FieldsContext): FixText {
  return {
    title: `${accountIn(context)} cannot use Jira as it is`,
    explanation: reasonSentence(reason),
    action: 'Open the account in the admin console and mend that first.',
    screen: usersScreen(),
  };
}

/** A required field that the connector does not map. Whether Jira fills it by a default is told by no interface. */
export function unmappedFix({ certain, onScreen }: Of<'unmapped'>, fix: FieldFix, baseUrl: string): FixText {
  const name = namedFields(fix.fields);
  const type = fix.places[0]?.project.issueTypes.find(({ id }) => id === fix.places[0]?.types[0]?.id);
  const must = certain ? 'must be filled' : 'may have to be filled';
  return {
    title: certain
      ? `${name} is required, and the connector does not map it`
      : `${name} may be required, and the connector does not map it`,
    explanation: `It ${must} in issues of ${typesPhrase(fix)}, unless Jira fills it by a default, which Jira tells nobody.${onScreen ? '' : ' It is not on the create screen, where the connector could fill it.'}`,
    action:
      'Map it in the connector and add it to the fields above. Or give it a default, or make it optional in Jira.',
    screen: type?.configuration
      ? fieldConfigurationScreen(baseUrl, type.configuration.id)
      : fieldSchemesScreen(baseUrl),
  };
}

/** A chosen issue type that projects do not have. */
export function typeFix({ name }: Of<'absent-type'>, fix: FieldFix, baseUrl: string): FixText {
  const keys = some(
    fix.places.map(({ project }) => project.key),
    4,
  );
  const scheme = fix.places.find(({ project }) => project.issueTypeScheme)?.project.issueTypeScheme;
  return {
    title: `Add the issue type ${quoted(name)} to ${keys}`,
    explanation: 'The project does not have it, so the connector cannot create or map such issues there.',
    action:
      scheme === undefined
        ? 'Add it in the project’s settings, or leave the project out of this mapping.'
        : `Add it to the issue type scheme ${quoted(scheme.name)}, or leave the project out of this mapping.`,
    ...(scheme && { screen: issueTypeSchemeScreen(baseUrl, scheme.id) }),
  };
}
