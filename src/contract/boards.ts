import * as v from 'valibot';
import type { Source } from '../domain/evidence';
import type { BoardHit } from '../domain/fields/board-reading';
import type { JudgedBoard } from '../domain/fields/judge-board';
import { accountIdSchema } from './account';
import { projectKeySchema } from './project';

/** Boards that one request names: each costs two requests to Jira. */
export const MAX_BOARDS = 20;

/** By a part of the name, by a project that the board's filter names, or by both. */
export const boardsListSchema = v.pipe(
  v.strictObject({
    query: v.optional(
      v.pipe(v.string(), v.trim(), v.minLength(1, 'Type a part of the name.'), v.maxLength(255)),
    ),
    projectKey: v.optional(projectKeySchema),
  }),
  v.check(
    ({ query, projectKey }) => query !== undefined || projectKey !== undefined,
    'Type a part of the name, or choose a project.',
  ),
);

export const boardsCheckSchema = v.strictObject({
  boardIds: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
    v.minLength(1, 'Choose at least one board.'),
    v.maxLength(MAX_BOARDS, `Choose at most ${MAX_BOARDS} boards at once.`),
  ),
  accountId: accountIdSchema,
});

export interface BoardList {
  readonly boards: readonly BoardHit[];
  /** There are more than are listed. */
  readonly more: boolean;
}

/** Whether an account sees boards, and may manage their sprints. */
export interface BoardsAnswer {
  /** In the order asked about. */
  readonly boards: readonly JudgedBoard[];
  readonly sources: readonly Source[];
}
