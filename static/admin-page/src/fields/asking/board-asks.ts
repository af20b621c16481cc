import { type BoardsAnswer, MAX_BOARDS } from '../../../../../src/contract/boards';
import { withBoardsAnswer } from '../../../../../src/export/wording/boards/found';
import { api } from '../../api';
import { portionAsks } from './portion-asks';

/** Questions about boards, twenty at a time; the question is the account's id. */
export const boardAsks = portionAsks<string, number, BoardsAnswer>(
  MAX_BOARDS,
  async (accountId, boardIds, before) => ({
    found: withBoardsAnswer(before, await api.checkBoards({ accountId, boardIds: [...boardIds] })),
    left: [],
  }),
);

/** The same question about the same boards has the same id. */
export const boardsAskId = (accountId: string, boardIds: readonly number[]): string =>
  JSON.stringify([accountId, boardIds]);
