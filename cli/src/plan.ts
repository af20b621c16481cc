import { call, type Invoke, readPart, readSummary } from '../../src/client';
import { planInput, type PlanPart, simulate } from '../../src/client/plan';
import { MAX_CHANGES } from '../../src/contract/plan';
import type { ReportSummary } from '../../src/contract/report';
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
  const parts = await readParts(invoke, summary);
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

async function readParts(invoke: Invoke, { runId, parts }: ReportSummary): Promise<PlanPart[]> {
  const read: PlanPart[] = [];
  for (let part = 0; part < parts; part += 1) {
    const [report, evidence] = await Promise.all([
      readPart(invoke, runId, part),
      call(invoke, 'plan/evidence', { runId, part }),
    ]);
    read.push({ report, evidence });
  }
  return read;
}

/** More changes than one simulation takes are not simulated, and the plan says so. */
async function simulatedFor(
  invoke: Invoke,
  runId: string,
  { changes }: Plan,
  input: PlanInput,
): Promise<PlanDocument['simulated'] | undefined> {
  if (changes.length === 0 || changes.length > MAX_CHANGES) return undefined;
  const { summary } = await simulate(
    invoke,
    runId,
    changes.map(({ change }) => change),
    input,
  );
  return summary;
}
