import Button from '@atlaskit/button/new';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import { Moment } from '../moment';
import type { Answered } from './use-explanation';
import styles from './why-panel.module.css';

/** Whether the reasoning is the check's or Jira's of this minute, how old it is, and a button to ask again. */
export function AnswerSource({ answered }: { answered: Answered }) {
  const { explanation, from, at, isAsking, error, askNow } = answered;
  return (
    <>
      <div className={styles['source']}>
        {isAsking ? (
          <Loading>Asking Jira…</Loading>
        ) : (
          <p role="status">
            {from === 'now'
              ? 'Asked Jira '
              : explanation
                ? 'As the check found it, '
                : 'Not looked at closely, '}
            <Moment at={at} />
          </p>
        )}
        {!isAsking && (
          <Button spacing="compact" onClick={askNow}>
            Ask Jira again now
          </Button>
        )}
      </div>
      {error && <FailureMessage error={error} onRetry={askNow} />}
    </>
  );
}
