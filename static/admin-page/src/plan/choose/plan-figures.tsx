import type { ReactNode } from 'react';
import { RISKS } from '../../../../../src/domain/plan/risk';
import { count, number } from '../../../../../src/export/wording';
import { gainText, type PlanContext, riskLabel } from '../../../../../src/export/wording/plan';
import { Lozenge } from '../../shared/lozenge';
import type { Simulation } from '../checklist/use-simulation';
import type { MadePlan } from '../planner/questions';
import { RISK_TONES } from '../risk-tones';
import styles from './cards.module.css';

/** What a plan comes to, in the same order for every plan so that they can be compared. */
export function PlanFigures({
  id,
  made: { plan, totals },
  projects,
  simulation,
  context,
}: {
  id: string;
  made: MadePlan;
  projects: number;
  simulation: Simulation | undefined;
  context: PlanContext;
}) {
  const all = totals.closed + totals.open;
  return (
    <dl id={id} className={styles['figures']}>
      <Figure name="Changes">{number(plan.steps)}</Figure>
      <Figure name="Gaps closed">
        {number(totals.closed)} of {number(all)}
      </Figure>
      {projects > 0 && (
        <Figure name="Projects ready afterwards (simulated)">{readyText(simulation, projects)}</Figure>
      )}
      <Figure name="The account gets besides">
        {plan.gains.length === 0 && 'Nothing that was found'}
        {RISKS.map((risk) => {
          const gains = plan.gains.filter((gain) => gain.risk === risk);
          if (gains.length === 0) return null;
          return (
            <span key={risk} className={styles['gain']}>
              <Lozenge tone={RISK_TONES[risk]}>{riskLabel(risk)}</Lozenge>
              <span>
                {risk === 'high'
                  ? gains.map((gain) => gainText(gain, context).permission).join(', ')
                  : count(gains.length, 'permission')}
              </span>
            </span>
          );
        })}
      </Figure>
      <Figure name="Stays open">{totals.open === 0 ? 'Nothing' : count(totals.open, 'gap')}</Figure>
    </dl>
  );
}

function readyText(simulation: Simulation | undefined, projects: number): string {
  const ready = simulation?.summary?.counts.projects.ready;
  if (ready !== undefined) return `${number(ready)} of ${count(projects, 'project')}`;
  if (simulation?.isTooMuch) return 'Not simulated: too many changes at once';
  return simulation?.error ? 'Could not be worked out' : 'Working it out…';
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
