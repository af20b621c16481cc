import { AppError } from '../ports/errors';
import type { RunManifest } from '../ports/runs';
import type { World } from '../ports/world';

/** A run that any Jira admin may read. @throws AppError `run-not-found` */
export async function readableManifest({ runs }: World, runId: string): Promise<RunManifest> {
  const manifest = await runs.manifest(runId);
  if (!manifest)
    throw new AppError(
      'run-not-found',
      'There is no check with this address, or it was removed. Start a new one.',
      { field: 'runId' },
    );
  return manifest;
}

/** A run that the caller started. @throws AppError `run-not-found` or `not-your-run` */
export async function ownManifest(world: World, runId: string): Promise<RunManifest> {
  const manifest = await readableManifest(world, runId);
  if (manifest.startedBy !== world.caller.accountId) {
    throw new AppError(
      'not-your-run',
      'Another admin started this check, so only they can continue it. You can read it, or start the same check yourself.',
    );
  }
  return manifest;
}
