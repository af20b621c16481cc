import type { Remaining } from '../../../../../src/domain/plan/plan';
import { levelLabel, number } from '../../../../../src/export/wording';
import { type PlanContext, remainingText } from '../../../../../src/export/wording/plan';
import { Lozenge } from '../../shared/lozenge';
import styles from '../plan.module.css';
import { PlaceToGo } from './place-to-go';

/** Projects that are named before the rest is counted. */
const NAMED = 20;

/** What a plan leaves open, where, why, and what can be done all the same. */
export function RemainingList({
  remaining,
  context,
}: {
  remaining: readonly Remaining[];
  context: PlanContext;
}) {
  if (remaining.length === 0) return null;
  return (
    <section aria-labelledby="remaining-title" className={styles['section']}>
      <h2 id="remaining-title">What stays open</h2>
      <ul role="list" className={styles['list']}>
        {remaining.map((one) => {
          const { what, reach, why, next, where } = remainingText(one, context);
          const keys = one.projects.slice(0, NAMED).map(({ key }) => key);
          const rest = one.projects.length - keys.length;
          return (
            <li
              key={`${one.requirementId} ${one.reason}`}
              data-reason={one.reason}
              className={styles['stack']}
            >
              <h3>
                {what} {reach}
              </h3>
              <p className={styles['row']}>
                <Lozenge>{levelLabel(one.level)}</Lozenge>
                {keys.length > 0 && (
                  <span className={styles['small']}>
                    {keys.join(', ')}
                    {rest > 0 && ` and ${number(rest)} more`}
                  </span>
                )}
              </p>
              <p>
                {why} {next}
              </p>
              {where && (
                <p>
                  <PlaceToGo place={where} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
