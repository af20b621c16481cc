import type { ValidRequest } from '../contract/api';
import type { RunRecord } from '../contract/history';
import type { RunStarted } from '../contract/run';
import {
  type CheckDeleted,
  type CheckHistory,
  type CheckList,
  type ListedCheck,
  MAX_CHECKS,
  type SavedCheck,
} from '../contract/saved-check';
import type { WaiverCounts } from '../contract/waiver';
import { AppError } from '../ports/errors';
import type { AdminWorld, World } from '../ports/world';
import { chooseConnector } from './choose-connector';
import { nextSlot } from './schedule';
import { readCheck } from './read-check';
import { makeRun } from './start-run';
import { standingWaivers } from './waivers';

/** The checks of the site with what their latest runs came to, by name. */
export async function listChecks(world: World): Promise<CheckList> {
  const checks = await world.checks.list();
  const listed = await Promise.all(checks.map((check) => listedCheck(world, check)));
  return { checks: listed.sort((a, b) => a.name.localeCompare(b.name, 'en')) };
}

async function listedCheck(world: World, check: SavedCheck): Promise<ListedCheck> {
  const [history, waivers, trouble, connectorName] = await Promise.all([
    world.checks.history(check.checkId),
    standingWaivers(world, check.checkId),
    world.checks.trouble(check.checkId),
    connectorNameOf(world, check),
  ]);
  const latest = history.find(({ result }) => result !== undefined);
  const unfinished = history.find(
    ({ result, startedAt }) => result === undefined && startedAt > (latest?.startedAt ?? ''),
  );
  const nextAt = nextSlot(check, world.now());
  return {
    ...check,
    runs: history.length,
    waivers: countStates(waivers),
    ...(connectorName !== undefined && { connectorName }),
    ...(latest && { latest }),
    ...(unfinished && { unfinished }),
    ...(nextAt !== undefined && { nextAt }),
    ...(trouble && { trouble }),
  };
}

function countStates(waivers: Awaited<ReturnType<typeof standingWaivers>>): WaiverCounts {
  const counts = { active: 0, lapsed: 0, expired: 0, unused: 0 };
  for (const { state } of waivers) counts[state] += 1;
  return counts;
}

async function connectorNameOf(world: World, { connector }: SavedCheck): Promise<string | undefined> {
  if (connector.from === 'catalogue') return world.connectors.find(connector.id)?.name;
  const written = (await world.profiles.get(connector.id))?.written;
  const name = written?.['name'];
  return typeof name === 'string' ? name : undefined;
}

/**
 * Keeps a check, as a new version of the one it replaces.
 * @throws AppError `invalid-input`, `connector-not-found`, `profile-not-found`, `check-not-found`, `check-changed`
 */
export async function saveCheck(
  world: AdminWorld,
  { replaces, checkId, ...wanted }: ValidRequest<'check/save'>,
): Promise<SavedCheck> {
  const { checks, caller } = world;
  await chooseConnector(world, wanted.connector, wanted.options);
  if (checkId === undefined) {
    if ((await checks.list()).length >= MAX_CHECKS)
      throw new AppError('invalid-input', `A site keeps at most ${MAX_CHECKS} checks. Delete one first.`, {
        field: 'name',
      });
  } else if ((await readCheck(world, checkId)).version !== replaces) throw changed();
  const check: SavedCheck = {
    ...wanted,
    checkId: checkId ?? world.newId(),
    version: replaces + 1,
    savedAt: world.now().toISOString(),
    savedBy: caller.accountId,
  };
  if (!(await checks.save(check))) throw changed();
  return check;
}

/** Removes a check with its history, its runs and its waivers. @throws AppError `check-not-found` */
export async function deleteCheck(
  world: World,
  { checkId }: ValidRequest<'check/delete'>,
): Promise<CheckDeleted> {
  await readCheck(world, checkId);
  const history = await world.checks.history(checkId);
  await Promise.all(history.map(({ runId }) => world.runs.remove(runId)));
  await world.checks.remove(checkId);
  return { checkId };
}

/** The runs of a check, the latest first. @throws AppError `check-not-found` */
export async function checkHistory(
  world: World,
  { checkId }: ValidRequest<'check/history'>,
): Promise<CheckHistory> {
  const [check, runs] = await Promise.all([readCheck(world, checkId), world.checks.history(checkId)]);
  return { check, runs };
}

/** Starts a run of a check as the caller. @throws AppError `check-not-found`, and what starting a run throws */
export async function runCheckNow(world: World, { checkId }: ValidRequest<'check/run'>): Promise<RunStarted> {
  return startCheck(world, await readCheck(world, checkId), world.newId());
}

/**
 * Makes a run of a check, and its place in the check's history. Nothing is doubled when it is called again with the same id.
 * @throws what making a run throws
 */
export async function startCheck(
  world: World,
  check: SavedCheck,
  runId: string,
  slot?: string,
): Promise<RunStarted> {
  const { checkId, accountId, connector, options, confirmedSteps, projects, budget } = check;
  const started = await makeRun(
    world,
    { accountId, connector, options, confirmedSteps: [...confirmedSteps], projects, budget },
    { runId, checkId },
  );
  const manifest = await world.runs.manifest(runId);
  const record: RunRecord = {
    runId,
    startedAt: manifest?.startedAt ?? world.now().toISOString(),
    ranAs: world.caller.as,
    ...(world.caller.as === 'person' && { startedBy: world.caller.accountId }),
    ...(slot !== undefined && { slot }),
  };
  await world.checks.record(checkId, record);
  return started;
}

function changed(): AppError {
  return new AppError(
    'check-changed',
    'Somebody else saved this check in the meantime. Look at their version, then save yours on top of it.',
    { field: 'replaces' },
  );
}
