import type { Request } from '../../contract/api';
import type { ReportPart } from '../../contract/report';
import { call, type Invoke } from '../call';

/** One criterion of Jira's own search for projects. */
export type FindBy = Request<'project/find'>['by'];

/** Projects that Jira found so far. */
export interface FoundSoFar {
  readonly ids: readonly number[];
  readonly total: number;
  /** These are all. */
  readonly isWhole: boolean;
}

/**
 * Reads one project of a run, with its gaps and its permission scheme.
 * @param part the part of the run that it is in
 * @returns a part with this project alone, or with none when the part does not have it
 * @throws ResolverFailure
 */
export async function readProject(
  invoke: Invoke,
  runId: string,
  part: number,
  projectId: number,
): Promise<ReportPart> {
  return (await call(invoke, 'run/read', { runId, part, projectIds: [projectId] })) as ReportPart;
}

/**
 * Asks Jira for the ids of all projects that fit, slice by slice.
 * @param onSlice gets what was found so far, after every slice but the last
 * @param signal stops asking for further slices; what was found by then is returned
 * @throws ResolverFailure
 */
export async function findProjects(
  invoke: Invoke,
  by: FindBy,
  onSlice: (soFar: FoundSoFar) => void,
  signal: AbortSignal,
): Promise<FoundSoFar> {
  const ids: number[] = [];
  for (let startAt = 0; ;) {
    const slice = await call(invoke, 'project/find', { by, startAt });
    ids.push(...slice.ids);
    const isWhole = slice.nextStartAt === undefined;
    const soFar = { ids: [...ids], total: slice.total, isWhole };
    if (slice.nextStartAt === undefined || signal.aborted) return soFar;
    onSlice(soFar);
    startAt = slice.nextStartAt;
  }
}
