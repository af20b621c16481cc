import type { Comparison, Direction, OutcomeChange } from '../../../../../src/domain/history/comparison';
import {
  becauseClause,
  causesOf,
  effectClause,
  evidenceSentence,
  type HistoryContext,
} from '../../../../../src/export/wording/history';
import { Lozenge, type LozengeTone } from '../../shared/lozenge';
import styles from '../checks.module.css';
import type { Caused } from './by-cause';
import { WhichProjects } from './which-projects';

/** Every change in what was read, with the outcomes that it brought about. */
export function CausedChanges({
  caused,
  comparison,
  context,
}: {
  caused: readonly Caused[];
  comparison: Comparison;
  context: HistoryContext;
}) {
  if (caused.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="caused-title">
      <h2 id="caused-title">What happened, and what came of it</h2>
      <ul role="list" className={styles['list']}>
        {caused.map(({ change, outcomes }) => (
          <li key={change.id} className={styles['item']} data-change={change.kind}>
            <h3>{evidenceSentence(change, context)}</h3>
            {'projects' in change && <WhichProjects projects={change.projects} />}
            <ul role="list" className={styles['effects']} aria-label="What came of it">
              {outcomes.map((outcome) => (
                <Effect key={outcome.id} outcome={outcome} comparison={comparison} context={context} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One outcome; with the whole reason where the change it stands under is not all of it. */
function Effect({
  outcome,
  comparison,
  context,
}: {
  outcome: OutcomeChange;
  comparison: Comparison;
  context: HistoryContext;
}) {
  const causes = causesOf(outcome, comparison.evidence);
  return (
    <li data-direction={outcome.direction}>
      <DirectionMark direction={outcome.direction} />
      <span>
        {effectClause(outcome, context)}
        {causes.length > 1 && `, ${becauseClause(causes, context)}`}.
      </span>
      <WhichProjects projects={outcome.projects} />
    </li>
  );
}

const DIRECTIONS: Readonly<Record<Direction, readonly [string, LozengeTone]>> = {
  worse: ['Worse', 'danger'],
  better: ['Better', 'success'],
  other: ['Different', 'neutral'],
};

/** Whether an outcome got worse or better, in a word. */
export function DirectionMark({ direction }: { direction: Direction }) {
  const [label, tone] = DIRECTIONS[direction];
  return <Lozenge tone={tone}>{label}</Lozenge>;
}
