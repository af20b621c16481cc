import type { BackgroundWork } from '../../ports/stored-data';
import type { World } from '../../ports/world';

type Prune = Extract<BackgroundWork, { does: 'prune' }>;

const RUN = /^run:(?<runId>[^:]+):manifest$/u;

/**
 * Removes runs that are older than the site keeps them, after it was told to keep them for less long; otherwise Forge removes each value
 * when its own time is over. Another event goes on when time is up.
 * @throws AppError `storage-failed`, after which the event is to be delivered again
 */
export async function pruneRuns(
  world: World,
  { cursor: from }: Prune,
  mayGoOn: () => boolean,
): Promise<void> {
  for (let cursor = from; ;) {
    if (!mayGoOn()) {
      await world.queue.push([{ work: { does: 'prune', ...(cursor !== undefined && { cursor }) } }]);
      return;
    }
    const page = await world.data.page('runs', cursor);
    for (const { key } of page.values) {
      const { runId } = RUN.exec(key)?.groups ?? {};
      // A run that is over age is not read any more.
      if (runId !== undefined && !(await world.runs.manifest(runId))) await world.runs.remove(runId);
    }
    if (page.cursor === undefined) return;
    cursor = page.cursor;
  }
}
