import { STORED_KINDS } from '../../contract/stored-data';
import type { PersonalData } from '../../ports/stored-data';
import type { World } from '../../ports/world';

/** Personal data is reported at least every seven days (Atlassian, "User privacy guide for app developers"); six leave a day to spare. */
const REPORT_EVERY_MS = 6 * 86_400_000;

/**
 * Reports the accounts whose ids are stored to Atlassian, when that is due, and has those erased that were closed. An account that was
 * merely updated needs nothing: names are read when they are shown.
 * @returns how many accounts were reported and how many are to be erased; nothing when it was not due
 */
export async function reportPersonalData(
  world: World,
  personalData: PersonalData,
): Promise<{ reported: number; closed: number } | undefined> {
  const { settings, people, queue, checks, profiles } = world;
  const now = world.now();
  const before = await settings.read();
  if (before.reportedAt !== undefined && now.getTime() - Date.parse(before.reportedAt) < REPORT_EVERY_MS)
    return undefined;
  // Runs are noted as they are stored and go by themselves; these stay.
  const kept = await checks.list();
  await people.note([
    kept,
    await profiles.list(),
    ...(await Promise.all(kept.map(({ checkId }) => checks.waivers(checkId)))),
  ]);
  const accounts = await people.all();
  const answers = accounts.length === 0 ? [] : await personalData.report(accounts);
  const closed = answers.filter(({ status }) => status === 'closed');
  const [kind] = STORED_KINDS;
  for (const { accountId } of closed) await queue.push([{ work: { does: 'erase', accountId, kind } }]);
  // Runs that were stored to be kept longer than runs are now go as they come of age, so that none outlives its accounts' reports.
  if (before.pruneUntil !== undefined && before.pruneUntil > now.toISOString())
    await queue.push([{ work: { does: 'prune' } }]);
  // Last: what fails before is done again at the next hour.
  await settings.change({ reportedAt: now.toISOString() });
  return { reported: accounts.length, closed: closed.length };
}
