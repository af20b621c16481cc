import { readReport } from '../../../src/client';
import type { RunRecord } from '../../../src/contract/history';
import type { Report } from '../../../src/contract/report';
import type { ListedCheck } from '../../../src/contract/saved-check';
import type { TestApp } from '../app/test-apps';
import { opened } from '../app/opened';
import { invoking } from '../runs/checks';
import { comparable } from '../runs/comparable';
import { historyOf, listed } from '../runs/saved-checks';
import { who } from '../sites/small-site';

export const HOUR = 3_600_000;

/** What is to be the same however a scheduled run came about. */
export interface Outcome {
  readonly result: Partial<RunRecord['result']>;
  readonly report: object;
}

/**
 * Keeps a check of the small site's bot that is run every day, and moves the clock to where its next slot begins.
 * @param profileId one of the site's own profiles
 * @returns the id of the check
 */
export async function dueCheck(app: TestApp, profileId: string, budget?: number): Promise<string> {
  const { checkId } = opened(
    await app.ask('check/save', {
      name: 'Every day',
      accountId: who.bot,
      connector: { from: 'site', id: profileId },
      projects: { kind: 'all' },
      schedule: 'daily',
      ...(budget !== undefined && { budget }),
    }),
  );
  const { nextAt = '' } = await listed(app, checkId);
  app.clock.moveTo(Date.parse(nextAt) + 1);
  return checkId;
}

/** What happens in an hour: the trigger fires, unless Forge misses it, and the queue is delivered. */
export async function anHour(app: TestApp, isTriggered = true): Promise<void> {
  if (isTriggered) await app.trigger('clock-trigger').catch(() => undefined);
  await app.queue.deliverUntil(app.clock.now() + HOUR);
}

/** Lets hours pass until the check has a run that is finished, and one at least. @throws Error when that takes a day */
export async function hoursUntilDone(app: TestApp, checkId: string): Promise<void> {
  for (let hour = 0; hour < 20; hour += 1) {
    await anHour(app);
    const { runs } = await historyOf(app, checkId);
    if (runs[0]?.result) return;
  }
  throw new Error('A day went by and the scheduled run is not finished.');
}

/** A scheduled run as it ended: the only one, whole, with nothing left over. */
export async function ended(app: TestApp, checkId: string): Promise<Outcome & { leftOver: unknown }> {
  const { runs } = await historyOf(app, checkId);
  const [run] = runs;
  if (!run?.result) throw new Error('The run is not finished.');
  const { finishedAt: _at, ...result } = run.result;
  const report = await readReport(invoking(app), run.runId);
  const check: ListedCheck = await listed(app, checkId);
  return {
    result,
    report: withoutCheck(report),
    leftOver: {
      runs: runs.length,
      ranAs: run.ranAs,
      manifests: manifestsOf(app, checkId).length,
      waiting: app.queue.waiting().length,
      dropped: app.queue.dropped().length,
      unfinished: check.unfinished,
      trouble: check.trouble,
    },
  };
}

/** What `ended` says is left over where all went well. */
export const NOTHING_LEFT = {
  runs: 1,
  ranAs: 'app',
  manifests: 1,
  waiting: 0,
  dropped: 0,
  unfinished: undefined,
  trouble: undefined,
} as const;

function withoutCheck(report: Report): object {
  const { checkId: _checkId, ...same } = comparable(report) as Report;
  return same;
}

/** Manifests of runs of a check, whether or not its history knows them. */
export function manifestsOf(app: TestApp, checkId: string): string[] {
  return Object.entries(app.kvs.inspect('run:')).flatMap(([key, stored]) =>
    key.endsWith(':manifest') && JSON.stringify(stored).includes(checkId) ? [key] : [],
  );
}

/** Keys of the app's storage that have to do with a check or with one of these runs. */
export function keysAbout(app: TestApp, ids: readonly string[]): string[] {
  return Object.entries(app.kvs.inspect()).flatMap(([key, stored]) =>
    ids.some((id) => key.includes(id) || JSON.stringify(stored).includes(id)) ? [key] : [],
  );
}

export async function removeCheck(app: TestApp, checkId: string): Promise<void> {
  opened(await app.ask('check/delete', { checkId }));
}
