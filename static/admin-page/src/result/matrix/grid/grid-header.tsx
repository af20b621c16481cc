import { levelLabel } from '../../../../../../src/export/wording';
import { type Order, permissionOf } from '../../../../../../src/client/matrix';
import { classNames } from '../../../shared/class-names';
import { Hidden } from '../../../shared/hidden';
import type { Column } from '../data/matrix-columns';
import styles from './grid.module.css';

/** The names of the permissions; pressed, they sort. @param focusColumn the column that takes the Tab key, when it is in this row */
export function GridHeader({
  columns,
  order,
  focusColumn,
}: {
  columns: readonly Column[];
  order: Order;
  focusColumn: number | undefined;
}) {
  const byProject = order === 'key' || order === 'name';
  return (
    <div role="row" aria-rowindex={1} className={styles['header']}>
      <div
        role="columnheader"
        aria-colindex={1}
        aria-sort={byProject ? 'ascending' : 'none'}
        tabIndex={focusColumn === 0 ? 0 : -1}
        data-spot="-1:0"
        title="Sort by key"
        className={classNames(styles['corner'], styles['first'])}
      >
        Project {byProject && <SortMark />}
      </div>
      {columns.map((column, index) => {
        const isSorted = permissionOf(order) === column.key;
        const level = levelLabel(column.level).toLowerCase();
        return (
          <div
            key={column.key}
            role="columnheader"
            aria-colindex={index + 2}
            aria-sort={isSorted ? 'descending' : 'none'}
            tabIndex={focusColumn === index + 1 ? 0 : -1}
            data-spot={`-1:${index + 1}`}
            title={`${column.name} (${column.key}), ${level}. Sort by it, worst first`}
            className={classNames(styles['heading'], isSorted && styles['sorted'])}
          >
            <span className={styles['headingText']}>
              {column.name}
              <Hidden>, {level}</Hidden>
            </span>
            {isSorted && <SortMark />}
          </div>
        );
      })}
    </div>
  );
}

/** Beside the name of the column by which the projects are sorted; screen readers hear it from the column itself. */
function SortMark() {
  return (
    <span className={styles['sortMark']} aria-hidden="true">
      ↓
    </span>
  );
}
