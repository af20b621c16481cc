import ChevronDown from '@atlaskit/icon/core/chevron-down';
import ChevronRight from '@atlaskit/icon/core/chevron-right';
import { memo } from 'react';
import type { Group } from '../../../../../../src/client/matrix';
import { groupCounts, groupTitle } from '../words';
import styles from './grid.module.css';

/** The heading of a group, one cell across all columns. */
export const GroupLine = memo(function GroupLine({
  index,
  top,
  group,
  columnCount,
  isClosed,
  takesTab,
}: {
  index: number;
  top: number;
  group: Group;
  columnCount: number;
  isClosed: boolean;
  takesTab: boolean;
}) {
  const Chevron = isClosed ? ChevronRight : ChevronDown;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={!isClosed}
      className={styles['group']}
      style={{ top }}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        aria-colspan={columnCount + 1}
        tabIndex={takesTab ? 0 : -1}
        data-spot={`${index}:0`}
        className={styles['groupCell']}
      >
        <span className={styles['groupText']}>
          <Chevron label="" size="small" color="currentColor" />
          <strong className={styles['groupName']}>{groupTitle(group)}</strong>
          <span className={styles['groupCounts']}>{groupCounts(group)}</span>
        </span>
      </div>
    </div>
  );
});
