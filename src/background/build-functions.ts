import { AppError } from '../ports/errors';
import type { BackgroundWork, PersonalData } from '../ports/stored-data';
import type { World } from '../ports/world';
import { askForDueRuns } from '../usecases/background/clock';
import { eraseAccount } from '../usecases/background/erase-account';
import { reportPersonalData } from '../usecases/background/personal-data';
import { pruneRuns } from '../usecases/background/prune-runs';
import { recheck } from '../usecases/background/recheck';
import { readWork } from './background-work';

/** What the functions that nobody calls need from the place where ports meet their adapters. */
export interface BackgroundWiring {
  /** A world in which the app acts by itself. */
  world(): World;
  readonly personalData: PersonalData;
  /** False when an invocation that began at this time is nearly over. */
  mayGoOn(startedAt: number): boolean;
  /** Asks Forge to deliver an event again after so many seconds. */
  retry(afterSeconds: number): unknown;
  readonly log: (line: { readonly function: string; readonly code: string; readonly kind: string }) => void;
}

/** Seconds after which an event that failed is tried again. */
const RETRY_SECONDS = 60;

/** The functions of the hourly trigger and of the queue. */
export function buildFunctions(wiring: BackgroundWiring) {
  return {
    /** Asks for scheduled runs that are due, and reports personal data when that is due; one does not keep the other from being done. */
    async clock(): Promise<void> {
      const world = wiring.world();
      await logged(wiring, 'clock', () => askForDueRuns(world));
      await logged(wiring, 'clock', () => reportPersonalData(world, wiring.personalData));
    },

    /** Does the work of one event. An event that fails for a reason that passes is delivered again. */
    async work(event: { readonly body?: unknown }): Promise<unknown> {
      const work = readWork(event.body);
      if (!work) return undefined;
      const startedAt = Date.now();
      const done = await logged(wiring, work.does, () =>
        doWork(wiring.world(), work, () => wiring.mayGoOn(startedAt)),
      );
      return done ? undefined : wiring.retry(RETRY_SECONDS);
    },
  };
}

function doWork(world: World, work: BackgroundWork, mayGoOn: () => boolean): Promise<void> {
  switch (work.does) {
    case 'recheck':
      return recheck(world, work, mayGoOn);
    case 'erase':
      return eraseAccount(world, work, mayGoOn);
    case 'prune':
      return pruneRuns(world, work, mayGoOn);
  }
}

/** @returns false when it failed; the log tells the code, and nothing else */
async function logged(
  wiring: BackgroundWiring,
  name: string,
  work: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    wiring.log({
      function: name,
      code: error instanceof AppError ? error.code : 'internal',
      kind: error instanceof Error ? error.name : typeof error,
    });
    return false;
  }
}
