import Button from '@atlaskit/button/new';
import type { ReportSummary } from '../../../../../src/contract/report';
import { changeId } from '../../../../../src/domain/plan/change';
import { count, number } from '../../../../../src/export/wording';
import { changeText } from '../../../../../src/export/wording/plan';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import { Lozenge, type LozengeTone } from '../../shared/lozenge';
import { useRunAgain } from '../../result/use-run-again';
import styles from '../plan.module.css';
import type { Planner } from '../planner/planner';
import type { Seen } from '../planner/questions';
import { useAsked } from '../planner/use-asked';
import { usePlanContext } from '../use-plan-context';
import type { After } from './after-address';
import { maySameCheckStart, useStartAgain } from './use-start-again';

const EFFECTS: Readonly<Record<Seen['effect'], { readonly tone: LozengeTone; readonly label: string }>> = {
  'took-effect': { tone: 'success', label: 'Took effect' },
  partly: { tone: 'warning', label: 'Partly' },
  'not-seen': { tone: 'danger', label: 'Not seen yet' },
  'with-others': { tone: 'neutral', label: 'Shows in the others' },
};

/** Each change with what this run says became of it. */
export function Compared({
  old,
  summary,
  planner,
  after,
}: {
  old: ReportSummary;
  summary: ReportSummary;
  planner: Planner;
  after: After;
}) {
  const { runId: of, levels, changes } = after;
  const key = `${of} ${summary.runId} ${levels} ${changes.map(changeId).join(' ')}`;
  const facts = useAsked(planner, 'facts', of, { of });
  const seen = useAsked(planner, 'took-effect', key, { of, after: summary.runId, levels, changes });
  const context = usePlanContext(old, facts.answer);
  const start = useStartAgain(summary);
  const toForm = useRunAgain(summary);
  const again = (): void => {
    if (maySameCheckStart(summary)) start.mutate(after);
    else toForm();
  };
  if (!seen.answer || !facts.answer) return <Loading>Comparing both results…</Loading>;
  const told = seen.answer.filter(({ effect }) => effect !== 'with-others');
  const done = told.filter(({ effect }) => effect === 'took-effect').length;
  return (
    <>
      <p role="status">
        {number(done)} of {count(told.length, 'planned change')} took effect.
        {done < told.length &&
          ' A change can take some minutes until Jira shows it everywhere: wait, and check again.'}
      </p>
      <ul role="list" className={styles['list']}>
        {seen.answer.map((one) => (
          <li key={one.planned.id} data-effect={one.effect} className={styles['stack']}>
            <p className={styles['row']}>
              <Lozenge tone={EFFECTS[one.effect].tone}>{EFFECTS[one.effect].label}</Lozenge>
              <span>{changeText(one.planned, context).what}</span>
            </p>
            <p className={styles['small']}>{sentence(one)}</p>
          </li>
        ))}
      </ul>
      {done < told.length && (
        <div className={styles['row']}>
          <Button isLoading={start.isPending} onClick={again}>
            Check again
          </Button>
        </div>
      )}
      {start.isError && <FailureMessage error={start.error} onRetry={again} />}
    </>
  );
}

function sentence({ effect, open, planned: { closes } }: Seen): string {
  switch (effect) {
    case 'took-effect':
      return closes.gaps === 0
        ? 'It is there now.'
        : `It was to close ${count(closes.gaps, 'gap')}, and all are closed.`;
    case 'partly':
      return `${number(open)} of ${count(closes.gaps, 'gap')} that it was to close ${open === 1 ? 'is' : 'are'} still open. Jira can take some minutes; check again.`;
    case 'not-seen':
      return 'Nothing of it is seen yet. Jira can take some minutes; check again.';
    case 'with-others':
      return 'By itself it closes nothing, so nothing tells whether it was made. The changes that rest on it do.';
  }
}
