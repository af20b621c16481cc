/** A place in the grid: row -1 is the header, column 0 the project. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** How many rows Page Up and Page Down move. */
const PAGE = 10;

/**
 * Where a key leads (WAI-ARIA authoring practices, "Grid": arrows, Home and End, Page Up and Page Down, with Control to the ends).
 * @returns the new place, or `undefined` for a key that does not move
 */
export function spotAfter(
  key: string,
  withControl: boolean,
  spot: Spot,
  rows: number,
  columns: number,
): Spot | undefined {
  const to = (row: number, column: number): Spot => ({
    row: Math.min(Math.max(row, -1), rows - 1),
    column: Math.min(Math.max(column, 0), columns),
  });
  switch (key) {
    case 'ArrowUp':
      return to(spot.row - 1, spot.column);
    case 'ArrowDown':
      return to(spot.row + 1, spot.column);
    case 'ArrowLeft':
      return to(spot.row, spot.column - 1);
    case 'ArrowRight':
      return to(spot.row, spot.column + 1);
    case 'Home':
      return to(withControl ? 0 : spot.row, 0);
    case 'End':
      return to(withControl ? rows - 1 : spot.row, columns);
    case 'PageUp':
      return to(spot.row - PAGE, spot.column);
    case 'PageDown':
      return to(spot.row + PAGE, spot.column);
    default:
      return undefined;
  }
}
