import type { PlannedChange } from '../../../../../src/domain/plan/plan';
import { number } from '../../../../../src/export/wording';
import type { PlanContext } from '../../../../../src/export/wording/plan';
import { nameOf } from '../what-if/by-hand';
import styles from '../plan.module.css';
import { useFirst } from '../show-more';
import { ChangeItem } from './change-item';
import { useTicks } from './ticks';

/** More items at once would only make the page slow; they are made in order. */
const MOST = 50;

/** The changes in the order in which they are to be made, to be ticked off. @param subject whose ticks they are */
export function Checklist({
  subject,
  changes,
  context,
}: {
  subject: string;
  changes: readonly PlannedChange[];
  context: PlanContext;
}) {
  const { ticks, set } = useTicks(subject);
  const { shown, more } = useFirst(changes, MOST);
  if (changes.length === 0) return null;
  const done = changes.filter(({ change }) => ticks.has(nameOf(change))).length;
  return (
    <section aria-labelledby="checklist-title" className={styles['section']}>
      <h2 id="checklist-title">What to do</h2>
      <p className={styles['intro']} role="status">
        {number(done)} of {number(changes.length)} ticked as done. Keep the order: later steps can rest on
        earlier ones.
      </p>
      <ol role="list" className={styles['list']}>
        {shown.map((planned, index) => (
          <ChangeItem
            key={planned.id}
            planned={planned}
            position={index + 1}
            context={context}
            isDone={ticks.has(nameOf(planned.change))}
            onTick={(isDone) => {
              set(nameOf(planned.change), isDone);
            }}
          />
        ))}
      </ol>
      {more}
    </section>
  );
}
