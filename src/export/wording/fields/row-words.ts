import { quoted } from '../holders';
import { list } from '../numbers';
import { accountIn, type FieldsContext, permissionWord } from './context';
import { fieldReasonSentence } from './reasons';
import { type FieldRow, fieldState } from './rows';

/** What is in the way of a field on issues of one type, in a sentence or two; empty where nothing is. */
export function obstacleSentence(row: FieldRow, context: FieldsContext): string {
  const { cell, type, permission } = row;
  if (fieldState(row) === 'yes') return '';
  const off = [
    ...(cell.create.is === 'no' ? [{ doing: 'create', screen: type.create?.screen }] : []),
    ...(cell.edit.is === 'no' ? [{ doing: 'edit', screen: type.edit?.screen }] : []),
  ];
  const [first, second] = off;
  const isSame = second !== undefined && first?.screen?.id === second.screen?.id;
  const screens = isSame
    ? [`Not on the screen ${quoted(first?.screen?.name)}, which creates and edits.`]
    : off.map(({ doing, screen }) => `Not on the ${doing} screen ${quoted(screen?.name)}.`);
  const unknown = new Set(
    [cell.available, cell.create, cell.edit].flatMap(({ is, why }) =>
      is === 'unknown' && why !== undefined ? [fieldReasonSentence(why)] : [],
    ),
  );
  return [
    ...(cell.available.is === 'no' ? [fieldReasonSentence(cell.available.why ?? 'not-offered')] : []),
    ...screens,
    ...(permission?.held.is === 'no'
      ? [`${accountIn(context)} lacks ${permissionWord(permission.key)}.`]
      : []),
    ...(permission?.held.is === 'unknown'
      ? [`Whether ${accountIn(context)} has ${permissionWord(permission.key)} is not known.`]
      : []),
    ...unknown,
  ].join(' ');
}

/** Project and issue type of a row, for those who hear a button alone: "Due date, Story in ONE". */
export function rowName({ project, type, field }: FieldRow): string {
  return list([`${field.name}, ${type.name} in ${project.key}`]);
}
