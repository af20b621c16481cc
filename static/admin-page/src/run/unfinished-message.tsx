import Button from '@atlaskit/button/new';
import type { Failure } from '../../../../src/contract/envelope';
import type { ReportSummary } from '../../../../src/contract/report';
import { count, failureText } from '../../../../src/export/wording';
import { Message } from '../shared/message';
import { resumeDrive } from './run-drives';

/** A run that was left, cancelled or stopped by a failure: says so, and offers to go on. */
export function UnfinishedMessage({
  summary,
  failure,
  onReload,
}: {
  summary: ReportSummary;
  failure: Failure | undefined;
  onReload: () => void;
}) {
  const { pending, mayContinue } = summary;
  return (
    <Message
      tone={failure ? 'danger' : 'warning'}
      title={failure ? failureText(failure.code).title : 'This check is not finished'}
      actions={
        mayContinue ? (
          <Button
            appearance="primary"
            onClick={() => {
              resumeDrive(summary);
            }}
          >
            Continue the check
          </Button>
        ) : (
          <Button onClick={onReload}>Look again</Button>
        )
      }
    >
      {failure && <p>{failure.message}</p>}
      <p>
        What you see below is partial: at least {count(pending.length, 'part')} of the work{' '}
        {pending.length === 1 ? 'is' : 'are'} left.{' '}
        {mayContinue
          ? 'What was done is kept.'
          : 'Only the admin who started the check can continue it; it may be running in their browser.'}
      </p>
    </Message>
  );
}
