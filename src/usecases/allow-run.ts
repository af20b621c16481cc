import type { ValidRequest } from '../contract/api';
import type { RunAllowed } from '../contract/run';
import type { World } from '../ports/world';
import { ownManifest } from './run-access';
import { budgetOf } from './run-budget';
import { loadRun } from './stored-run';
import { workLeft } from './work-left';

/**
 * Raises what proof of a run may cost, and says what can be done now. A smaller number than before changes nothing: what was
 * done stays done.
 * @throws AppError `run-not-found` or `not-your-run`
 */
export async function allowRun(
  world: World,
  { runId, budget }: ValidRequest<'run/allow'>,
): Promise<RunAllowed> {
  const manifest = await ownManifest(world, runId);
  const before = await budgetOf(world, manifest);
  if (budget > before) await world.runs.saveBudget(runId, budget);
  return workLeft(manifest, await loadRun(world, manifest), Math.max(before, budget));
}
