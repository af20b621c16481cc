import Textfield from '@atlaskit/textfield';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as v from 'valibot';
import { boardsListSchema } from '../../../../../src/contract/boards';
import { projectKeySchema } from '../../../../../src/contract/project';
import { boardsQuery } from '../../queries';
import { Choice } from '../../shared/choice';
import { FailureMessage } from '../../shared/failure-message';
import { Field } from '../../shared/field';
import { Loading } from '../../shared/loading';
import { useDebounced } from '../../shared/use-debounced';
import styles from '../fields.module.css';
import { keepBoardNames } from './board-names';

/** Takes the focus when no board is chosen. */
export const BOARD_SEARCH_ID = 'board-name';
const PROJECT_ID = 'board-project';
const SETTLE_MS = 400;

const TYPES: Readonly<Record<string, string>> = { scrum: 'Scrum', kanban: 'Kanban', simple: 'Team-managed' };

/** Finds boards by name or project, to tick. @param firstKey a project key that is offered to begin with */
export function BoardSearch({
  firstKey,
  chosen,
  problem,
  onChange,
}: {
  firstKey: string;
  chosen: readonly number[];
  problem: string | undefined;
  onChange: (boardIds: readonly number[]) => void;
}) {
  const [name, setName] = useState('');
  const [typedKey, setTypedKey] = useState<string>();
  const key = typedKey ?? firstKey;
  const by = useDebounced(JSON.stringify([name.trim(), key.trim()]), SETTLE_MS);
  const [query, projectKey] = JSON.parse(by) as [string, string];
  const isKey = projectKey === '' || v.safeParse(projectKeySchema, projectKey).success;
  const question = { ...(query !== '' && { query }), ...(projectKey !== '' && { projectKey }) };
  const isReady = v.safeParse(boardsListSchema, question).success;
  const found = useQuery({ ...boardsQuery(question), enabled: isReady });
  return (
    <>
      <div className={styles['row']}>
        <Field id={BOARD_SEARCH_ID} label="A part of the board’s name" problem={problem}>
          <Textfield
            id={BOARD_SEARCH_ID}
            value={name}
            maxLength={255}
            isInvalid={problem !== undefined}
            aria-describedby={problem === undefined ? undefined : `${BOARD_SEARCH_ID}-problem`}
            onChange={(event) => {
              setName(event.currentTarget.value);
            }}
          />
        </Field>
        <Field
          id={PROJECT_ID}
          label="Key of a project on the board"
          problem={isKey ? undefined : `“${projectKey}” is not a project key.`}
        >
          <Textfield
            id={PROJECT_ID}
            value={key}
            isInvalid={!isKey}
            aria-describedby={isKey ? undefined : `${PROJECT_ID}-problem`}
            onChange={(event) => {
              setTypedKey(event.currentTarget.value);
            }}
          />
        </Field>
      </div>
      {isReady && found.isPending && <Loading>Looking for boards…</Loading>}
      {found.isError && <FailureMessage error={found.error} onRetry={() => void found.refetch()} />}
      {isReady && found.data && <FoundBoards answer={found.data} chosen={chosen} onChange={onChange} />}
    </>
  );
}

function FoundBoards({
  answer: { boards, more },
  chosen,
  onChange,
}: {
  answer: {
    boards: readonly { id: number; name: string; type: string; projectKey?: string }[];
    more: boolean;
  };
  chosen: readonly number[];
  onChange: (boardIds: readonly number[]) => void;
}) {
  if (boards.length === 0)
    return (
      <p role="status" className={styles['note']}>
        No board that you can see fits. Jira lists a board only to people whom its filter is shared with.
      </p>
    );
  return (
    <fieldset>
      <legend className={styles['legend']}>Boards that you can see</legend>
      <div className={styles['scroll']}>
        <div className={styles['columns']}>
          {boards.map((board) => (
            <Choice
              key={board.id}
              type="checkbox"
              label={board.name}
              help={[TYPES[board.type] ?? board.type, board.projectKey].filter(Boolean).join(' · ')}
              checked={chosen.includes(board.id)}
              onChange={(event) => {
                keepBoardNames([board]);
                const others = chosen.filter((id) => id !== board.id);
                onChange(event.currentTarget.checked ? [...others, board.id] : others);
              }}
            />
          ))}
        </div>
      </div>
      {more && <p className={styles['small']}>There are more. Type more of the name to find others.</p>}
    </fieldset>
  );
}
