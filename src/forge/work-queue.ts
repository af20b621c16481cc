import { Queue } from '@forge/events';
import { AppError } from '../ports/errors';
import type { BackgroundWork, WorkQueue } from '../ports/stored-data';

/** The queue's name; manifest.yml names the same one. */
const QUEUE = 'background-work';

/** Forge's queue of events. */
export class ForgeWorkQueue implements WorkQueue {
  private readonly queue = new Queue({ key: QUEUE });

  async push(
    events: readonly { readonly work: BackgroundWork; readonly delaySeconds?: number }[],
  ): Promise<void> {
    if (events.length === 0) return;
    try {
      await this.queue.push(
        events.map(({ work, delaySeconds = 0 }) => ({
          body: { ...work },
          ...(delaySeconds > 0 && { delayInSeconds: delaySeconds }),
          // Two events for one check would do each other's work; one after the other they do it once.
          concurrency: { key: subjectOf(work), limit: 1 },
        })),
      );
    } catch {
      throw new AppError(
        'storage-failed',
        'Forge did not take the work to be done in the background. Try again in a minute; nothing is lost.',
      );
    }
  }
}

function subjectOf(work: BackgroundWork): string {
  return work.does === 'recheck' ? work.checkId : work.does;
}
