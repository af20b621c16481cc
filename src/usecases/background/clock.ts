import type { World } from '../../ports/world';
import { slotAt } from '../schedule';

/** Events that one push takes (Atlassian, "Async events limits"). */
const EVENTS_A_PUSH = 50;

/**
 * Asks for the scheduled runs that are due: those whose slot has none that is finished. It is called every hour, and asking again for a
 * run that is under way does no harm, so a call that was missed, or an event that was lost, is made up for by the next one.
 * @returns how many were asked for
 */
export async function askForDueRuns(world: World): Promise<number> {
  const { checks, queue } = world;
  const now = world.now();
  const due = await Promise.all(
    (await checks.list()).map(async (check) => {
      const slot = slotAt(check, now);
      if (slot === undefined) return [];
      const history = await checks.history(check.checkId);
      const isDone = history.some((run) => run.slot === slot && run.result !== undefined);
      return isDone ? [] : [{ work: { does: 'recheck' as const, checkId: check.checkId, slot, turn: 0 } }];
    }),
  );
  const events = due.flat();
  for (let at = 0; at < events.length; at += EVENTS_A_PUSH)
    await queue.push(events.slice(at, at + EVENTS_A_PUSH));
  return events.length;
}
