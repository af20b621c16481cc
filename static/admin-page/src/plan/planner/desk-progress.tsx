import Button from '@atlaskit/button/new';
import { number } from '../../../../../src/export/wording';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import { Message } from '../../shared/message';
import { PlannerFailure } from './planner';
import type { DeskState } from './use-desk';

/** What is being read, or what went wrong with it, with a way to try again. @param all pieces that there are to read */
export function DeskProgress({
  desk,
  all,
  pieces = 'part',
}: {
  desk: Exclude<DeskState, { state: 'ready' }> & { retry: () => void };
  all: number;
  pieces?: 'part' | 'project';
}) {
  if (desk.state === 'reading')
    return (
      <Loading>
        {all > 1
          ? `Reading roles, groups and schemes: ${pieces} ${number(Math.min(desk.done + 1, all))} of ${number(all)}…`
          : 'Reading roles, groups and schemes…'}
      </Loading>
    );
  if (!(desk.error instanceof PlannerFailure))
    return <FailureMessage error={desk.error} onRetry={desk.retry} />;
  return (
    <div role="alert">
      <Message
        tone="danger"
        title="The plans could not be worked out"
        actions={<Button onClick={desk.retry}>Try again</Button>}
      >
        <p>The part of this page that makes plans did not start, or stopped. Nothing in Jira was changed.</p>
      </Message>
    </div>
  );
}
