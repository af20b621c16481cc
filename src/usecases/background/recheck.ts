import type { SavedCheck } from '../../contract/saved-check';
import { AppError } from '../../ports/errors';
import type { RunManifest } from '../../ports/runs';
import type { BackgroundWork } from '../../ports/stored-data';
import type { World } from '../../ports/world';
import { continueRun } from '../continue-run';
import { readRunSummary } from '../read-run';
import { budgetOf } from '../run-budget';
import { startCheck } from '../saved-checks';
import { slotAt } from '../schedule';
import { loadRun } from '../stored-run';
import { workLeft } from '../work-left';

type Recheck = Extract<BackgroundWork, { does: 'recheck' }>;

/** Events that may follow one another for one run; Forge ends a chain after a thousand (Atlassian, "Async events limits"). */
const MOST_TURNS = 300;

/** The longest that an event can be put off (Atlassian, "Async events API"). */
const LONGEST_DELAY_SECONDS = 900;

/** Failures that pass: the same event is tried again. */
const PASSING: ReadonlySet<string> = new Set(['storage-failed', 'jira-unavailable', 'internal']);

/**
 * Works on the scheduled run of a check until it is finished or time is up; then another event goes on. Everything it does is stored
 * under the run's id, which a slot has one of, so that the same event may come twice, late, or beside another.
 * @param mayGoOn false when the invocation's time is nearly up
 * @throws AppError `storage-failed` or `jira-unavailable`, after which the event is to be delivered again
 */
export async function recheck(world: World, work: Recheck, mayGoOn: () => boolean): Promise<void> {
  const { checks } = world;
  const check = await checks.get(work.checkId);
  // Deleted, taken off its schedule, or late by a slot: the next one has a run of its own.
  if (!check || slotAt(check, world.now()) !== work.slot) return;
  const runId = await checks.claimSlot(check.checkId, work.slot, world.newId());
  try {
    const manifest = await runOfSlot(world, check, runId, work.slot);
    if (manifest && (await workOn(world, manifest, work, mayGoOn))) {
      await readRunSummary(world, manifest);
      await checks.saveTrouble(work.checkId, undefined);
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'waiting') {
      await goOn(world, work, secondsUntil(error.extra.retryAt, world.now()));
      return;
    }
    if (PASSING.has(error.code)) throw error;
    await checks.saveTrouble(work.checkId, { code: error.code, at: world.now().toISOString() });
  } finally {
    await clearUp(world, work.checkId, runId);
  }
}

/** A check may be deleted while its run is being made; what was stored since is deleted with it. */
async function clearUp({ checks, runs }: World, checkId: string, runId: string): Promise<void> {
  if (await checks.get(checkId)) return;
  await runs.remove(runId);
  await checks.remove(checkId);
}

/** The one run that a check has in a slot, made if it is not there. */
async function runOfSlot(
  world: World,
  check: SavedCheck,
  runId: string,
  slot: string,
): Promise<RunManifest | undefined> {
  const [there, history] = await Promise.all([
    world.runs.manifest(runId),
    world.checks.history(check.checkId),
  ]);
  // An invocation that ended between the run and its place in the history left one of the two.
  if (there && history.some((run) => run.runId === runId)) return there;
  await startCheck(world, check, runId, slot);
  return world.runs.manifest(runId);
}

/** @returns true when nothing is left to do */
async function workOn(
  world: World,
  manifest: RunManifest,
  work: Recheck,
  mayGoOn: () => boolean,
): Promise<boolean> {
  const { runId } = manifest;
  const budget = await budgetOf(world, manifest);
  for (;;) {
    const { pending } = workLeft(manifest, await loadRun(world, manifest), budget);
    if (pending.length === 0) return true;
    const [{ stage } = { stage: 0 }] = pending;
    for (const { chunk } of pending.filter((one) => one.stage === stage)) {
      if (!mayGoOn()) {
        await goOn(world, work, 0);
        return false;
      }
      await continueRun(world, { runId, chunk });
    }
  }
}

async function goOn(world: World, work: Recheck, delaySeconds: number): Promise<void> {
  // A run that is not finished by then is asked for again by the clock.
  if (work.turn >= MOST_TURNS) return;
  await world.queue.push([{ work: { ...work, turn: work.turn + 1 }, delaySeconds }]);
}

function secondsUntil(retryAt: string | undefined, now: Date): number {
  const seconds = retryAt === undefined ? 60 : Math.ceil((Date.parse(retryAt) - now.getTime()) / 1000);
  return Math.min(LONGEST_DELAY_SECONDS, Math.max(1, seconds));
}
