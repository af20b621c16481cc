import type { RunComparison } from '../../../../../src/contract/history';
import { driftCounts } from '../../../../../src/domain/history/comparison';
import { driftSentence, verdictChangeSentence } from '../../../../../src/export/wording/history';
import { PageLink } from '../../navigation/page-link';
import { Moment } from '../../result/moment';
import { resultPath } from '../addresses';
import styles from '../checks.module.css';
import { Fact } from '../fact';
import { VerdictLozenge } from '../verdict-lozenge';
import { byCause } from './by-cause';
import { CausedChanges } from './caused-changes';
import { OtherChanges, UnexplainedOutcomes } from './other-changes';
import { RanAsApp } from './ran-as-app';
import { useHistoryContext } from './use-history-context';

/** The verdicts of both runs, then every change with what it brought about, then what nothing explains. */
export function ToldComparison({ checkId, comparison }: { checkId: string; comparison: RunComparison }) {
  const { before, after, verdict } = comparison;
  const context = useHistoryContext(comparison);
  const told = byCause(comparison);
  const isEmpty = comparison.outcomes.length === 0 && comparison.evidence.length === 0;
  return (
    <>
      <section className={styles['section']} aria-label="The two runs">
        <dl className={styles['facts']}>
          <Side name="Earlier run" run={before} verdict={verdict.from} />
          <Side name="Later run" run={after} verdict={verdict.to} />
        </dl>
        <p data-verdict-change={`${verdict.from} ${verdict.to}`}>
          <strong>{verdictChangeSentence(verdict)}</strong>{' '}
          {!isEmpty && driftSentence(driftCounts(comparison))}
        </p>
        {isEmpty && <p>Nothing changed between the two runs.</p>}
        {(before.ranAs === 'app' || after.ranAs === 'app') && (
          <RanAsApp checkId={checkId} isLater={after.ranAs === 'app'} />
        )}
      </section>
      <CausedChanges caused={told.caused} comparison={comparison} context={context} />
      <UnexplainedOutcomes outcomes={told.unexplained} context={context} />
      <OtherChanges changes={told.without} context={context} />
    </>
  );
}

function Side({
  name,
  run: { runId, startedAt, ranAs },
  verdict,
}: {
  name: string;
  run: RunComparison['before'];
  verdict: RunComparison['verdict']['from'];
}) {
  return (
    <Fact name={name}>
      <span className={styles['row']}>
        <PageLink to={resultPath(runId)}>
          <Moment at={startedAt} />
        </PageLink>
        <VerdictLozenge verdict={verdict} />
      </span>
      {ranAs === 'app' ? 'By the app, on schedule' : 'By a Jira admin'}
    </Fact>
  );
}
