import type { JudgedProject } from '../../../domain/fields/judge-fields';
import type { OnScreen, Place } from '../../../domain/fields/on-screen';
import type { SiteSwitches } from '../../../domain/fields/reading';
import type { FieldReason } from '../../../domain/fields/said';
import type { ReasonCode } from '../../../domain/outcome';
import { type FieldFix, FixCollector, type FixOutcome } from './fix';
import type { FieldsFound } from './found';
import { type FieldRow, fieldRows, unmappedFields } from './rows';

/** Reasons of the account itself: they hold for each permission alike, so they are told once. */
const OF_ACCOUNT: ReadonlySet<ReasonCode | undefined> = new Set([
  'account-inactive',
  'account-deleted',
  'account-portal-only',
  'no-jira-access',
]);

const SWITCH_OF: Readonly<Record<string, keyof SiteSwitches>> = {
  timetracking: 'timeTracking',
  worklog: 'timeTracking',
  issuelinks: 'issueLinking',
  attachment: 'attachments',
};

/**
 * What to change so that the chosen fields can be set, one entry a change, and what could not be found out.
 * @param chosen ids of the fields that the connector maps
 * @param typeNames names of the chosen issue types by id; ids of the same name are one type
 */
export function fieldFixes(
  found: FieldsFound,
  chosen: readonly string[],
  typeNames: ReadonlyMap<string, string>,
): FieldFix[] {
  const fixes = new FixCollector();
  for (const row of fieldRows(found, chosen)) addRow(fixes, row);
  for (const project of found.projects) {
    for (const name of absentTypes(project, typeNames))
      fixes.add(`type:${name}`, 'missing', { kind: 'absent-type', name }, { project });
    for (const type of project.issueTypes) {
      const unmapped = unmappedFields(found, type, chosen);
      if (!unmapped) fixes.add('required-unread', 'unknown', { kind: 'required-unread' }, { project, type });
      for (const field of unmapped ?? []) {
        const certain = field.required.is === 'yes';
        const onScreen = field.create.is !== 'no';
        fixes.add(
          `unmapped:${certain}:${onScreen}:${field.id}`,
          certain ? 'doubtful' : 'unknown',
          { kind: 'unmapped', certain, onScreen },
          { field, project, type },
        );
      }
    }
  }
  return fixes.fixes();
}

/** Names of chosen issue types of which a project has none: team-managed projects have ids of their own for the same names. */
export function absentTypes(
  { issueTypes, absentTypes: ids }: Pick<JudgedProject, 'issueTypes' | 'absentTypes'>,
  typeNames: ReadonlyMap<string, string>,
): string[] {
  const has = new Set(issueTypes.map(({ name }) => name));
  const names = ids.map((id) => typeNames.get(id) ?? id);
  return [...new Set(names)].filter((name) => !has.has(name));
}

function addRow(fixes: FixCollector, row: FieldRow): void {
  const { cell, type, permission } = row;
  addScreen(fixes, row, cell.create, type.create, 'missing');
  addScreen(fixes, row, cell.edit, type.edit, 'doubtful');
  // Of a field that no screen can have, the rules have nothing to say either.
  const isSilent = cell.create.why === 'not-a-screen-field' && cell.available.is === 'unknown';
  if (cell.available.is !== 'yes' && !isSilent) addRule(fixes, row, cell.available.is, cell.available.why);
  if (!permission || permission.held.is === 'yes') return;
  const { key, held } = permission;
  if (held.is === 'unknown')
    fixes.add(
      `permission-unknown:${key}:${held.why ?? ''}`,
      'unknown',
      { kind: 'permission-unknown', key, reason: held.why },
      row,
    );
  else if (held.why !== undefined && OF_ACCOUNT.has(held.why))
    fixes.add(`account:${held.why}`, 'missing', { kind: 'account', reason: held.why }, row);
  else fixes.add(`permission:${key}`, 'missing', { kind: 'permission', key }, row);
}

function addScreen(
  fixes: FixCollector,
  row: FieldRow,
  on: OnScreen,
  place: Place | undefined,
  outcome: FixOutcome,
): void {
  if (on.is === 'no' && place)
    fixes.add(`screen:${place.screen.id}`, outcome, { kind: 'screen', screen: place.screen }, row);
  else if (on.is !== 'yes') addUnknown(fixes, row, on.why ?? 'screens-unreadable');
}

function addRule(
  fixes: FixCollector,
  row: FieldRow,
  is: 'no' | 'unknown',
  why: FieldReason | undefined,
): void {
  const { project, type, field } = row;
  if (is === 'unknown') {
    addUnknown(fixes, row, why ?? 'rules-unreadable');
    return;
  }
  const scheme = project.rules.scheme ?? { id: '', name: '' };
  switch (why) {
    case 'hidden': {
      const configuration = type.configuration ?? { id: '', name: '' };
      fixes.add(`hidden:${configuration.id}`, 'missing', { kind: 'hidden', configuration }, row);
      return;
    }
    case 'not-in-field-scheme':
    case 'not-for-issue-type': {
      const limited = why === 'not-for-issue-type';
      fixes.add(`${why}:${scheme.id}`, 'missing', { kind: 'field-scheme', scheme, limited }, row);
      return;
    }
    case 'no-context':
      fixes.add(`context:${field.id}`, 'missing', { kind: 'context' }, row);
      return;
    case 'switched-off': {
      const name = SWITCH_OF[field.id];
      if (name) fixes.add(`switch:${name}`, 'missing', { kind: 'switch', name }, row);
      return;
    }
    default:
      fixes.add(`not-offered:${project.style}`, 'missing', { kind: 'not-offered' }, row);
  }
}

function addUnknown(fixes: FixCollector, row: FieldRow, why: FieldReason): void {
  fixes.add(`unknown:${why}`, 'unknown', { kind: 'unknown', why }, row);
}
