import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import type { ConnectorProfile } from '../../../../src/domain/profile';
import { count } from '../../../../src/export/wording';
import type { FieldsContext } from '../../../../src/export/wording/fields/context';
import { keysIn } from '../check/choices';
import { FIELD_IDS } from '../check/problems';
import { Question } from '../check/question';
import { Problem } from '../shared/field';
import { boardAsks, boardsAskId } from './asking/board-asks';
import { useQuestion } from './asking/use-question';
import { boardLabel } from './boards/board-names';
import { BOARD_SEARCH_ID, BoardSearch } from './boards/board-search';
import { BoardsAnswer } from './boards/boards-answer';
import { fieldNeeds } from './choices/connector-needs';
import { type FieldsChoices, MAX_CHOSEN_BOARDS } from './choices/fields-choices';
import styles from './fields.module.css';
import { Chip } from './questions/chip';

/** Boards, and whether the account sees them and may manage their sprints. */
export function BoardsPart({
  choices,
  profile,
  groups,
  context,
  onChange,
}: {
  choices: FieldsChoices;
  profile: ConnectorProfile | undefined;
  groups: readonly string[] | null;
  context: FieldsContext;
  onChange: (changes: Partial<FieldsChoices>) => void;
}) {
  const { accountId, boardIds, asked, options } = choices;
  const [tried, setTried] = useState(false);
  const [pressed, setPressed] = useState(0);
  const problem =
    boardIds.length === 0
      ? 'Choose at least one board.'
      : boardIds.length > MAX_CHOSEN_BOARDS
        ? `Choose at most ${MAX_CHOSEN_BOARDS} boards at once.`
        : undefined;
  const isWrong = problem !== undefined || accountId === '';
  const now = useMemo(
    () =>
      isWrong ? undefined : { id: boardsAskId(accountId, boardIds), question: accountId, items: boardIds },
    [isWrong, accountId, boardIds],
  );
  const state = useQuestion(boardAsks, now, asked.includes('boards'));
  const look = (): void => {
    setTried(true);
    if (!now) {
      document.getElementById(accountId === '' ? FIELD_IDS.account : BOARD_SEARCH_ID)?.focus();
      return;
    }
    setPressed(pressed + 1);
    state.start();
    onChange({ asked: [...asked.filter((part) => part !== 'boards'), 'boards'] });
  };
  const needs = profile ? fieldNeeds(profile, options).boards : [];
  return (
    <div className={styles['part']}>
      <form
        noValidate
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <Question number={6} title="Which boards does the connector read?">
          {needs.map(({ id, reason }) => (
            <p key={id} className={styles['note']}>
              {profile?.name}: {reason}
            </p>
          ))}
          <BoardSearch
            firstKey={keysIn(choices.keys)[0] ?? ''}
            chosen={boardIds}
            problem={tried ? problem : undefined}
            onChange={(ids) => {
              onChange({ boardIds: ids });
            }}
          />
          {boardIds.length > 0 && (
            <div className={styles['stack']}>
              <p className={styles['legend']} id="boards-chosen">
                {count(boardIds.length, 'board')} chosen
              </p>
              <ul className={styles['chosen']} aria-labelledby="boards-chosen">
                {boardIds.map((id) => (
                  <Chip
                    key={id}
                    name={boardLabel(id)}
                    onRemove={() => {
                      onChange({ boardIds: boardIds.filter((other) => other !== id) });
                      // The button goes away with the board.
                      document.getElementById(BOARD_SEARCH_ID)?.focus();
                    }}
                  />
                ))}
              </ul>
            </div>
          )}
        </Question>
        <Problem
          id="boards-account-problem"
          text={
            tried && accountId === ''
              ? 'Choose an account above: whether a board is visible depends on who looks.'
              : undefined
          }
        />
        <div className={styles['submit']}>
          <Button type="submit" appearance="primary">
            Check boards
          </Button>
          <p className={styles['small']}>Takes a few seconds. Nothing in Jira is changed.</p>
        </div>
      </form>
      {state.isOutdated && state.ask && (
        <p role="status" className={styles['note']}>
          The choices have changed since. Press “Check boards” to look with what they say now.
        </p>
      )}
      {state.ask && state.shown && (
        <BoardsAnswer
          key={`${state.shown.id} ${pressed}`}
          ask={state.ask}
          accountId={state.shown.question}
          groups={groups}
          context={context}
          takesFocus={pressed > 0}
          onAgain={look}
          onGoOn={state.goOn}
          onStop={state.stop}
        />
      )}
    </div>
  );
}
