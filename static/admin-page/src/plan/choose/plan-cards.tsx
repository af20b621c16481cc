import type { Strategy } from '../../../../../src/domain/plan/plan';
import { type PlanContext, strategyText } from '../../../../../src/export/wording/plan';
import { classNames } from '../../shared/class-names';
import type { Simulation } from '../checklist/use-simulation';
import type { MadePlan } from '../planner/questions';
import styles from './cards.module.css';
import { PlanFigures } from './plan-figures';

/** The plans side by side, to choose one. */
export function PlanCards({
  plans,
  chosen,
  projects,
  simulations,
  context,
  onChoose,
}: {
  plans: readonly MadePlan[];
  chosen: Strategy;
  /** Projects that were checked. */
  projects: number;
  /** What the run would come to with each plan, in their order. */
  simulations: readonly Simulation[];
  context: PlanContext;
  onChoose: (strategy: Strategy) => void;
}) {
  return (
    <div role="radiogroup" aria-labelledby="plans-title" className={styles['cards']}>
      {plans.map((made, index) => {
        const { strategy } = made.plan;
        const { name, description } = strategyText(strategy);
        const id = `plan-${strategy}`;
        return (
          <div
            key={strategy}
            data-strategy={strategy}
            className={classNames(styles['card'], strategy === chosen && styles['chosen'])}
          >
            <label className={styles['label']}>
              <input
                type="radio"
                name="plan"
                aria-describedby={id}
                checked={strategy === chosen}
                onChange={() => {
                  onChoose(strategy);
                }}
              />
              <span className={styles['name']}>{name}</span>
            </label>
            <p className={styles['description']}>{description}</p>
            <PlanFigures
              id={id}
              made={made}
              projects={projects}
              simulation={simulations[index]}
              context={context}
            />
          </div>
        );
      })}
    </div>
  );
}
