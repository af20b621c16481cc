import { call, type Invoke, patiently } from '../../src/client';
import { type BoardsAnswer, MAX_BOARDS } from '../../src/contract/boards';
import { MAX_FIELD_PROJECTS } from '../../src/contract/fields';
import { withBoardsAnswer } from '../../src/export/wording/boards/found';
import type { FieldsContext } from '../../src/export/wording/fields/context';
import { askedFieldIds, type FieldsFound, withFieldsAnswer } from '../../src/export/wording/fields/found';
import type { BoardsOptions, FieldsOptions } from './fields-options';

/** Whether fields can be set, and what the words about it need. */
export interface FieldsChecked {
  readonly found: FieldsFound;
  readonly context: FieldsContext;
}

/** Whether an account sees boards, and what the words about it need. */
export interface BoardsChecked {
  readonly found: BoardsAnswer;
  readonly groups: readonly string[] | null;
  readonly context: FieldsContext & { readonly accountName: string };
}

/**
 * Asks about fields, as many projects at a time as one request takes.
 * @throws ResolverFailure with what went wrong and what to do
 */
export async function checkFields(
  invoke: Invoke,
  { projectKeys, fieldIds, account: accountId }: FieldsOptions,
): Promise<FieldsChecked> {
  const [site, account] = [
    await ask(() => call(invoke, 'site/inspect', {})),
    accountId === undefined ? undefined : await ask(() => call(invoke, 'account/inspect', { accountId })),
  ];
  let found: FieldsFound | undefined;
  for (let left = projectKeys; left.length > 0;) {
    const portion = left.slice(0, MAX_FIELD_PROJECTS);
    const answer = await ask(() =>
      call(invoke, 'fields/check', {
        projectKeys: [...portion],
        fieldIds: askedFieldIds(fieldIds),
        ...(accountId !== undefined && { accountId }),
      }),
    );
    found = withFieldsAnswer(found, answer);
    left = [...answer.left, ...left.slice(MAX_FIELD_PROJECTS)];
  }
  if (!found) throw new RangeError('No project was named.');
  return {
    found,
    context: {
      site: { baseUrl: site.baseUrl, plan: site.plan },
      ...(account && { accountName: account.displayName }),
    },
  };
}

/**
 * Asks about boards, as many at a time as one request takes.
 * @throws ResolverFailure with what went wrong and what to do
 */
export async function checkBoards(
  invoke: Invoke,
  { account: accountId, boardIds }: BoardsOptions,
): Promise<BoardsChecked> {
  const site = await ask(() => call(invoke, 'site/inspect', {}));
  const account = await ask(() => call(invoke, 'account/inspect', { accountId }));
  let found: BoardsAnswer | undefined;
  for (let from = 0; from < boardIds.length; from += MAX_BOARDS) {
    const portion = boardIds.slice(from, from + MAX_BOARDS);
    const answer = await ask(() => call(invoke, 'boards/check', { accountId, boardIds: [...portion] }));
    found = withBoardsAnswer(found, answer);
  }
  if (!found) throw new RangeError('No board was named.');
  return {
    found,
    groups: account.groups?.map(({ name }) => name) ?? null,
    context: {
      site: { baseUrl: site.baseUrl, plan: site.plan },
      accountName: account.displayName,
    },
  };
}

/** Asks as often as Jira wants to be waited for. */
async function ask<T>(question: () => Promise<T>): Promise<T> {
  const answer = await patiently(question);
  if (answer === 'cancelled') throw new Error('A question without a signal cannot be cancelled.');
  return answer;
}
