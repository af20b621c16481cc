import { call, driveRun, readSummary } from '../../../src/client';
import type { Request } from '../../../src/contract/api';
import type { CheckHistory, ListedCheck, SavedCheck } from '../../../src/contract/saved-check';
import type { ReportSummary } from '../../../src/contract/report';
import type { TestApp } from '../app/test-apps';
import { who } from '../sites/small-site';
import { invoking } from './checks';
import { type OwnProfile, requiring } from './profiles';

/** Keeps a profile for the site and a check with it, by default of the small site's bot in all projects. */
export async function saveCheck(
  app: TestApp,
  profile: OwnProfile | readonly string[],
  more: Partial<Request<'check/save'>> = {},
): Promise<SavedCheck> {
  const own = 'requirements' in profile ? profile : requiring(profile);
  const invoke = invoking(app);
  await call(invoke, 'profile/save', { profile: own });
  return call(invoke, 'check/save', {
    name: 'The bot',
    accountId: who.bot,
    connector: { from: 'site', id: own.id },
    projects: { kind: 'all' },
    ...more,
  });
}

/** Runs a saved check from start to summary, as page and command line do. */
export async function runSaved(app: TestApp, checkId: string): Promise<ReportSummary> {
  const invoke = invoking(app);
  const { runId, pending } = await call(invoke, 'check/run', { checkId });
  await driveRun(invoke, runId, pending);
  return readSummary(invoke, runId);
}

export const historyOf = (app: TestApp, checkId: string): Promise<CheckHistory> =>
  call(invoking(app), 'check/history', { checkId });

export async function listed(app: TestApp, checkId: string): Promise<ListedCheck> {
  const { checks } = await call(invoking(app), 'check/list', {});
  const found = checks.find((check) => check.checkId === checkId);
  if (!found) throw new Error('The check is not in the list.');
  return found;
}
