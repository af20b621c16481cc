import type { KeyboardEvent } from 'react';
import {
  groupAt,
  type Lines,
  type MatrixTable,
  nextGap,
  placeOfKey,
} from '../../../../../../src/client/matrix';
import type { Column } from '../data/matrix-columns';
import { type Spot, spotAfter } from './grid-keys';
import { useTypedKey } from './use-typed-key';

/** What a project key is made of. */
const KEY_LETTER = /^[\p{L}\p{N}_]$/u;

/**
 * What the keys do in the grid: arrows, Home, End and Page move; Alt with an arrow goes to the next gap; Enter and the space bar
 * open, sort or fold; the arrows to the sides open and close a group; letters lead to a project.
 */
export function useGridKeyboard({
  table,
  lines,
  columns,
  spot,
  onMove,
  onActivate,
  onToggleGroup,
  isClosed,
}: {
  table: MatrixTable;
  lines: Lines;
  columns: readonly Column[];
  spot: Spot;
  onMove: (spot: Spot) => void;
  onActivate: (spot: Spot) => void;
  onToggleGroup: (groupId: string) => void;
  isClosed: (groupId: string) => boolean;
}): (event: KeyboardEvent) => void {
  const typed = useTypedKey();

  const toGap = (step: 1 | -1): void => {
    // On a project's name any permission will do; in a column only its own.
    const column = columns[spot.column - 1];
    const row = nextGap(table, lines, spot.row, step, column ? [column.key] : columns.map(({ key }) => key));
    if (row !== -1) onMove({ row, column: spot.column });
  };

  /** The arrows to the sides on the heading of a group. @returns whether the key was meant for it */
  const folds = (key: string): boolean => {
    const group = groupAt(lines, spot.row);
    if (!group || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return false;
    if (isClosed(group.id) === (key === 'ArrowRight')) onToggleGroup(group.id);
    return true;
  };

  const handles = (event: KeyboardEvent): boolean => {
    const { key, altKey } = event;
    const withControl = event.ctrlKey || event.metaKey;
    if (altKey) {
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
      toGap(key === 'ArrowDown' ? 1 : -1);
      return true;
    }
    if (key === 'Enter' || key === ' ') {
      onActivate(spot);
      return true;
    }
    if (!withControl && KEY_LETTER.test(key)) {
      const row = placeOfKey(table, lines.at, typed(key, event.timeStamp));
      if (row !== -1) onMove({ row, column: spot.column });
      return true;
    }
    if (folds(key)) return true;
    const next = spotAfter(key, withControl, spot, lines.at.length, columns.length);
    if (next) onMove(next);
    return next !== undefined;
  };

  return (event) => {
    if (handles(event)) event.preventDefault();
  };
}
