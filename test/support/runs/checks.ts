import type { Caller } from '../../../dev/forge-host';
import { call, driveRun, type Invoke, readReport } from '../../../src/client';
import type { Report } from '../../../src/contract/report';
import type { PendingChunk, RunStart } from '../../../src/contract/run';
import type { TestApp } from '../app/test-apps';
import { who } from '../sites/small-site';
import type { OwnProfile } from './profiles';

export interface Check {
  readonly profile: OwnProfile;
  readonly accountId?: string;
  readonly options?: RunStart['options'];
  readonly confirmedSteps?: string[];
  readonly projects?: RunStart['projects'];
  /** Points that proof may cost; the app's own default when left out. */
  readonly budget?: number;
  readonly caller?: Caller;
}

/** The request that starts a check; by default of the small site's bot, in all projects. */
export function startRequest({
  profile,
  accountId,
  options,
  confirmedSteps,
  projects,
  budget,
}: Check): RunStart {
  return {
    accountId: accountId ?? who.bot,
    connector: { from: 'profile', profile },
    projects: projects ?? { kind: 'all' },
    ...(options && { options }),
    ...(confirmedSteps && { confirmedSteps }),
    ...(budget !== undefined && { budget }),
  };
}

/** How the client's functions reach the app, as `caller`. */
export function invoking(app: TestApp, caller?: Caller): Invoke {
  return (name, payload) => app.invoke(name, payload, caller);
}

/** Runs a check from start to report, as page and command line do. @throws ResolverFailure */
export async function runCheck(app: TestApp, check: Check): Promise<Report> {
  const invoke = invoking(app, check.caller);
  const { runId, pending } = await call(invoke, 'run/start', startRequest(check));
  await driveRun(invoke, runId, pending);
  return readReport(invoke, runId);
}

/** Runs a check and lets something happen before a stage begins (0: schemes and skipped, 1: projects, 2: closer looks). */
export async function runCheckWith(
  app: TestApp,
  check: Check,
  before: Readonly<Partial<Record<number, () => void>>>,
): Promise<Report> {
  const invoke = invoking(app, check.caller);
  const { runId, pending } = await call(invoke, 'run/start', startRequest(check));
  let open: PendingChunk[] = [...pending];
  while (open.length > 0) {
    const stage = Math.min(...open.map((chunk) => chunk.stage));
    before[stage]?.();
    const now = open.filter((chunk) => chunk.stage === stage);
    open = open.filter((chunk) => chunk.stage !== stage);
    for (const { chunk } of now) {
      const answer = await call(invoke, 'run/continue', { runId, chunk });
      if (answer.state !== 'done') throw new Error(`Chunk ${chunk} came back ${answer.state}.`);
      open.push(...answer.opens);
    }
  }
  return readReport(invoke, runId);
}
