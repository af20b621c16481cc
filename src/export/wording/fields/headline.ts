import type { FieldReason } from '../../../domain/fields/said';
import { quoted } from '../holders';
import { count, list, number } from '../numbers';
import { skippedLabel } from '../run-progress';
import { accountIn, type FieldsContext, permissionWord, some } from './context';
import type { FieldsFound } from './found';
import { type FieldRow, fieldRows, fieldState, unmappedFields } from './rows';

/** An answer in a sentence, and what stands behind it. */
export interface Headline {
  readonly tone: 'success' | 'warning' | 'danger';
  readonly sentence: string;
  readonly details: readonly string[];
}

/** Fields told about one by one before the rest is counted. */
const TOLD = 3;

/**
 * Whether the chosen fields can be set, in a sentence and a few more.
 * @param chosen ids of the fields that the connector maps; none: only required fields were looked at
 */
export function fieldsHeadline(
  found: FieldsFound,
  chosen: readonly string[],
  context: FieldsContext,
): Headline {
  const rows = fieldRows(found, chosen);
  const ids = [...new Set(rows.map(({ field }) => field.id))];
  const of = (id: string): FieldRow[] => rows.filter(({ field }) => field.id === id);
  const open = ids.filter((id) => of(id).some((row) => fieldState(row) !== 'yes'));
  const told = open.slice(0, TOLD).map((id) => fieldSentence(of(id), context));
  const more = open.length - told.length;
  const unmapped = unmappedSentences(found, chosen);
  const isWrong = rows.some(isObstructed);
  const isCertain = open.every((id) => of(id).some(isObstructed));
  const isDoubtful = open.length > 0 || unmapped.length > 0 || found.skipped.length > 0;
  return {
    tone: found.projects.length === 0 || isWrong ? 'danger' : isDoubtful ? 'warning' : 'success',
    sentence: sentence(found, rows, {
      total: ids.length,
      settable: ids.length - open.length,
      isWrong,
      isCertain,
    }),
    details: [
      ...told,
      ...(more > 0 ? [`${count(more, 'more field')} below.`] : []),
      ...unmapped,
      ...found.skipped
        .slice(0, TOLD)
        .map(({ key, reason }) => `${key} was left out: ${skippedLabel(reason).toLowerCase()}.`),
    ],
  };
}

const isObstructed = (row: FieldRow): boolean => ['no', 'not-when-creating'].includes(fieldState(row));
const isUnknown = (row: FieldRow): boolean => fieldState(row) === 'unknown';

function sentence(
  { projects }: FieldsFound,
  rows: readonly FieldRow[],
  {
    total,
    settable,
    isWrong,
    isCertain,
  }: { total: number; settable: number; isWrong: boolean; isCertain: boolean },
): string {
  if (projects.length === 0) return 'No project could be looked at.';
  const only = projects.length === 1 ? projects[0]?.key : undefined;
  const where =
    only === undefined ? `in all ${count(projects.length, 'project')}` : `on every issue type of ${only}`;
  if (projects.every(({ issueTypes }) => issueTypes.length === 0))
    return `None of the issue types was found ${only === undefined ? 'in these projects' : `in ${only}`}.`;
  if (total === 0) return `Only required fields were looked at, ${where}.`;
  const fields = total === 1 ? quoted(rows[0]?.field.name) : `${number(total)} fields`;
  if (settable === total) return `${total === 1 ? fields : `All ${fields}`} can be set ${where}.`;
  if (settable > 0) return `${number(settable)} of ${fields} can be set ${where}.`;
  if (!isWrong && rows.some(isUnknown))
    return `Whether ${fields} can be set ${where} could not be found out.`;
  if (!isWrong)
    return `${fields} can be set on creating ${where}, but ${total === 1 ? 'is' : 'are'} not on every edit screen.`;
  const anywhere = only === undefined ? `everywhere in these ${count(projects.length, 'project')}` : where;
  return total === 1
    ? `${fields} cannot be set ${anywhere}.`
    : `None of ${fields} can be set${isCertain ? '' : ' for certain'} ${anywhere}.`;
}

/** What is in the way of one field, and where: "“Start date” is not on the create screen in ONE." */
function fieldSentence(rows: readonly FieldRow[], context: FieldsContext): string {
  const name = quoted(rows[0]?.field.name);
  const wrong = rows.filter((row) => isObstructed(row) || row.cell.edit.is === 'no');
  if (wrong.length === 0) {
    const unknown = rows.filter(isUnknown);
    return `Whether ${name} can be set could not be found out ${placesOf(unknown)}.`;
  }
  const parts = obstacles(wrong, context);
  return `${name} ${parts.slice(0, 2).join('; ')}${parts.length > 2 ? '; and more below' : ''}.`;
}

const RULED_OUT: Partial<Record<FieldReason, string>> = {
  hidden: 'is hidden',
  'switched-off': 'is switched off',
};

/** What is in the way, each with where: "is not on the create screen in ONE". */
function obstacles(rows: readonly FieldRow[], context: FieldsContext): string[] {
  const found = new Map<string, FieldRow[]>();
  const add = (what: string, row: FieldRow): void => {
    found.set(what, [...(found.get(what) ?? []), row]);
  };
  const lacking = rows.filter(({ permission }) => permission?.held.is === 'no');
  for (const row of rows) {
    const { available, create, edit } = row.cell;
    const off = [...(create.is === 'no' ? ['create'] : []), ...(edit.is === 'no' ? ['edit'] : [])];
    if (off.length > 0) add(`is not on the ${list(off)} screen${off.length === 2 ? 's' : ''}`, row);
    if (available.is === 'no')
      add((available.why !== undefined && RULED_OUT[available.why]) || 'is not available', row);
  }
  const key = lacking[0]?.permission?.key;
  return [
    ...[...found].map(([what, those]) => `${what} ${placesOf(those)}`),
    ...(key === undefined
      ? []
      : [`takes ${permissionWord(key)}, which ${accountIn(context)} lacks in ${some(keysOf(lacking), 4)}`]),
  ];
}

const keysOf = (rows: readonly FieldRow[]): string[] => [...new Set(rows.map(({ project }) => project.key))];

/** "in ONE and TWO", or, where only some issue types are concerned, "for Bug in ONE and TWO". */
function placesOf(rows: readonly FieldRow[]): string {
  const keys = keysOf(rows);
  const types = [...new Set(rows.map(({ type }) => type.name))];
  const isAll = keys.every((key) => {
    const there = rows.filter(({ project }) => project.key === key);
    return there[0]?.project.issueTypes.every(({ id }) => there.some(({ type }) => type.id === id));
  });
  return isAll ? `in ${some(keys, 4)}` : `for ${some(types, 3)} in ${some(keys, 4)}`;
}

function unmappedSentences(found: FieldsFound, chosen: readonly string[]): string[] {
  const [certain, doubtful] = [new Set<string>(), new Set<string>()];
  let isUnread = false;
  for (const type of found.projects.flatMap(({ issueTypes }) => issueTypes)) {
    const unmapped = unmappedFields(found, type, chosen);
    if (!unmapped) isUnread = true;
    for (const { name, required } of unmapped ?? [])
      (required.is === 'yes' ? certain : doubtful).add(quoted(name));
  }
  return [
    ...(certain.size > 0 ? [`Required and not among your fields: ${some([...certain], 5)}.`] : []),
    ...(doubtful.size > 0 ? [`Perhaps required and not among your fields: ${some([...doubtful], 5)}.`] : []),
    ...(isUnread ? ['Which fields are required could not be read everywhere.'] : []),
  ];
}
