import { useQuery } from '@tanstack/react-query';
import { PageLink } from '../../navigation/page-link';
import { historyQuery } from '../../queries';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import { CHECKS_PATH } from '../addresses';
import styles from '../checks.module.css';
import { AboutCheck } from './about-check';
import { CheckActions } from './check-actions';
import { HistorySection } from './history-section';
import { WaiversOfCheck } from './waivers-of-check';

/** One saved check: what it is, its runs, and what changed between them. */
export function SavedCheckScreen({ checkId }: { checkId: string }) {
  const history = useQuery({ ...historyQuery(checkId), staleTime: 0 });
  const back = <PageLink to={CHECKS_PATH}>All saved checks</PageLink>;
  return (
    <div className={styles['screen']}>
      <header className={styles['header']}>
        <h1 tabIndex={-1}>{history.data?.check.name ?? 'Saved check'}</h1>
        <p>{back}</p>
      </header>
      {history.isPending && <Loading>Reading the check…</Loading>}
      {history.isError && (
        <FailureMessage error={history.error} onRetry={() => void history.refetch()} actions={back} />
      )}
      {history.data && (
        <>
          <AboutCheck check={history.data.check} />
          <CheckActions check={history.data.check} />
          <HistorySection check={history.data.check} runs={history.data.runs} />
          <WaiversOfCheck checkId={checkId} />
        </>
      )}
    </div>
  );
}
