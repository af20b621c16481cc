import { type FocusEvent, type ReactNode, useCallback, useEffect, useRef } from 'react';
import {
  groupAt,
  type Lines,
  type MatrixTable,
  type NamesKnown,
  type Order,
  rowAt,
} from '../../../../../../src/client/matrix';
import { classNames } from '../../../shared/class-names';
import type { Column } from '../data/matrix-columns';
import styles from './grid.module.css';
import { GridHeader } from './grid-header';
import type { Spot } from './grid-keys';
import { GroupLine } from './group-line';
import { ProjectLine } from './project-line';
import { useGridKeyboard } from './use-grid-keyboard';
import { type OpenCell, useFocusOnSpot, useOpenInSight, useStillLine } from './use-grid-focus';
import { useGridScroll } from './use-grid-scroll';
import type { SpotState } from './use-spot';

/** With few permissions their names fit across; with many they stand upright. */
const FEW_COLUMNS = 7;

/** Projects by permissions, as far as they are in sight; with groups a tree of lines. */
export function Grid({
  table,
  lines,
  columns,
  names,
  order,
  position,
  opened,
  helpId,
  isClosed,
  onOpen,
  onSort,
  onToggleGroup,
  onSee,
  children,
}: {
  table: MatrixTable;
  lines: Lines;
  columns: readonly Column[];
  names: NamesKnown;
  order: Order;
  /** Where the focus is. */
  position: SpotState;
  opened: OpenCell | undefined;
  /** Element that says what the keys do. */
  helpId: string;
  isClosed: (groupId: string) => boolean;
  onOpen: (cell: OpenCell) => void;
  /** @param column as in a spot: 0 is the project */
  onSort: (column: number) => void;
  onToggleGroup: (groupId: string) => void;
  /** Which lines are in sight. */
  onSee: (firstLine: number, lastLine: number) => void;
  /** What stands in place of the lines when there are none. */
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const { moves, choose } = position;
  const isGrouped = lines.groups.length > 0;
  const spot = spotIn(lines, position.spot, columns.length);
  const virtual = useGridScroll(box, lines, spot.row);
  const { startIndex, endIndex } = virtual.range ?? { startIndex: -1, endIndex: -1 };

  useEffect(() => {
    if (startIndex !== -1) onSee(startIndex, endIndex);
  }, [startIndex, endIndex, onSee]);

  useFocusOnSpot(box, spot, moves);
  useStillLine(box, spot.row, position.anchor);
  const openLine = opened ? lines.at.indexOf(opened.row) : -1;
  const { scrollToIndex } = virtual;
  const show = useCallback(
    (line: number, column: number) => {
      scrollToIndex(line);
      // Closed again, the panel of a cell that a link opened gives the focus to that very cell.
      choose({ row: line, column }, false);
    },
    [scrollToIndex, choose],
  );
  useOpenInSight(box, openLine, opened, show);

  const activate = ({ row: line, column }: Spot): void => {
    const [group, row] = [groupAt(lines, line), rowAt(lines, line)];
    if (line === -1) onSort(column);
    else if (group) onToggleGroup(group.id);
    else if (row !== undefined) onOpen({ row, column });
  };
  const onKeyDown = useGridKeyboard({
    ...{ table, lines, columns, onToggleGroup, isClosed },
    spot: { row: spot.row, column: position.spot.column },
    onMove: (next) => {
      choose(next, true);
    },
    onActivate: activate,
  });
  return (
    <div
      ref={box}
      role={isGrouped ? 'treegrid' : 'grid'}
      data-matrix={columns.length <= FEW_COLUMNS ? 'wide' : 'narrow'}
      aria-label="Permissions by project"
      aria-describedby={helpId}
      aria-rowcount={lines.at.length + 1}
      aria-colcount={columns.length + 1}
      className={classNames(
        styles['grid'],
        columns.length <= FEW_COLUMNS ? styles['wide'] : styles['narrow'],
      )}
      onKeyDown={onKeyDown}
      onFocus={(event: FocusEvent) => {
        const focused = spotOf(event.target);
        if (focused && (focused.row !== spot.row || focused.column !== spot.column)) choose(focused, false);
      }}
      onClick={(event) => {
        const clicked = spotOf(event.target);
        if (clicked) activate(clicked);
      }}
    >
      <GridHeader columns={columns} order={order} focusColumn={spot.row === -1 ? spot.column : undefined} />
      <div role="rowgroup" className={styles['body']} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const group = groupAt(lines, index);
          if (group)
            return (
              <GroupLine
                key={key}
                {...{ index, group }}
                top={start}
                columnCount={columns.length}
                isClosed={isClosed(group.id)}
                takesTab={spot.row === index}
              />
            );
          const row = rowAt(lines, index) ?? -1;
          return (
            <ProjectLine
              key={key}
              {...{ index, row, table, columns }}
              top={start}
              name={table.names[row] || (names.of(table.ids[row] ?? -1)?.name ?? '')}
              isInGroup={isGrouped}
              focusColumn={spot.row === index ? spot.column : undefined}
              openColumn={openLine === index ? opened?.column : undefined}
            />
          );
        })}
      </div>
      {lines.at.length === 0 && <div className={styles['none']}>{children}</div>}
    </div>
  );
}

/** The spot as it is with these columns; the heading of a group has one cell only. */
function spotIn(lines: Lines, { row, column }: Spot, columns: number): Spot {
  return { row, column: groupAt(lines, row) ? 0 : Math.min(column, columns) };
}

function spotOf(target: EventTarget): Spot | undefined {
  const text = (target as HTMLElement).closest<HTMLElement>('[data-spot]')?.dataset['spot'];
  const [row, column] = (text ?? '').split(':').map(Number);
  return row === undefined || column === undefined ? undefined : { row, column };
}
