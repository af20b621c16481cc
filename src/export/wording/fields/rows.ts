import type {
  FieldCell,
  JudgedIssueType,
  JudgedProject,
  UnfilledField,
} from '../../../domain/fields/judge-fields';
import type { SiteField } from '../../../domain/fields/reading';
import type { HeldSaid } from '../../../domain/fields/said';
import { type FieldsFound, SIDE_FIELDS } from './found';

/** One chosen field on issues of one type in one project. */
export interface FieldRow {
  readonly project: JudgedProject;
  readonly type: JudgedIssueType;
  readonly field: SiteField;
  readonly cell: FieldCell;
  /** What setting the field takes beside Create and Edit issues; absent where it takes nothing more, or no account was named. */
  readonly permission?: { readonly key: string; readonly held: HeldSaid };
}

/**
 * Whether a field can be set, as far as screens, rules and its own permission go. `edit-doubtful`: it is not on the edit screen, at which
 * Jira's edit operation does not look ("doesn't check screen configurations", Atlassian REST v3, "Edit issue"), but which decides what
 * Jira names as editable ("Get edit issue metadata", condition 1), and vendors ask for it.
 */
export type FieldState = 'yes' | 'not-when-creating' | 'edit-doubtful' | 'no' | 'unknown';

/** Every chosen field for every project and issue type, in the order in which they were asked about. */
export function fieldRows({ fields, projects }: FieldsFound, chosen: readonly string[]): FieldRow[] {
  const known = new Map(fields.map((field) => [field.id, field]));
  return projects.flatMap((project) =>
    project.issueTypes.flatMap((type) =>
      type.fields.flatMap((cell): FieldRow[] => {
        const field = known.get(cell.fieldId);
        if (!field || !chosen.includes(cell.fieldId)) return [];
        const permission = project.permissions?.find(({ fieldId }) => fieldId === cell.fieldId);
        return [{ project, type, field, cell, ...(permission && { permission }) }];
      }),
    ),
  );
}

/** Whether the field of a row can be set. A no counts before what is not known, and that before a doubt. */
export function fieldState({ cell: { create, edit, available }, permission }: FieldRow): FieldState {
  const held = permission?.held;
  if (available.is === 'no' || held?.is === 'no') return 'no';
  if (create.is === 'no') return 'not-when-creating';
  if ([available, create, held].some((said) => said?.is === 'unknown')) return 'unknown';
  return edit.is === 'no' ? 'edit-doubtful' : edit.is;
}

/** Required fields that are not among the chosen ones; `null` when it is not known which are required. */
export function unmappedFields(
  { fields }: FieldsFound,
  { fields: cells, unfilled }: JudgedIssueType,
  chosen: readonly string[],
): readonly UnfilledField[] | null {
  if (!unfilled) return null;
  const side = cells.filter(
    ({ fieldId, required }) =>
      SIDE_FIELDS.includes(fieldId) && !chosen.includes(fieldId) && required.is !== 'no',
  );
  return [
    ...unfilled,
    ...side.map(({ fieldId, required, create }) => ({
      id: fieldId,
      name: fields.find(({ id }) => id === fieldId)?.name ?? fieldId,
      required,
      create,
    })),
  ];
}
