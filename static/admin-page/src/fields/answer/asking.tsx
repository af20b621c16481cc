import Button from '@atlaskit/button/new';
import ProgressBar from '@atlaskit/progress-bar';
import { count, failureText, number } from '../../../../../src/export/wording';
import { WaitMessage } from '../../run/wait-message';
import { Message } from '../../shared/message';
import type { Ask } from '../asking/portion-asks';
import styles from './answer.module.css';

/** How far a question is, that it waits, or that it stopped in the middle. @param thing what is counted: "project" */
export function AskingProgress({
  ask,
  thing,
  onGoOn,
  onStop,
}: {
  ask: Ask<unknown, unknown>;
  thing: string;
  onGoOn: () => void;
  onStop: () => void;
}) {
  const { state, total, left, failure, waitingUntil } = ask;
  const done = total - left.length;
  if (state === 'done') return null;
  if (state === 'asking')
    return (
      <div className={styles['progress']}>
        <ProgressBar
          value={total === 0 ? 0 : done / total}
          isIndeterminate={done === 0}
          ariaLabel={`Progress over the ${thing}s`}
        />
        <p role="status">
          {number(done)} of {count(total, thing)} looked at…
        </p>
        {waitingUntil !== undefined && (
          <WaitMessage until={waitingUntil}>
            <p>It goes on by itself after that.</p>
          </WaitMessage>
        )}
        <div>
          <Button onClick={onStop}>Stop</Button>
        </div>
      </div>
    );
  return (
    <div role="alert">
      <Message
        tone={failure ? 'danger' : 'warning'}
        title={failure ? failureText(failure.code).title : 'Stopped before the end'}
        actions={
          <Button appearance="primary" onClick={onGoOn}>
            Go on
          </Button>
        }
      >
        {failure && <p>{failure.message}</p>}
        <p>
          {number(done)} of {count(total, thing)} {done === 1 ? 'was' : 'were'} looked at
          {done > 0 && ', and what was found is kept'}.
        </p>
      </Message>
    </div>
  );
}
