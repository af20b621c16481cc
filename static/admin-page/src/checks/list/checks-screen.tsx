import { useQuery } from '@tanstack/react-query';
import { PageLink } from '../../navigation/page-link';
import { checksQuery } from '../../queries';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import { Message } from '../../shared/message';
import styles from '../checks.module.css';
import { CheckList } from './check-list';

/** The checks that the site keeps: how each stands, what changed, and when it runs next. */
export function ChecksScreen() {
  // A run that has just ended stands in the list at once.
  const checks = useQuery({ ...checksQuery(), staleTime: 0 });
  return (
    <div className={styles['screen']}>
      <header className={styles['header']}>
        <h1 tabIndex={-1}>Saved checks</h1>
        <p className={styles['intro']}>
          A saved check keeps its runs, so that you see what changed between them. It can run every day or
          every week by itself.
        </p>
      </header>
      {checks.isPending && <Loading>Reading the saved checks…</Loading>}
      {checks.isError && <FailureMessage error={checks.error} onRetry={() => void checks.refetch()} />}
      {checks.data?.checks.length === 0 && (
        <Message tone="information" title="No check is saved yet">
          <p>
            Choose an account, a connector and projects, and save them there or from the result.{' '}
            <PageLink to="/">Go to the check</PageLink>
          </p>
        </Message>
      )}
      {checks.data && checks.data.checks.length > 0 && <CheckList checks={checks.data.checks} />}
    </div>
  );
}
