import type { BoardHit } from '../../../../../src/domain/fields/board-reading';
import type { JudgedBoard } from '../../../../../src/domain/fields/judge-board';

/** Names of boards that were seen while the page is open; an address has their numbers only. */
const names = new Map<number, string>();

/** Keeps the names of boards that were listed or looked at. */
export function keepBoardNames(boards: readonly (BoardHit | JudgedBoard)[]): void {
  for (const { id, name } of boards) if (name !== undefined) names.set(id, name);
}

/** What a board is called, or its number. */
export function boardLabel(id: number): string {
  return names.get(id) ?? `Board ${id}`;
}
