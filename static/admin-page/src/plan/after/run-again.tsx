import Button from '@atlaskit/button/new';
import type { PlannedLevels } from '../../../../../src/client/plan/plan-input';
import type { ReportSummary } from '../../../../../src/contract/report';
import type { Change } from '../../../../../src/domain/plan/change';
import type { Strategy } from '../../../../../src/domain/plan/plan';
import { useRunAgain } from '../../result/use-run-again';
import { FailureMessage } from '../../shared/failure-message';
import styles from '../plan.module.css';
import { maySameCheckStart, useStartAgain } from './use-start-again';

/** The same check again, once the changes are made; its result tells change by change what took effect. */
export function RunAgain({
  summary,
  strategy,
  levels,
  changes,
}: {
  summary: ReportSummary;
  strategy: Strategy;
  levels: PlannedLevels;
  changes: readonly Change[];
}) {
  const start = useStartAgain(summary);
  const toForm = useRunAgain(summary);
  const again = (): void => {
    if (maySameCheckStart(summary)) start.mutate({ runId: summary.runId, strategy, levels, changes });
    else toForm();
  };
  return (
    <section aria-labelledby="again-title" className={styles['section']}>
      <h2 id="again-title">After the changes were made</h2>
      <p className={styles['intro']}>
        Run the same check again. Its result shows, change by change, what took effect.
      </p>
      <div className={styles['row']}>
        <Button appearance="primary" isLoading={start.isPending} onClick={again}>
          Run again
        </Button>
      </div>
      {start.isError && <FailureMessage error={start.error} onRetry={again} />}
    </section>
  );
}
