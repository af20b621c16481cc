import {
  MAX_CHANGES,
  MAX_PATH_PROJECTS,
  type PlanPaths,
  sentChange,
  type SimulatedRun,
} from '../../contract/plan';
import type { Request } from '../../contract/api';
import { MAX_PAYLOAD_BYTES } from '../../contract/limits';
import type { ReportSummary } from '../../contract/report';
import type { Change } from '../../domain/plan/change';
import { entryAfter } from '../../domain/plan/entry';
import type { PlanInput } from '../../domain/plan/input';
import { call, type Invoke } from '../call';
import { readPart } from '../read-report';
import type { PlanPart } from './plan-input';

/**
 * Reads one part of what the plans of a run are made from: what the run stored, and what Jira says now about all the account holds.
 * @throws ResolverFailure
 */
export async function readPlanPart(invoke: Invoke, runId: string, part: number): Promise<PlanPart> {
  const [report, evidence] = await Promise.all([
    readPart(invoke, runId, part),
    call(invoke, 'plan/evidence', { runId, part }),
  ]);
  return { report, evidence };
}

/** Reads all parts, one after the other. @throws ResolverFailure */
export async function readPlanParts(
  invoke: Invoke,
  { runId, parts }: Pick<ReportSummary, 'runId' | 'parts'>,
): Promise<PlanPart[]> {
  const read: PlanPart[] = [];
  for (let part = 0; part < parts; part += 1) read.push(await readPlanPart(invoke, runId, part));
  return read;
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

/**
 * The question what a run would come to after some changes.
 * @param input what its plans are made from
 * @returns `too-much` for changes that one request does not take: they are planned, and not simulated
 */
export function simulationOf(
  runId: string,
  changes: readonly Change[],
  input: PlanInput,
): Request<'run/simulate'> | 'too-much' {
  if (changes.length > MAX_CHANGES) return 'too-much';
  const { shut, opened } = entryAfter(input, changes);
  const question = { runId, changes: changes.map(sentChange), shut: [...shut], opened: [...opened] };
  const bytes = new TextEncoder().encode(JSON.stringify(question)).length;
  return bytes > MAX_PAYLOAD_BYTES ? 'too-much' : question;
}

/**
 * What a run would come to after some changes.
 * @param asked as {@link simulationOf} gives it
 * @throws ResolverFailure
 */
export async function simulate(
  invoke: Invoke,
  asked: ReturnType<typeof simulationOf>,
): Promise<SimulatedRun | 'too-much'> {
  return asked === 'too-much' ? asked : call(invoke, 'run/simulate', asked);
}
