import { useQuery } from '@tanstack/react-query';
import { PageLink } from '../navigation/page-link';
import { summaryQuery } from '../queries';
import { FailureMessage } from '../shared/failure-message';
import { Loading } from '../shared/loading';
import { Message } from '../shared/message';
import styles from './plan.module.css';
import { RunPlans } from './run-plans';

/** What to change so that the account of a run becomes ready: three plans to choose from, and the one that was chosen. */
export default function PlanScreen({ runId }: { runId: string }) {
  const summary = useQuery({ ...summaryQuery(runId, 'plan'), staleTime: 60_000 });
  const back = <PageLink to={`/run/${encodeURIComponent(runId)}`}>Back to the result</PageLink>;
  return (
    <div className={styles['screen']}>
      <header className={styles['header']}>
        <h1 tabIndex={-1}>Plan the changes</h1>
        <p className={styles['intro']}>
          Three ways to make the account ready, and what each one gives it besides. People make the changes in
          Jira; this app changes nothing.
        </p>
        <p>{back}</p>
      </header>
      {summary.isPending && <Loading>Reading the result…</Loading>}
      {summary.isError && (
        <FailureMessage error={summary.error} onRetry={() => void summary.refetch()} actions={back} />
      )}
      {summary.data && summary.data.pending.length > 0 && (
        <Message tone="warning" title="The check has not ended">
          <p>A plan made now would miss what was not checked yet. Let the check end first. {back}</p>
        </Message>
      )}
      {summary.data?.heldBack && summary.data.pending.length === 0 && (
        <Message tone="warning" title="The check paused before it had looked at everything">
          <p>
            Where it did not look, the plans know no way, and those gaps stay open. Let the check go on from
            its result, and then plan. {back}
          </p>
        </Message>
      )}
      {summary.data && summary.data.pending.length === 0 && <RunPlans summary={summary.data} />}
    </div>
  );
}
