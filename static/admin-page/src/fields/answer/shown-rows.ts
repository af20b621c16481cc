import { type FieldRow, type FieldState, fieldState } from '../../../../../src/export/wording/fields/rows';

export type Order = 'project' | 'field' | 'worst';
export type Show = 'all' | 'open';

const WORST_FIRST: readonly FieldState[] = ['no', 'not-when-creating', 'unknown', 'edit-doubtful', 'yes'];

/** The rows that fit, in order. @param find a part of a project's key or name, of an issue type or of a field */
export function shownRows(
  rows: readonly FieldRow[],
  { find, show, order }: { find: string; show: Show; order: Order },
): readonly FieldRow[] {
  const wanted = find.trim().toLowerCase();
  const shown = rows.filter((row) => {
    if (show === 'open' && fieldState(row) === 'yes') return false;
    const { project, type, field } = row;
    return [project.key, project.name, type.name, field.name, field.id].some((text) =>
      text.toLowerCase().includes(wanted),
    );
  });
  if (order === 'field') return shown.sort((a, b) => a.field.name.localeCompare(b.field.name));
  if (order === 'worst')
    return shown.sort((a, b) => WORST_FIRST.indexOf(fieldState(a)) - WORST_FIRST.indexOf(fieldState(b)));
  return shown;
}
