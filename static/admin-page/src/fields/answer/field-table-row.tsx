import type { Outcome } from '../../../../../src/domain/outcome';
import type { FieldsContext } from '../../../../../src/export/wording/fields/context';
import { fieldPath } from '../../../../../src/export/wording/fields/path';
import { fieldStateLabel } from '../../../../../src/export/wording/fields/reasons';
import { obstacleSentence, rowName } from '../../../../../src/export/wording/fields/row-words';
import { type FieldRow, type FieldState, fieldState } from '../../../../../src/export/wording/fields/rows';
import why from '../../result/why/why-button.module.css';
import { Hidden } from '../../shared/hidden';
import { OutcomeGlyph } from '../../shared/outcome-mark';
import styles from './answer.module.css';
import { WhyPath } from './why-path';

const SIGNS: Readonly<Record<FieldState, Outcome>> = {
  yes: 'met',
  'not-when-creating': 'conditional',
  'edit-doubtful': 'conditional',
  no: 'missing',
  unknown: 'unknown',
};

const REQUIRED = { yes: 'Required', no: 'Not required', unknown: 'Not known' } as const;

/** Names a row of the table in the address. */
export const rowId = ({ project, type, field }: FieldRow): string => `${project.key}.${type.id}.${field.id}`;

/** One field on issues of one type in one project; opened, why. */
export function FieldTableRow({
  row,
  context,
  isOpen,
  onToggle,
}: {
  row: FieldRow;
  context: FieldsContext;
  isOpen: boolean;
  onToggle: () => void;
}) {
  const state = fieldState(row);
  const name = rowName(row);
  const obstacle = obstacleSentence(row, context);
  const { project, type, field, cell } = row;
  return (
    <>
      <tr>
        <td data-title="Project">{project.key}</td>
        <td data-title="Issue type">{type.name}</td>
        <td data-title="Field">{field.name}</td>
        <td>
          <span className={styles['stack']}>
            <span>
              <OutcomeGlyph outcome={SIGNS[state]} /> {fieldStateLabel(state)}
            </span>
            {obstacle !== '' && <span className={styles['small']}>{obstacle}</span>}
          </span>
        </td>
        <td>{REQUIRED[cell.required.is]}</td>
        <td>
          <button type="button" className={why['why']} aria-expanded={isOpen} onClick={onToggle}>
            Why?<Hidden> {name}</Hidden>
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr className={styles['opened']}>
          <td colSpan={6}>
            <WhyPath label={`Why: ${name}`} steps={fieldPath(row, context)} />
          </td>
        </tr>
      )}
    </>
  );
}
