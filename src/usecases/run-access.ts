import { AppError } from '../ports/errors';
import type { RunManifest } from '../ports/runs';
import type { Caller, World } from '../ports/world';

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

/** Whether the caller started the run: a person their own, the app those that it made. */
export function isStarter({ startedBy, ranAs }: RunManifest, caller: Caller): boolean {
  return caller.as === 'app' ? ranAs === 'app' : startedBy === caller.accountId;
}

/** A run that the caller started. @throws AppError `run-not-found` or `not-your-run` */
export async function ownManifest(world: World, runId: string): Promise<RunManifest> {
  const manifest = await readableManifest(world, runId);
  if (!isStarter(manifest, world.caller)) {
    throw new AppError(
      'not-your-run',
      'Somebody else started this check, so only they can continue it. You can read it, or start the same check yourself.',
    );
  }
  return manifest;
}
