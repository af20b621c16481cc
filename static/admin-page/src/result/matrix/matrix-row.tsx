import { cellLabel } from '../../../../../src/export/wording';
import { classNames } from '../../shared/class-names';
import { Hidden } from '../../shared/hidden';
import { OutcomeGlyph } from '../../shared/outcome-mark';
import { DoubtMark } from './doubt-mark';
import type { Column } from './matrix-columns';
import type { Row } from './matrix-rows';
import styles from './matrix.module.css';

/** Height of one line in pixels; the style sheet has the same. */
export const ROW_HEIGHT = 36;

/** One project. @param focusColumn the column that takes the Tab key, when it is in this row */
export function MatrixRow({
  index,
  top,
  row,
  columns,
  focusColumn,
  opened,
}: {
  index: number;
  top: number;
  row: Row | undefined;
  columns: readonly Column[];
  focusColumn: number | undefined;
  opened: string;
}) {
  const project = row?.project;
  const tab = (column: number): 0 | -1 => (focusColumn === column ? 0 : -1);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={styles['row']}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        tabIndex={tab(0)}
        data-spot={`${index}:0`}
        className={classNames(
          styles['project'],
          styles['first'],
          opened === `${project?.key ?? ''}:` && styles['open'],
        )}
      >
        {project ? (
          <>
            <span className={styles['projectKey']}>{project.key}</span>
            <span className={styles['projectName']}>{project.name}</span>
          </>
        ) : (
          <span className={styles['projectName']}>Reading…</span>
        )}
      </div>
      {columns.map(({ key }, column) => {
        const outcome = project?.outcomes[key];
        const proof = project?.proof[key];
        return (
          <div
            key={key}
            role="gridcell"
            aria-colindex={column + 2}
            tabIndex={tab(column + 1)}
            data-spot={`${index}:${column + 1}`}
            data-outcome={outcome}
            data-cell={project && `${project.key}:${key}`}
            className={classNames(
              styles['cell'],
              project && opened === `${project.key}:${key}` && styles['open'],
            )}
          >
            {outcome && (
              <>
                <OutcomeGlyph outcome={outcome} />
                {(proof === 'discrepancy' || (proof === 'unexplained' && outcome === 'met')) && <DoubtMark />}
                <Hidden>{cellLabel(outcome, proof)}</Hidden>
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}
