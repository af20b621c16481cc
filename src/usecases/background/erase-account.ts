import { STORED_KINDS } from '../../contract/stored-data';
import type { BackgroundWork } from '../../ports/stored-data';
import type { World } from '../../ports/world';
import { deleteCheck } from '../saved-checks';

type Erase = Extract<BackgroundWork, { does: 'erase' }>;

/**
 * Erases an account that was closed, kind after kind: runs and checks about it are removed, and its id, with what the person typed, is
 * taken out of everything else. Another event goes on when time is up; doing it again erases nothing more.
 * @param mayGoOn false when the invocation's time is nearly up
 * @throws AppError `storage-failed`, after which the event is to be delivered again
 */
export async function eraseAccount(world: World, work: Erase, mayGoOn: () => boolean): Promise<void> {
  const { accountId } = work;
  let { cursor } = work;
  for (const kind of STORED_KINDS.slice(STORED_KINDS.indexOf(work.kind))) {
    if (kind === 'checks' && cursor === undefined) await removeChecksAbout(world, accountId);
    for (;;) {
      if (!mayGoOn()) {
        await world.queue.push([
          { work: { does: 'erase', accountId, kind, ...(cursor !== undefined && { cursor }) } },
        ]);
        return;
      }
      const page = await world.data.page(kind, cursor);
      for (const { key, text } of page.values) await eraseFrom(world, key, text, accountId);
      cursor = page.cursor;
      if (cursor === undefined) break;
    }
  }
  // Last: while any of its data may be left, the account is reported.
  await world.people.forget(accountId);
}

async function removeChecksAbout(world: World, accountId: string): Promise<void> {
  const checks = await world.checks.list();
  for (const check of checks)
    if (check.accountId === accountId) await deleteCheck(world, { checkId: check.checkId });
}

const MANIFEST = /^run:(?<runId>[^:]+):manifest$/u;

async function eraseFrom(world: World, key: string, text: string, accountId: string): Promise<void> {
  const { runId } = MANIFEST.exec(key)?.groups ?? {};
  if (runId !== undefined && (await world.runs.manifest(runId))?.shared.account.accountId === accountId) {
    await world.runs.remove(runId);
    return;
  }
  // A value in pieces tells only where they are, so it is read whole.
  if (text.includes(accountId) || text.includes(':piece:')) await world.data.erase(key, accountId);
}
