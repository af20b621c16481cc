import type { EvidenceChange, OutcomeChange } from '../../../../../src/domain/history/comparison';
import {
  evidenceSentence,
  type HistoryContext,
  outcomeSentence,
} from '../../../../../src/export/wording/history';
import { useFirst } from '../../plan/show-more';
import styles from '../checks.module.css';
import { DirectionMark } from './caused-changes';
import { WhichProjects } from './which-projects';

const FIRST = 20;

/** Outcomes that nothing that was read explains. */
export function UnexplainedOutcomes({
  outcomes,
  context,
}: {
  outcomes: readonly OutcomeChange[];
  context: HistoryContext;
}) {
  const { shown, more } = useFirst(outcomes, FIRST);
  if (outcomes.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="unexplained-title">
      <h2 id="unexplained-title">Changed, and nothing that was read tells why</h2>
      <ul role="list" className={styles['effects']}>
        {shown.map((outcome) => (
          <li key={outcome.id} data-direction={outcome.direction}>
            <DirectionMark direction={outcome.direction} />
            <span>{outcomeSentence(outcome, [], context)}</span>
            <WhichProjects projects={outcome.projects} />
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

/** Changes in what was read that changed no outcome. */
export function OtherChanges({
  changes,
  context,
}: {
  changes: readonly EvidenceChange[];
  context: HistoryContext;
}) {
  const { shown, more } = useFirst(changes, FIRST);
  if (changes.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="other-title">
      <h2 id="other-title">Changed, without an effect on the result</h2>
      <ul role="list" className={styles['effects']}>
        {shown.map((change) => (
          <li key={change.id} data-change={change.kind}>
            <span>{evidenceSentence(change, context)}</span>
            {'projects' in change && <WhichProjects projects={change.projects} />}
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
