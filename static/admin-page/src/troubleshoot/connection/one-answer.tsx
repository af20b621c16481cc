import Button from '@atlaskit/button/new';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TestAnswer } from '../../../../../src/setup';
import { useAddress } from '../../navigation/address';
import { troubleshootingQuery } from '../../queries';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import { Message } from '../../shared/message';
import { linkToTroubleshoot, type Who } from '../addresses';
import { AnswerSection } from '../answer/answer-section';
import { KnownProvider } from '../answer/known';
import { keepText } from '../kept';
import styles from './connection.module.css';

/** What one request of the test was answered, and what that means. */
export function OneAnswer({ answer, who }: { answer: TestAnswer; who: Who }) {
  const { push } = useAddress();
  const known = useQuery(troubleshootingQuery());
  const code = known.data;
  const diagnosis = useMemo(
    () => code?.diagnose(answer.text, who.connector === '' ? {} : { connector: who.connector }),
    [code, answer.text, who.connector],
  );
  if (known.isError) return <FailureMessage error={known.error} onRetry={() => void known.refetch()} />;
  if (!code || !diagnosis) return <Loading>Reading the answer…</Loading>;
  const { candidates, mentions } = diagnosis;
  const isFine = answer.status === 200 && candidates.length === 0;
  return (
    <section className={styles['answer']} aria-label={whatWasAsked(answer)}>
      <p>
        <strong>{whatWasAsked(answer)}.</strong>{' '}
        {answer.status === null
          ? `There was no answer${answer.noAnswer === undefined ? '.' : `: ${answer.noAnswer}`}`
          : `Jira answered ${answer.status}.`}
      </p>
      {isFine ? (
        <Message tone="success" title={fineTitle(answer)} />
      ) : (
        <KnownProvider
          value={{
            who,
            projectKeys: mentions.projectKeys.map(({ value }) => value),
            mentions,
            permissionName: code.permissionLabel,
            checklistPlace: code.checklistPlace,
          }}
        >
          <AnswerSection diagnosis={diagnosis} />
          <div>
            <Button
              onClick={() => {
                keepText('text', answer.text);
                push(linkToTroubleshoot(who));
              }}
            >
              Check this in Jira
            </Button>
          </div>
        </KnownProvider>
      )}
    </section>
  );
}

/** The part of the address that says what was read. */
function whatWasAsked({ asked }: TestAnswer): string {
  if (asked.endsWith('/myself')) return 'Who the token belongs to';
  const [, what] = /\/(?:project|issue)\/([A-Z0-9_-]+)/u.exec(asked) ?? [];
  return what === undefined ? 'The answer' : `Reading ${what}`;
}

function fineTitle({ asked }: TestAnswer): string {
  return asked.endsWith('/myself') || asked === ''
    ? 'Jira accepts the e-mail address and the token'
    : 'The account can read it';
}
