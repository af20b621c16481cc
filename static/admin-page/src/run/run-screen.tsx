import { useQuery } from '@tanstack/react-query';
import { summaryQuery } from '../queries';
import { FailureMessage } from '../shared/failure-message';
import { Loading } from '../shared/loading';
import { PageLink } from '../navigation/page-link';
import { PausedMessage } from '../result/paused-message';
import { ResultScreen } from '../result/result-screen';
import { useDrive } from './run-drives';
import { RunningView } from './running-view';
import { UnfinishedMessage } from './unfinished-message';
import { useGoingOn } from './use-going-on';

/** One run at its address: under way, unfinished, or its result. */
export function RunScreen({ runId }: { runId: string }) {
  const drive = useDrive(runId);
  const isRunning = drive?.state === 'running';
  const version = drive ? `${drive.round}-${drive.state}` : 'read';
  const summary = useQuery({ ...summaryQuery(runId, version), enabled: !isRunning });
  const isLeft = useGoingOn(drive, summary.data);

  if (isRunning) return <RunningView runId={runId} drive={drive} />;
  if (isLeft) return <Loading>Going on with the check…</Loading>;
  if (summary.isPending) return <Loading>Reading the result…</Loading>;
  if (summary.isError) {
    return (
      <>
        <h1>Result</h1>
        <FailureMessage
          error={summary.error}
          onRetry={() => void summary.refetch()}
          actions={<PageLink to="/">Start a new check</PageLink>}
        />
      </>
    );
  }
  return (
    <ResultScreen
      summary={summary.data}
      // A summary that was read again may be further on, and then so are the parts.
      version={`${version}-${summary.dataUpdatedAt}`}
      takesFocus={drive !== undefined}
      notice={
        summary.data.pending.length > 0 ? (
          <UnfinishedMessage
            summary={summary.data}
            failure={drive?.failure}
            onReload={() => void summary.refetch()}
          />
        ) : (
          summary.data.heldBack && <PausedMessage summary={summary.data} heldBack={summary.data.heldBack} />
        )
      }
    />
  );
}
