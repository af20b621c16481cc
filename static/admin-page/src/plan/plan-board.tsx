import type { ReportSummary } from '../../../../src/contract/report';
import { strategyText } from '../../../../src/export/wording/plan';
import { Loading } from '../shared/loading';
import { type Change, changeId } from '../../../../src/domain/plan/change';
import { ExcessSection } from './excess/excess-section';
import { goToWhatIf } from './what-if/what-if-place';
import { ChosenPlan } from './chosen-plan';
import { LevelSwitch } from './choose/level-switch';
import { NothingToPlan } from './choose/nothing-to-plan';
import { PlanCards } from './choose/plan-cards';
import { STRATEGIES } from '../../../../src/domain/plan/plan';
import type { Planner } from './planner/planner';
import { useAsked } from './planner/use-asked';
import styles from './plan.module.css';
import { usePlanChoices } from './use-plan-choices';
import { usePlanContext } from './use-plan-context';
import { useSimulations } from './checklist/use-simulation';

/** The plans side by side, and below them the one that was chosen. */
export function PlanBoard({ summary, planner }: { summary: ReportSummary; planner: Planner }) {
  const of = summary.runId;
  const { choices, change } = usePlanChoices(of);
  const { strategy, levels } = choices;
  const facts = useAsked(planner, 'facts', of, { of });
  const plans = useAsked(planner, 'plans', levels, { of, levels });
  const context = usePlanContext(summary, facts.answer);
  const shown = plans.isCurrent ? plans.answer : undefined;
  const sets = (shown ?? []).map(({ plan }) => plan.changes.map(({ change: one }) => one));
  const simulations = useSimulations(planner, of, levels, sets);
  const chosen = shown?.find(({ plan }) => plan.strategy === strategy);
  const isNothing = shown?.every(({ plan, totals }) => plan.steps === 0 && totals.open === 0) === true;
  const tryOut = (removal: readonly Change[]): void => {
    const ids = new Set(removal.map(changeId));
    const kept = choices.byHand.added.filter((one) => !ids.has(changeId(one)));
    change({ byHand: { ...choices.byHand, added: [...kept, ...removal] } });
    goToWhatIf();
  };
  const upcoming = STRATEGIES[plans.done];
  return (
    <>
      <LevelSwitch
        levels={levels}
        onChange={(next) => {
          change({ levels: next });
        }}
      />
      {(!shown || !facts.answer) && (
        <Loading>{`Working out the plans: ${upcoming ? strategyText(upcoming).name.toLowerCase() : 'all are made'}…`}</Loading>
      )}
      {shown && facts.answer && isNothing && <NothingToPlan summary={summary} levels={levels} />}
      {shown && facts.answer && !isNothing && (
        <section aria-labelledby="plans-title" className={styles['section']}>
          <h2 id="plans-title">Three plans</h2>
          <PlanCards
            plans={shown}
            chosen={strategy}
            projects={summary.counts.projects.total}
            simulations={simulations}
            context={context}
            onChoose={(next) => {
              change({ strategy: next });
            }}
          />
        </section>
      )}
      {shown && facts.answer && chosen && (
        <ChosenPlan
          key={`${strategy} ${levels}`}
          summary={summary}
          planner={planner}
          made={chosen}
          isNothing={isNothing}
          facts={facts.answer}
          choices={choices}
          context={context}
          onChange={change}
        />
      )}
      <ExcessSection
        summary={summary}
        planner={planner}
        context={context}
        {...(chosen && { onTry: tryOut })}
      />
    </>
  );
}
