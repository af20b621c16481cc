import { useQuery } from '@tanstack/react-query';
import { waiverCountSentence } from '../../../../../src/export/pack/waiver-words';
import { summaryQuery, waiversQuery } from '../../queries';
import { WaiverList } from '../../result/waivers/waiver-list';
import { PageLink } from '../../navigation/page-link';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import { resultPath } from '../addresses';
import styles from '../checks.module.css';

/** The waivers of a check as they stand in its latest finished run. */
export function WaiversOfCheck({ checkId }: { checkId: string }) {
  const waivers = useQuery({ ...waiversQuery(checkId), staleTime: 0 });
  const runId = waivers.data?.runId;
  // Names of permissions, as the run found them; until they are there their keys stand in.
  const run = useQuery({ ...summaryQuery(runId ?? '', 'names'), enabled: runId !== undefined });
  return (
    <section id="waivers" className={styles['section']} aria-labelledby="waivers-title">
      <h2 id="waivers-title" tabIndex={-1}>
        What is accepted
      </h2>
      {waivers.isPending && <Loading>Reading the waivers…</Loading>}
      {waivers.isError && <FailureMessage error={waivers.error} onRetry={() => void waivers.refetch()} />}
      {waivers.data && <p>{waiverCountSentence(waivers.data.waivers)}</p>}
      {waivers.data?.waivers.length === 0 && (
        <p className={styles['small']}>
          Gaps and excess are accepted in the result of a run.
          {runId !== undefined && <PageLink to={resultPath(runId)}>Open the latest one</PageLink>}
        </p>
      )}
      {waivers.data && waivers.data.waivers.length > 0 && (
        <WaiverList waivers={waivers.data.waivers} names={run.data ?? { permissions: {} }} runId={runId} />
      )}
    </section>
  );
}
