import { levelLabel } from '../../../../../src/export/wording';
import { classNames } from '../../shared/class-names';
import { Hidden } from '../../shared/hidden';
import type { Column } from './matrix-columns';
import styles from './matrix.module.css';

/** The names of the permissions. @param focusColumn the column that takes the Tab key, when it is in this row */
export function MatrixHeader({
  columns,
  focusColumn,
}: {
  columns: readonly Column[];
  focusColumn: number | undefined;
}) {
  return (
    <div role="row" aria-rowindex={1} className={styles['header']}>
      <div
        role="columnheader"
        aria-colindex={1}
        tabIndex={focusColumn === 0 ? 0 : -1}
        data-spot="-1:0"
        className={classNames(styles['corner'], styles['first'])}
      >
        Project
      </div>
      {columns.map((column, index) => (
        <div
          key={column.key}
          role="columnheader"
          aria-colindex={index + 2}
          tabIndex={focusColumn === index + 1 ? 0 : -1}
          data-spot={`-1:${index + 1}`}
          title={`${column.name} (${column.key}), ${levelLabel(column.level).toLowerCase()}`}
          className={styles['heading']}
        >
          <span className={styles['headingText']}>
            {column.name}
            <Hidden>, {levelLabel(column.level).toLowerCase()}</Hidden>
          </span>
        </div>
      ))}
    </div>
  );
}
