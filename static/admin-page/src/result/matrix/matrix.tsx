import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { classNames } from '../../shared/class-names';
import { type Spot, spotAfter } from './grid-keys';
import type { Column } from './matrix-columns';
import { MatrixHeader } from './matrix-header';
import { MatrixRow, ROW_HEIGHT } from './matrix-row';
import type { Row } from './matrix-rows';
import styles from './matrix.module.css';

/** With few permissions their names fit across; with many they stand upright. */
const FEW_COLUMNS = 7;

/** The grid: only the rows in sight exist, and the one with the focus. */
export function Matrix({
  columns,
  rows,
  opened,
  onOpen,
  onNeed,
}: {
  columns: readonly Column[];
  rows: readonly Row[];
  opened: string;
  onOpen: (cell: string) => void;
  onNeed: (firstPart: number, lastPart: number) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [chosen, setSpot] = useState<Spot>({ row: 0, column: 0 });
  const spot = {
    row: Math.min(chosen.row, rows.length - 1),
    column: Math.min(chosen.column, columns.length),
  };
  const movesFocus = useRef(false);
  // No React Compiler runs on this page, so nothing is memoised behind the virtualizer's back.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    // Unmounting the row with the focus would drop the focus to the page.
    rangeExtractor: (range) =>
      [
        ...new Set([
          ...(spot.row >= 0 && spot.row < rows.length ? [spot.row] : []),
          ...defaultRangeExtractor(range),
        ]),
      ].sort((a, b) => a - b),
    onChange: ({ range }) => {
      if (!range) return;
      const first = rows[range.startIndex]?.part;
      const last = rows[range.endIndex]?.part;
      if (first !== undefined && last !== undefined) onNeed(Math.min(first, last), Math.max(first, last));
    },
  });

  useEffect(() => {
    if (!movesFocus.current) return;
    movesFocus.current = false;
    const cell = box.current?.querySelector<HTMLElement>(`[data-spot="${spot.row}:${spot.column}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [spot.row, spot.column]);

  // The panel takes room from the grid, and the cell that it is about may have been in that room.
  useEffect(() => {
    const grid = box.current;
    const cell = grid?.querySelector(`[data-cell="${CSS.escape(opened)}"]`);
    if (!grid || !cell) return;
    const hidden = cell.getBoundingClientRect().right - grid.getBoundingClientRect().right;
    if (hidden > 0) grid.scrollLeft += hidden + 8;
  }, [opened]);

  const open = ({ row, column }: Spot): void => {
    const project = rows[row]?.project;
    if (project) onOpen(`${project.key}:${column === 0 ? '' : (columns[column - 1]?.key ?? '')}`);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(spot);
      return;
    }
    const next = spotAfter(event.key, event.ctrlKey || event.metaKey, spot, rows.length, columns.length);
    if (!next) return;
    event.preventDefault();
    movesFocus.current = true;
    setSpot(next);
  };
  const spotOf = (target: EventTarget): Spot | undefined => {
    const text = (target as HTMLElement).closest<HTMLElement>('[data-spot]')?.dataset['spot'];
    const [row, column] = (text ?? '').split(':').map(Number);
    return row === undefined || column === undefined ? undefined : { row, column };
  };
  const isWide = columns.length <= FEW_COLUMNS;
  return (
    <div
      ref={box}
      role="grid"
      aria-label="Permissions by project"
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      className={classNames(styles['grid'], isWide ? styles['wide'] : styles['narrow'])}
      style={{ '--columns': columns.length } as CSSProperties}
      onKeyDown={onKeyDown}
      onFocus={(event: FocusEvent) => {
        const focused = spotOf(event.target);
        if (focused && (focused.row !== spot.row || focused.column !== spot.column)) setSpot(focused);
      }}
      onClick={(event) => {
        const clicked = spotOf(event.target);
        if (clicked) open(clicked);
      }}
    >
      <MatrixHeader columns={columns} focusColumn={spot.row === -1 ? spot.column : undefined} />
      <div role="rowgroup" className={styles['body']} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => (
          <MatrixRow
            key={item.key}
            index={item.index}
            top={item.start}
            row={rows[item.index]}
            columns={columns}
            focusColumn={spot.row === item.index ? spot.column : undefined}
            opened={opened}
          />
        ))}
      </div>
      {rows.length === 0 && (
        <p className={styles['none']}>No project fits. Change or clear the filters above.</p>
      )}
    </div>
  );
}
