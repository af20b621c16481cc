import type { PlanDocument } from '../../../../../src/export/plan';
import {
  handPickedHeadline,
  planCertainty,
  planHeadline,
  strategyText,
} from '../../../../../src/export/wording/plan';
import styles from '../plan.module.css';

/** Which plan it is, what it comes to, and how sure it is that there is none better. @param isWorking the numbers are not those of the changes yet */
export function PlanHeadline({
  document: { plan, totals },
  isWorking,
}: {
  document: PlanDocument;
  isWorking: boolean;
}) {
  const certainty = plan.strategy === 'by-hand' ? undefined : planCertainty(plan);
  return (
    <section aria-labelledby="plan-title" className={styles['header']}>
      <h2 id="plan-title" tabIndex={-1}>
        {strategyText(plan.strategy).name}
      </h2>
      <p role="status" className={styles['headline']} data-headline>
        {isWorking && 'Working out what these changes do…'}
        {!isWorking &&
          (plan.strategy !== 'by-hand' && totals
            ? planHeadline(plan, totals)
            : handPickedHeadline(
                plan.steps,
                plan.changes.reduce((sum, { closes }) => sum + closes.gaps, 0),
              ))}
      </p>
      {certainty !== undefined && <p className={styles['intro']}>{[certainty].flat().join(' ')}</p>}
    </section>
  );
}
