import { useEffect } from 'react';
import type { BoardsAnswer as Found } from '../../../../../src/contract/boards';
import { boardsHeadline } from '../../../../../src/export/wording/boards/headline';
import { boardsMarkdown } from '../../../../../src/export/wording/boards/markdown';
import type { FieldsContext } from '../../../../../src/export/wording/fields/context';
import type { Headline } from '../../../../../src/export/wording/fields/headline';
import { AnswerActions } from '../answer/answer-actions';
import { AnswerPanel } from '../answer/answer-panel';
import { AskingProgress } from '../answer/asking';
import type { Ask } from '../asking/portion-asks';
import styles from '../fields.module.css';
import { BoardCard } from './board-card';
import card from './board-card.module.css';
import { keepBoardNames } from './board-names';

const LOOKING: Headline = { tone: 'warning', sentence: 'Looking at the boards…', details: [] };

/** What was found about boards: the sentence, then board by board. */
export function BoardsAnswer({
  ask,
  accountId,
  groups,
  context,
  takesFocus,
  onAgain,
  onGoOn,
  onStop,
}: {
  ask: Ask<number, Found>;
  accountId: string;
  groups: readonly string[] | null;
  context: FieldsContext;
  takesFocus: boolean;
  onAgain: () => void;
  onGoOn: () => void;
  onStop: () => void;
}) {
  const { found, at, left, state } = ask;
  useEffect(() => {
    if (found) keepBoardNames(found.boards);
  }, [found]);
  const accountName = context.accountName ?? accountId;
  return (
    <section aria-labelledby="boards-answer" className={styles['part']}>
      <AnswerPanel
        id="boards-answer"
        headline={found ? boardsHeadline(found.boards, accountName) : LOOKING}
        isDone={state === 'done'}
        takesFocus={takesFocus}
      >
        <AskingProgress ask={ask} thing="board" onGoOn={onGoOn} onStop={onStop} />
        {found && state !== 'asking' && (
          <AnswerActions
            about="boards"
            accountName={accountName}
            at={at}
            markdown={() => boardsMarkdown(found, groups, { ...context, accountName }, at)}
            json={() => ({ about: 'boards', at, site: context.site.baseUrl, accountId, left, ...found })}
            onAgain={onAgain}
          />
        )}
      </AnswerPanel>
      {found && (
        <>
          <h3>Board by board</h3>
          <ul className={card['list']} aria-label="Boards">
            {found.boards.map((board) => (
              <BoardCard key={board.id} board={board} groups={groups} context={{ ...context, accountName }} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
