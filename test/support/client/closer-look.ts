import type { PendingChunk, RunStart } from '../../../src/contract/run';
import { opened } from '../app/opened';
import type { TestApp } from '../app/test-apps';

/**
 * Starts a run and does everything before its closer looks.
 * @returns the run and its first closer look
 * @throws Error when the run needs none
 */
export async function upToCloserLook(
  app: TestApp,
  request: RunStart,
): Promise<{ runId: string; look: PendingChunk }> {
  const { runId, pending } = opened(await app.ask('run/start', request));
  for (const { chunk } of [...pending].sort((a, b) => a.stage - b.stage)) {
    const answer = opened(await app.ask('run/continue', { runId, chunk }));
    const look = answer.state === 'done' && answer.opens.find(({ does }) => does === 'explain');
    if (look) return { runId, look };
  }
  throw new Error('This run needs no closer look.');
}
