import type { Request } from '../../contract/api';
import { MAX_PATH_PROJECTS, type PlanPaths, sentChange, type SimulatedRun } from '../../contract/plan';
import type { ReportSummary } from '../../contract/report';
import type { Change } from '../../domain/plan/change';
import { entryAfter } from '../../domain/plan/entry';
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

/**
 * Every way in which an account holds something in a few projects, a few at a time.
 * @throws ResolverFailure
 */
export async function readPaths(
  invoke: Invoke,
  accountId: string,
  projectIds: readonly number[],
): Promise<PlanPaths[]> {
  const read: PlanPaths[] = [];
  for (let at = 0; at < projectIds.length; at += MAX_PATH_PROJECTS)
    read.push(
      await call(invoke, 'plan/paths', {
        accountId,
        projectIds: projectIds.slice(at, at + MAX_PATH_PROJECTS),
      }),
    );
  return read;
}

/** The question what a run would come to after some changes. @param input what its plans are made from */
export function simulationOf(
  runId: string,
  changes: readonly Change[],
  input: PlanInput,
): Request<'run/simulate'> {
  const { shut, opened } = entryAfter(input, changes);
  return { runId, changes: changes.map(sentChange), shut: [...shut], opened: [...opened] };
}

/**
 * What a run would come to after some changes.
 * @param input what its plans are made from
 * @throws ResolverFailure
 */
export function simulate(
  invoke: Invoke,
  runId: string,
  changes: readonly Change[],
  input: PlanInput,
): Promise<SimulatedRun> {
  return call(invoke, 'run/simulate', simulationOf(runId, changes, input));
}
