import { useCallback, useState } from 'react';
import { groupAt, type Lines, rowAt } from '../../../../../../src/client/matrix';
import type { Spot } from './grid-keys';

/** What a line shows, so that it is found again when lines come and go around it: a row, a group's id, or the header. */
export type Anchor = number | string;
const HEADER = ' header';

interface Chosen {
  readonly anchor: Anchor;
  readonly spot: Spot;
  /** Rises whenever the focus is to go to the spot. */
  readonly moves: number;
}

export interface SpotState {
  /** The cell that takes the Tab key. */
  readonly spot: Spot;
  readonly anchor: Anchor;
  /** Rises whenever the focus is to go to the spot. */
  readonly moves: number;
  /** Chooses a cell, and with `movesFocus` goes there. */
  readonly choose: (spot: Spot, movesFocus: boolean) => void;
  /** Goes to the project of a row, which may be about to get a line. */
  readonly chooseRow: (row: number) => void;
}

/** Keeps the one cell that takes the Tab key on its project, whatever is filtered, sorted or read around it. */
export function useSpot(lines: Lines): SpotState {
  const [{ anchor, spot, moves }, setChosen] = useState<Chosen>({
    anchor: '',
    spot: { row: 0, column: 0 },
    moves: 0,
  });
  const choose = useCallback(
    (next: Spot, movesFocus: boolean) => {
      setChosen((before) => ({
        anchor: anchorOf(lines, next.row),
        spot: next,
        moves: before.moves + Number(movesFocus),
      }));
    },
    [lines],
  );
  const chooseRow = useCallback((row: number) => {
    setChosen(({ moves: before }) => ({ anchor: row, spot: { row: 0, column: 0 }, moves: before + 1 }));
  }, []);
  const found = lineOf(lines, anchor);
  const row = found ?? Math.min(spot.row, lines.at.length - 1);
  return { spot: { row, column: spot.column }, anchor, moves, choose, chooseRow };
}

function anchorOf(lines: Lines, line: number): Anchor {
  return line === -1 ? HEADER : (rowAt(lines, line) ?? groupAt(lines, line)?.id ?? '');
}

function lineOf({ at, groups }: Lines, anchor: Anchor): number | undefined {
  if (anchor === HEADER) return -1;
  const place = groups.findIndex(({ id }) => id === anchor);
  const line = typeof anchor === 'number' ? at.indexOf(anchor) : place === -1 ? -1 : at.indexOf(-1 - place);
  return line === -1 ? undefined : line;
}
