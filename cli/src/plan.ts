import { type Invoke, readSummary } from '../../src/client';
import { planInput, readPlanParts, simulate, simulationOf } from '../../src/client/plan';
import type { PlanInput } from '../../src/domain/plan/input';
import { makePlan } from '../../src/domain/plan/make-plan';
import type { Plan } from '../../src/domain/plan/plan';
import { type PlanDocument, planContextOf } from '../../src/export/plan';
import { planTotals } from '../../src/export/wording/plan';
import type { PlanOptions } from './plan-options';

/**
 * Makes plans for a run that was just driven, and simulates what comes of each. Nothing is changed in Jira.
 * @param accountName what the account is called on the site
 * @throws ResolverFailure
 */
export async function makePlans(
  invoke: Invoke,
  runId: string,
  accountName: string,
  { strategies, levels }: PlanOptions,
): Promise<PlanDocument[]> {
  const summary = await readSummary(invoke, runId);
  const parts = await readPlanParts(invoke, summary);
  const input = planInput(summary, parts, levels);
  const context = planContextOf(summary, accountName, parts);
  const madeAt = new Date().toISOString();
  const { site, account, connector } = summary;
  const documents: PlanDocument[] = [];
  for (const strategy of strategies) {
    const plan = makePlan(input, strategy);
    const simulated = await simulatedFor(invoke, runId, plan, input);
    documents.push({
      plan,
      totals: planTotals(input, plan),
      levels,
      site,
      account,
      connector,
      run: summary,
      ...(simulated && { simulated }),
      context,
      madeAt,
    });
  }
  return documents;
}

/** More than one simulation takes is not simulated, and the plan says so. */
async function simulatedFor(
  invoke: Invoke,
  runId: string,
  { changes }: Plan,
  input: PlanInput,
): Promise<PlanDocument['simulated'] | undefined> {
  if (changes.length === 0) return undefined;
  const asked = simulationOf(
    runId,
    changes.map(({ change }) => change),
    input,
  );
  const simulated = await simulate(invoke, asked);
  return simulated === 'too-much' ? undefined : simulated.summary;
}
