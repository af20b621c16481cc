import { sentChange, type SimulatedRun } from '../../contract/plan';
import type { ReportSummary } from '../../contract/report';
import type { Change } from '../../domain/plan/change';
import type { PlanInput } from '../../domain/plan/input';
import { call, type Invoke } from '../call';
import { readPart } from '../read-report';
import { type PlannedLevels, planInput, type PlanPart } from './plan-input';

/**
 * Reads what the plans of a run are made from, part after part: what the run stored, and what Jira says now about all the account holds.
 * @param onPart told how many parts are read, after each
 * @throws ResolverFailure
 */
export async function readPlanInput(
  invoke: Invoke,
  summary: ReportSummary,
  levels: PlannedLevels,
  onPart: (read: number) => void = () => undefined,
): Promise<PlanInput> {
  const { runId } = summary;
  const parts: PlanPart[] = [];
  for (let part = 0; part < summary.parts; part += 1) {
    const [report, evidence] = await Promise.all([
      readPart(invoke, runId, part),
      call(invoke, 'plan/evidence', { runId, part }),
    ]);
    parts.push({ report, evidence });
    onPart(part + 1);
  }
  return planInput(summary, parts, levels);
}

/** What a run would come to after some changes. @throws ResolverFailure */
export function simulate(invoke: Invoke, runId: string, changes: readonly Change[]): Promise<SimulatedRun> {
  return call(invoke, 'run/simulate', { runId, changes: changes.map(sentChange) });
}
