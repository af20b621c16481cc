import { memo } from 'react';
import { isRowRead, kindAt, type MatrixTable } from '../../../../../../src/client/matrix';
import type { CellKind } from '../../../../../../src/contract/matrix';
import { cellLabel } from '../../../../../../src/export/wording';
import { classNames } from '../../../shared/class-names';
import { OutcomeGlyph } from '../../../shared/outcome-mark';
import type { Column } from '../data/matrix-columns';
import { DoubtMark } from './doubt-mark';
import styles from './grid.module.css';

/** One project. Scrolling only adds and removes lines, so a line is drawn again only when something of its own changes. */
export const ProjectLine = memo(function ProjectLine({
  index,
  top,
  row,
  table,
  columns,
  name,
  isInGroup,
  focusColumn,
  openColumn,
}: {
  index: number;
  top: number;
  row: number;
  table: MatrixTable;
  columns: readonly Column[];
  /** Empty while it is not known. */
  name: string;
  isInGroup: boolean;
  /** The column that takes the Tab key, when it is in this line. */
  focusColumn: number | undefined;
  /** The column whose panel is open, when it is in this line. */
  openColumn: number | undefined;
}) {
  const isRead = isRowRead(table, row);
  const projectKey = table.keys[row] ?? '';
  const tab = (column: number): 0 | -1 => (focusColumn === column ? 0 : -1);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      {...(isInGroup && { 'aria-level': 2 })}
      className={styles['row']}
      style={{ top }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        tabIndex={tab(0)}
        data-spot={`${index}:0`}
        className={classNames(styles['project'], styles['first'], openColumn === 0 && styles['open'])}
      >
        {isRead ? (
          <>
            <span className={styles['projectKey']}>{projectKey}</span>
            <span className={styles['projectName']}>{name}</span>
          </>
        ) : (
          <span className={styles['projectName']}>Reading…</span>
        )}
      </div>
      {columns.map(({ key }, column) => {
        const kind = isRead ? kindAt(table, row, key) : undefined;
        const isDoubtful = kind !== undefined && castsDoubt(kind);
        return (
          <div
            key={key}
            role="gridcell"
            aria-colindex={column + 2}
            // Read out in place of the glyph; as text of its own it would double what the browser has to lay out.
            aria-label={kind && cellLabel(kind.outcome, kind.proof)}
            tabIndex={tab(column + 1)}
            data-spot={`${index}:${column + 1}`}
            data-outcome={kind?.outcome}
            className={classNames(
              styles['cell'],
              isDoubtful && styles['doubtful'],
              openColumn === column + 1 && styles['open'],
            )}
          >
            {kind && <OutcomeGlyph outcome={kind.outcome} />}
            {isDoubtful && <DoubtMark />}
          </div>
        );
      })}
    </div>
  );
});

/** The grants do not bear the outcome out. */
function castsDoubt({ outcome, proof }: CellKind): boolean {
  return proof === 'discrepancy' || (proof === 'unexplained' && outcome === 'met');
}
