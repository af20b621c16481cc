import type { FieldCell } from '../../../domain/fields/judge-fields';
import type { Place } from '../../../domain/fields/on-screen';
import type { Is } from '../../../domain/fields/said';
import type { Outcome } from '../../../domain/outcome';
import { projectPermissionsScreen, type Screen } from '../../links';
import {
  fieldConfigurationScreen,
  fieldSchemesScreen,
  screenSchemeScreen,
  screenScreen,
  teamTypeScreen,
  typeScreenSchemeScreen,
} from '../../links/configuration-screens';
import { quoted } from '../holders';
import { reasonSentence } from '../reasons';
import { accountIn, type FieldsContext, permissionWord } from './context';
import { fieldReasonSentence } from './reasons';
import { EDIT_SCREEN } from './rule-fixes';
import type { FieldRow } from './rows';

/** One line of the reasoning: what it says, whether that is good, where it is looked at, and what it rests on. */
export interface PathStep {
  readonly sign?: Outcome;
  readonly text: string;
  readonly screen?: Screen;
  readonly steps?: readonly PathStep[];
}

const SIGN: Readonly<Record<Is, Outcome>> = { yes: 'met', no: 'missing', unknown: 'unknown' };

/** Why a field can be set or not: the way through the schemes to the screens, the rules, the permission. */
export function fieldPath(row: FieldRow, context: FieldsContext): PathStep[] {
  const { cell, type } = row;
  return [
    onScreenStep('Creating', cell.create, type.create, row, context),
    onScreenStep('Editing', cell.edit, type.edit, row, context),
    availableStep(row, context),
    { ...(cell.required.is === 'unknown' && { sign: 'unknown' as const }), text: requiredSentence(cell) },
    ...permissionSteps(row, context),
  ];
}

function onScreenStep(
  doing: 'Creating' | 'Editing',
  on: FieldCell['create'],
  place: Place | undefined,
  { project, type }: FieldRow,
  { site: { baseUrl } }: FieldsContext,
): PathStep {
  // Jira's edit operation does not look at screens, so that a no there is a doubt only.
  const isDoubt = on.is === 'no' && doing === 'Editing';
  const sign = isDoubt ? 'conditional' : SIGN[on.is];
  const screenWord = place ? `the screen ${quoted(place.screen.name)}` : 'the screen';
  const text =
    on.is === 'yes'
      ? `${doing}: the field is on ${screenWord}.`
      : on.is === 'no'
        ? `${doing}: the field is not on ${screenWord}.`
        : `${doing}: ${fieldReasonSentence(on.why ?? 'screens-unreadable')}`;
  if (!place) {
    const screen = project.style === 'team' ? teamTypeScreen(baseUrl, project, type.id) : undefined;
    return { sign, text, ...(screen && { screen }) };
  }
  return {
    sign,
    text,
    steps: [
      {
        text: `${project.key} uses the issue type screen scheme ${quoted(place.typeScheme.name)}.`,
        screen: typeScreenSchemeScreen(baseUrl, place.typeScheme.id),
      },
      {
        text: `For ${type.name} that means the screen scheme ${quoted(place.screenScheme.name)}.`,
        screen: screenSchemeScreen(baseUrl, place.screenScheme.id),
      },
      {
        text: `For ${doing.toLowerCase()} that means ${screenWord}.`,
        screen: screenScreen(baseUrl, place.screen.id),
      },
      ...(on.tab ? [{ text: `There it is on the tab ${quoted(on.tab.name)}.` }] : []),
      ...(on.is === 'no' ? [{ text: 'It is on none of the tabs there.' }] : []),
      ...(isDoubt ? [{ text: EDIT_SCREEN }] : []),
    ],
  };
}

function availableStep(
  { cell: { available }, project: { rules }, type: { configuration } }: FieldRow,
  { site: { baseUrl } }: FieldsContext,
): PathStep {
  const ruled = configuration
    ? {
        text: `The field configuration is ${quoted(configuration.name)}.`,
        screen: fieldConfigurationScreen(baseUrl, configuration.id),
      }
    : rules.model === 'field-scheme' && rules.scheme
      ? {
          text: `The field scheme is ${quoted(rules.scheme.name)}.`,
          screen: fieldSchemesScreen(baseUrl),
        }
      : undefined;
  return {
    sign: SIGN[available.is],
    text:
      available.is === 'yes'
        ? 'Available: yes.'
        : `${available.is === 'no' ? 'Available: no.' : 'Available: not known.'} ${fieldReasonSentence(available.why ?? 'rules-unreadable')}`,
    ...(ruled && { steps: [ruled] }),
  };
}

/** Whether a field must be filled, in a sentence. */
export function requiredSentence({ required }: Pick<FieldCell, 'required'>): string {
  switch (required.is) {
    case 'yes':
      return 'Required: yes.';
    case 'no':
      return 'Required: no.';
    case 'unknown':
      return `Required: not known. ${fieldReasonSentence(required.why ?? 'rules-unreadable')}`;
  }
}

function permissionSteps({ permission, project }: FieldRow, context: FieldsContext): PathStep[] {
  if (!permission) return [];
  const { key, held } = permission;
  const who = accountIn(context);
  const text = {
    yes: `Setting it takes ${permissionWord(key)}, and Jira says that ${who} has it here. It may hold on some issues only.`,
    no: `Setting it takes ${permissionWord(key)}. ${reasonSentence(held.why ?? 'not-granted')}`,
    unknown: `Setting it takes ${permissionWord(key)}. ${reasonSentence(held.why ?? 'could-not-ask')}`,
  }[held.is];
  return [{ sign: SIGN[held.is], text, screen: projectPermissionsScreen(context.site.baseUrl, project) }];
}
