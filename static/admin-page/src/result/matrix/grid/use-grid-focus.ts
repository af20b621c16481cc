import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Spot } from './grid-keys';
import { LINE_HEIGHT } from './use-grid-scroll';
import type { Anchor } from './use-spot';

type Box = RefObject<HTMLDivElement>;

const cellAt = (box: Box, row: number, column: number): HTMLElement | null | undefined =>
  box.current?.querySelector<HTMLElement>(`[data-spot="${row}:${column}"]`);

/** Takes the focus to the spot whenever it was moved there. @param moves rises with every move */
export function useFocusOnSpot(box: Box, { row, column }: Spot, moves: number): void {
  const made = useRef(moves);
  useEffect(() => {
    if (made.current === moves) return;
    made.current = moves;
    const cell = cellAt(box, row, column);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [box, row, column, moves]);
}

/** Keeps the line with the focus where it is on the screen when lines come or go above it. */
export function useStillLine(box: Box, line: number, anchor: Anchor): void {
  const before = useRef({ line, anchor });
  useLayoutEffect(() => {
    const { line: oldLine, anchor: oldAnchor } = before.current;
    before.current = { line, anchor };
    const grid = box.current;
    if (anchor !== oldAnchor || line === oldLine || !grid?.contains(document.activeElement)) return;
    grid.scrollBy({ top: (line - oldLine) * LINE_HEIGHT, behavior: 'instant' });
  }, [box, line, anchor]);
}

/** The cell whose panel is open; column 0 is the project as a whole. */
export interface OpenCell {
  readonly row: number;
  readonly column: number;
}

/**
 * Brings the cell whose panel opens into sight: a link may lead to any line, and the panel takes room from the grid.
 * @param line where the opened cell is; -1 while it is not shown
 * @param show scrolls to a line
 */
export function useOpenInSight(
  box: Box,
  line: number,
  opened: OpenCell | undefined,
  show: (line: number, column: number) => void,
): void {
  const shown = useRef('');
  const id = opened ? `${opened.row}:${opened.column}` : '';
  const column = opened?.column ?? 0;
  useEffect(() => {
    if (id === '') shown.current = '';
    if (line === -1 || shown.current === id) return;
    shown.current = id;
    show(line, column);
    const grid = box.current;
    const heading = cellAt(box, -1, column);
    if (!grid || !heading) return;
    const hidden = heading.getBoundingClientRect().right - grid.getBoundingClientRect().right;
    if (hidden > 0) grid.scrollBy({ left: hidden + 8, behavior: 'instant' });
  }, [box, line, column, id, show]);
}
