import { stepsOf } from '../../domain/plan/change';
import type { PlannedChange } from '../../domain/plan/plan';
import type { Screen } from '../links';
import { changeText, type PlanContext } from '../wording/plan';
import type { Place } from '../wording/places';
import type { PlanDocument, PlanVerdict } from './document';
import { PLAN_VERSION, type ToldChange, type ToldPlan, type ToldVerdict } from './told-plan';

/** A plan as JSON text, as docs/plan.schema.json describes it. */
export function planJson(document: PlanDocument): string {
  return `${JSON.stringify(toldPlan(document), null, 2)}\n`;
}

/** The same as a value. Names of accounts are left out; groups, roles, schemes and projects are named as Jira names them. */
export function toldPlan(document: PlanDocument): ToldPlan {
  const { plan, totals, levels, run, simulated, context, madeAt } = document;
  const { site, account, connector } = document;
  return {
    schemaVersion: PLAN_VERSION,
    madeAt,
    strategy: plan.strategy,
    levels,
    site: { baseUrl: site.baseUrl, plan: site.plan },
    account: { accountId: account.accountId },
    connector: { id: connector.id, name: connector.name },
    ...(run && {
      run: { runId: run.runId, startedAt: run.startedAt, state: run.state, ...toldVerdict(run) },
    }),
    ...(simulated && { simulated: toldVerdict(simulated) }),
    steps: plan.steps,
    ...(plan.strategy !== 'by-hand' && { stepsAtLeast: plan.stepsAtLeast }),
    ...(totals && { totals }),
    changes: plan.changes.map((change) => toldChange(change, context)),
    gains: plan.gains,
    ...(plan.strategy !== 'by-hand' && { remaining: plan.remaining }),
  };
}

const toldVerdict = ({ verdict, verdictReasons, counts }: PlanVerdict): ToldVerdict => ({
  verdict,
  verdictReasons,
  counts,
});

function toldChange(planned: PlannedChange, context: PlanContext): ToldChange {
  const { where, projects } = changeText(planned, context);
  const places = projects.length > 0 ? projects.map(({ place }) => place) : [where];
  return { ...planned, steps: stepsOf(planned.change), screens: places.flatMap(screenOf) };
}

const screenOf = (place: Place): Screen[] => ('screen' in place ? [place.screen] : []);
