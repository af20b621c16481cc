import type { Outcome } from '../outcome';
import type { FieldCell, JudgedProject } from './judge-fields';
import { type FieldReason, worstSaid } from './said';

/** Where a mapped field cannot be set, or is not known to be settable. */
export interface FieldGap {
  readonly projectKey: string;
  readonly issueType: string;
  readonly on: 'create' | 'edit' | 'available';
  readonly outcome: 'missing' | 'unknown';
  readonly why: FieldReason | undefined;
}

export interface FieldOutcome {
  readonly outcome: Outcome;
  readonly gaps: readonly FieldGap[];
}

/**
 * The outcome of a need of the kind `field-on-screen`: the field is available, and on the screens for creating and editing, for every issue
 * type that was looked at. A permission that the field also takes is a need of its own.
 * @param fieldId the need's key; a field that was not asked about is unknown
 */
export function fieldOutcome(projects: readonly JudgedProject[], fieldId: string): FieldOutcome {
  const cells = projects.flatMap((project) =>
    project.issueTypes.flatMap((type) =>
      type.fields
        .filter((cell) => cell.fieldId === fieldId)
        .map((cell) => ({ projectKey: project.key, issueType: type.name, cell })),
    ),
  );
  const gaps = cells.flatMap(({ projectKey, issueType, cell }) =>
    gapsOf(cell).map((gap) => ({ projectKey, issueType, ...gap })),
  );
  if (cells.length === 0) return { outcome: 'unknown', gaps };
  const worst = worstSaid(
    cells.flatMap(({ cell: { create, edit, available } }) => [available, create, edit]),
  );
  return { outcome: worst.is === 'yes' ? 'met' : worst.is === 'no' ? 'missing' : 'unknown', gaps };
}

function gapsOf(cell: FieldCell): Pick<FieldGap, 'on' | 'outcome' | 'why'>[] {
  return (['available', 'create', 'edit'] as const).flatMap((on) => {
    const { is, why } = cell[on];
    return is === 'yes' ? [] : [{ on, outcome: is === 'no' ? ('missing' as const) : is, why }];
  });
}
