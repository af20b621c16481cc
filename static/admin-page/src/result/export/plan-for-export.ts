import type { PlanPart } from '../../../../../src/client/plan/plan-input';
import type { ReportSummary } from '../../../../../src/contract/report';
import { type PlanDocument, planContextOf } from '../../../../../src/export/plan';
import { api } from '../../api';
import { Planner } from '../../plan/planner/planner';

const LEVELS = 'required';

/**
 * Makes the plan with the fewest changes for a run, as the plan's own screen does, with what would come of it.
 * @returns nothing where there is nothing to change
 * @throws ResolverFailure, PlannerFailure
 */
export async function planForExport(
  summary: ReportSummary,
  accountName: string,
): Promise<PlanDocument | undefined> {
  const { runId: of, site, account, connector } = summary;
  // A planner that fails lets what it is asked fail.
  const planner = new Planner(() => undefined);
  try {
    planner.tell({ kind: 'run', of, run: summary });
    const parts: PlanPart[] = [];
    for (let number = 0; number < summary.parts; number += 1) {
      const part = await api.readPlanPart(of, number);
      parts.push(part);
      planner.tell({ kind: 'part', of, part });
    }
    const made = await planner.ask('plans', { of, levels: LEVELS });
    const fewest = made.find(({ plan }) => plan.strategy === 'fewest-changes');
    if (!fewest || fewest.plan.changes.length === 0) return undefined;
    const changes = fewest.plan.changes.map(({ change }) => change);
    const simulated = await api.simulateRun(await planner.ask('simulation', { of, levels: LEVELS, changes }));
    return {
      ...fewest,
      levels: LEVELS,
      site,
      account,
      connector,
      run: summary,
      ...(simulated !== 'too-much' && { simulated: simulated.summary }),
      context: planContextOf(summary, accountName, parts),
      madeAt: new Date().toISOString(),
    };
  } finally {
    planner.end();
  }
}
