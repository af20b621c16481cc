import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';
import { groupAt, type Lines } from '../../../../../../src/client/matrix';

/** Height of one line in pixels; the style sheet has the same. */
export const LINE_HEIGHT = 36;

/** Lines kept ready above and below what is in sight. */
const SPARE_LINES = 4;

/** Height of the header in pixels, under which no line can be seen; the style sheet has the same or less. */
const HEADER_HEIGHT = 170;

/** Only the lines in sight exist, and the one with the focus. @param focusLine -1 when the focus is in the header */
export function useGridScroll(
  box: RefObject<HTMLDivElement>,
  lines: Lines,
  focusLine: number,
): Virtualizer<HTMLDivElement, Element> {
  const getItemKey = useCallback(
    (line: number) => {
      const group = groupAt(lines, line);
      // Ids of schemes are numbers, as rows are.
      return group ? `group ${group.id}` : (lines.at[line] ?? -1);
    },
    [lines],
  );
  // No React Compiler runs on this page, so nothing is memoised behind the virtualizer's back.
  // eslint-disable-next-line react-hooks/incompatible-library
  return useVirtualizer({
    count: lines.at.length,
    getScrollElement: () => box.current,
    getItemKey,
    estimateSize: () => LINE_HEIGHT,
    overscan: SPARE_LINES,
    scrollPaddingEnd: HEADER_HEIGHT,
    // Unmounting the line with the focus would drop the focus to the page.
    rangeExtractor: (range) =>
      [
        ...new Set([
          ...(focusLine >= 0 && focusLine < lines.at.length ? [focusLine] : []),
          ...defaultRangeExtractor(range),
        ]),
      ].sort((a, b) => a - b),
  });
}
