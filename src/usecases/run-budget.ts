import type { RunManifest } from '../ports/runs';
import type { World } from '../ports/world';

/** Rate-limit points that proof of a run may cost: what it started with, or what an admin allowed since. */
export async function budgetOf({ runs }: World, manifest: RunManifest): Promise<number> {
  return (await runs.budget(manifest.runId)) ?? manifest.budget;
}
