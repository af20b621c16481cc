import { useQuery } from '@tanstack/react-query';
import { PageLink } from '../../navigation/page-link';
import { useQueryValues } from '../../navigation/use-query-value';
import { comparisonQuery } from '../../queries';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import { Message } from '../../shared/message';
import { savedCheckPath } from '../addresses';
import styles from '../checks.module.css';
import { ToldComparison } from './told-comparison';

/** What changed between two runs of a check, told as cause and effect. Which ones stands in the address. */
export function CompareRunsScreen({ checkId }: { checkId: string }) {
  const { get } = useQueryValues();
  const [before, after] = [get('before'), get('after')];
  const comparison = useQuery(comparisonQuery(before, after));
  const back = <PageLink to={savedCheckPath(checkId)}>All runs of this check</PageLink>;
  const isCut = before === '' || after === '';
  return (
    <div className={styles['screen']}>
      <header className={styles['header']}>
        <h1 tabIndex={-1}>What changed</h1>
        <p>{back}</p>
      </header>
      {isCut && (
        <Message tone="information" title="This address names no two runs">
          <p>The link may be cut off. Choose two runs there: {back}</p>
        </Message>
      )}
      {!isCut && comparison.isPending && <Loading>Comparing the two runs…</Loading>}
      {comparison.isError && (
        <FailureMessage error={comparison.error} onRetry={() => void comparison.refetch()} actions={back} />
      )}
      {comparison.data && <ToldComparison checkId={checkId} comparison={comparison.data} />}
    </div>
  );
}
