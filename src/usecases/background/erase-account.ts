import { STORED_KINDS } from '../../contract/stored-data';
import type { BackgroundWork } from '../../ports/stored-data';
import type { World } from '../../ports/world';
import { deleteCheck } from '../saved-checks';

type Erase = Extract<BackgroundWork, { does: 'erase' }>;

/** After a pass that found something the next one waits this long: a run that was being made may have stored the id behind it. */
const NEXT_PASS_SECONDS = 900;

/**
 * Erases an account that was closed, kind after kind: runs and checks about it are removed, and its id, with what the person typed, is
 * taken out of everything else. Another event goes on when time is up; doing it again erases nothing more. It ends with a pass that
 * finds nothing.
 * @param mayGoOn false when the invocation's time is nearly up
 * @throws AppError `storage-failed`, after which the event is to be delivered again
 */
export async function eraseAccount(world: World, work: Erase, mayGoOn: () => boolean): Promise<void> {
  const { accountId } = work;
  let { cursor, found = false } = work;
  for (const kind of STORED_KINDS.slice(STORED_KINDS.indexOf(work.kind))) {
    if (kind === 'checks' && cursor === undefined)
      found = (await removeChecksAbout(world, accountId)) || found;
    for (;;) {
      if (!mayGoOn()) {
        const rest = { kind, found, ...(cursor !== undefined && { cursor }) };
        await world.queue.push([{ work: { does: 'erase', accountId, ...rest } }]);
        return;
      }
      const page = await world.data.page(kind, cursor);
      for (const { key, text } of page.values)
        found = (await eraseFrom(world, key, text, accountId)) || found;
      cursor = page.cursor;
      if (cursor === undefined) break;
    }
  }
  const [kind] = STORED_KINDS;
  if (found)
    await world.queue.push([{ work: { does: 'erase', accountId, kind }, delaySeconds: NEXT_PASS_SECONDS }]);
  // Last: while any of its data may be left, the account is reported.
  else await world.people.forget(accountId);
}

/** @returns whether there were any */
async function removeChecksAbout(world: World, accountId: string): Promise<boolean> {
  const about = (await world.checks.list()).filter((check) => check.accountId === accountId);
  for (const { checkId } of about) await deleteCheck(world, { checkId });
  return about.length > 0;
}

const MANIFEST = /^run:(?<runId>[^:]+):manifest$/u;

/** @returns whether there was anything to erase */
async function eraseFrom(world: World, key: string, text: string, accountId: string): Promise<boolean> {
  const { runId } = MANIFEST.exec(key)?.groups ?? {};
  if (runId !== undefined && (await world.runs.manifest(runId))?.shared.account.accountId === accountId) {
    await world.runs.remove(runId);
    return true;
  }
  // A value in pieces tells only where they are, so it is read whole.
  if (!text.includes(accountId) && !text.includes(':piece:')) return false;
  return world.data.erase(key, accountId);
}
