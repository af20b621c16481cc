import { call, driveRun, type Invoke, patiently, type Progress, readReport } from '../../src/client';
import type { Report } from '../../src/contract/report';
import type { CheckOptions } from './options';
import { chooseConnector } from './connector';

/** A finished check, and what the account is called on the site; the name is shown and never stored. */
export interface Checked {
  readonly report: Report;
  readonly accountName: string;
}

/**
 * Runs one check from start to report over the app's resolvers.
 * @throws ResolverFailure with what went wrong and what to do; UsageError for a profile file that cannot be read
 */
export async function check(
  invoke: Invoke,
  options: CheckOptions,
  onProgress: (progress: Progress) => void,
): Promise<Checked> {
  const request = {
    accountId: options.account,
    connector: await chooseConnector(options.connector),
    options: { ...options.options },
    confirmedSteps: [...options.confirm],
    projects: options.projects,
    ...(options.budget !== undefined && { budget: options.budget }),
  };
  const started = await patiently(() => call(invoke, 'run/start', request), {
    onWaiting: (waitingUntil) => {
      onProgress({ done: 0, total: 0, mayGrow: true, doing: 'projects', waitingUntil });
    },
  });
  if (started === 'cancelled') throw new Error('A check without a signal cannot be cancelled.');
  await driveRun(invoke, started.runId, started.pending, { onProgress });
  const report = await readReport(invoke, started.runId);
  return { report, accountName: await nameOf(invoke, options.account) };
}

/** What the account is called on the site. No answer hangs on the name, so a failure to read it is no failure of the check. */
export async function nameOf(invoke: Invoke, accountId: string): Promise<string> {
  const account = await call(invoke, 'account/inspect', { accountId }).catch(() => undefined);
  return account?.displayName ?? accountId;
}
