import Button from '@atlaskit/button/new';
import { useMutation } from '@tanstack/react-query';
import type { HeldBack } from '../../../../src/contract/run';
import type { ReportSummary } from '../../../../src/contract/report';
import { heldBackCost, heldBackWork, number } from '../../../../src/export/wording';
import { api } from '../api';
import { startDrive } from '../run/run-drives';
import { FailureMessage } from '../shared/failure-message';
import { Message } from '../shared/message';
import styles from './paused-message.module.css';

/** Points that "some more" allows. */
const SOME_MORE = 10_000;

/** A check that paused because going on costs more than was allowed: says what is left and what it costs, and asks. */
export function PausedMessage({ summary, heldBack }: { summary: ReportSummary; heldBack: HeldBack }) {
  const { runId, account, connector, mayContinue } = summary;
  const allow = useMutation({
    mutationFn: (budget: number) => api.allowRun(runId, budget),
    onSuccess: ({ pending }) => {
      startDrive(runId, pending, { accountId: account.accountId, connectorName: connector.name });
    },
  });
  const spent = heldBack.budget - heldBack.points;
  return (
    <Message
      tone="information"
      title="The check paused before it cost more"
      actions={
        mayContinue && (
          <>
            <Button
              appearance="primary"
              isDisabled={allow.isPending}
              onClick={() => {
                allow.mutate(heldBack.budget);
              }}
            >
              Go on with all of it
            </Button>
            {heldBack.points > 2 * SOME_MORE && (
              <Button
                isDisabled={allow.isPending}
                onClick={() => {
                  allow.mutate(spent + SOME_MORE);
                }}
              >
                Go on for {number(SOME_MORE)} points
              </Button>
            )}
          </>
        )
      }
    >
      <p>Jira has answered for every project. Still to do:</p>
      <ul className={styles['work']}>
        {heldBackWork(heldBack).map((work) => (
          <li key={work}>{work}</li>
        ))}
      </ul>
      <p>{heldBackCost(heldBack)}</p>
      <p>
        {mayContinue
          ? 'The result below is usable as it is. What was not looked at is said to be so.'
          : 'Only the admin who started the check can let it go on. The result below is usable as it is.'}
      </p>
      {allow.isError && <FailureMessage error={allow.error} />}
    </Message>
  );
}
