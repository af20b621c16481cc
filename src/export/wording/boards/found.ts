import type { BoardsAnswer } from '../../../contract/boards';

/** Adds an answer about boards to those before it. */
export function withBoardsAnswer(before: BoardsAnswer | undefined, answer: BoardsAnswer): BoardsAnswer {
  if (!before) return answer;
  const newer = new Set(answer.sources.map(({ endpoint }) => endpoint));
  return {
    boards: [...before.boards, ...answer.boards],
    sources: [...before.sources.filter(({ endpoint }) => !newer.has(endpoint)), ...answer.sources],
  };
}
