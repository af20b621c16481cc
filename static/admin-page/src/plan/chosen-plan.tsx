import { useMemo } from 'react';
import type { ReportSummary } from '../../../../src/contract/report';
import { changeId, stepsOfAll, takesAway } from '../../../../src/domain/plan/change';
import type { PlanDocument } from '../../../../src/export/plan';
import type { PlanContext } from '../../../../src/export/wording/plan';
import { RunAgain } from './after/run-again';
import { Checklist } from './checklist/checklist';
import { PlanHeadline } from './checklist/plan-headline';
import { RemainingList } from './checklist/remaining-list';
import { SimulatedVerdict } from './checklist/simulated-verdict';
import { useSimulations } from './checklist/use-simulation';
import { HandOver } from './hand-over/hand-over';
import type { Planner } from './planner/planner';
import type { MadePlan, PlanFacts } from './planner/questions';
import { useAsked } from './planner/use-asked';
import type { PlanChoices } from './use-plan-choices';
import { chosenChanges, isByHand } from './what-if/by-hand';
import { WhatIf } from './what-if/what-if';

/** The plan that was chosen, as it is or as somebody changed it: the verdict as it would be, what to do, and what stays open. */
export function ChosenPlan({
  summary,
  planner,
  made,
  isNothing,
  facts,
  choices,
  context,
  onChange,
}: {
  summary: ReportSummary;
  planner: Planner;
  made: MadePlan;
  /** No plan has anything to do; there is only what somebody adds. */
  isNothing: boolean;
  facts: PlanFacts;
  choices: PlanChoices;
  context: PlanContext;
  onChange: (changes: Partial<PlanChoices>) => void;
}) {
  const { runId } = summary;
  const { byHand, levels } = choices;
  const isChanged = isByHand(byHand);
  const planned = useMemo(() => made.plan.changes.map(({ change }) => change), [made]);
  const changes = useMemo(() => chosenChanges(planned, byHand), [planned, byHand]);
  const followed = useAsked(
    planner,
    'effects',
    `${levels} ${changes.map(changeId).join(' ')}`,
    isChanged ? { of: runId, levels, changes } : undefined,
  );
  const shown = isChanged ? (followed.answer ?? { changes: [], gains: [] }) : made.plan;
  const [simulation] = useSimulations(planner, runId, levels, [changes]);
  const document: PlanDocument = {
    plan: isChanged ? { strategy: 'by-hand', ...shown, steps: stepsOfAll(changes) } : made.plan,
    ...(!isChanged && { totals: made.totals }),
    levels,
    site: summary.site,
    account: summary.account,
    connector: summary.connector,
    run: summary,
    ...(simulation?.summary && { simulated: simulation.summary }),
    context,
    madeAt: new Date().toISOString(),
  };
  // Where there is nothing to do, what-if stands alone until something is added there.
  const isShown = isChanged || !isNothing;
  return (
    <>
      {isShown && <PlanHeadline document={document} isWorking={isChanged && !followed.isCurrent} />}
      {changes.length > 0 && simulation && (
        <SimulatedVerdict
          simulation={simulation}
          context={context}
          takesAway={changes.some(takesAway)}
          leavesGroup={changes.some(({ kind }) => kind === 'leave-group')}
        />
      )}
      <Checklist subject={runId} changes={shown.changes} context={context} />
      {isShown && !isChanged && <RemainingList remaining={made.plan.remaining} context={context} />}
      {isShown && <HandOver document={document} />}
      <WhatIf
        planned={made.plan.changes}
        byHand={byHand}
        facts={facts}
        context={context}
        onChange={(next) => {
          onChange({ byHand: next });
        }}
      />
      {changes.length > 0 && (
        <RunAgain summary={summary} strategy={choices.strategy} levels={levels} changes={changes} />
      )}
    </>
  );
}
