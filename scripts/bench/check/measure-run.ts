import type { KvsStats } from '../../../dev/forge-host';
import type { JiraSiteOptions } from '../../../dev/jira-site';
import { hourlyPoints } from '../../../dev/jira-site/http/rate-limiter';
import { type LocalApp, startLocalApp } from '../../../dev/local-app';
import { call, driveRun, type Invoke, patiently, readSummary } from '../../../src/client';
import type { ReportSummary } from '../../../src/contract/report';
import type { HeldBack, RunStarted } from '../../../src/contract/run';
import { benchBundle } from './bench-bundle';
import type { BenchSite } from './bench-site';
import { CallTally, type Cost } from './call-tally';
import { benchProfile } from './profile';
import { type ResolverCall, watchRun } from './run-watch';

/** One check, from the first request to the last, with the app still running. */
export interface MeasuredRun extends Ended {
  readonly app: LocalApp;
  /** Reaches the app; its calls are added to `calls`. */
  readonly invoke: Invoke;
  readonly calls: readonly ResolverCall[];
  readonly runId: string;
  /** When the first part of Jira's bulk answer was there, when all of it was, and when the summary was read at its end. */
  readonly first: Cost;
  readonly complete: Cost;
  readonly end: Cost;
  /** What the run wrote and read in storage. */
  readonly storage: KvsStats;
}

/**
 * Checks the account of a site in all its projects, driven as page and command line drive it.
 * @param server latency, limits and assumptions of the site
 * @param use gets the run while the app still answers
 * @throws ResolverFailure when the run fails
 */
export async function measureRun<T>(
  { siteFile, accountId }: BenchSite,
  server: Omit<JiraSiteOptions, 'state' | 'port'>,
  use: (run: MeasuredRun) => Promise<T> | T,
): Promise<T> {
  const tally = new CallTally();
  const app = await startLocalApp({
    bundle: await benchBundle(),
    simulated: { siteFile, server },
    onExchange: tally.count,
    log: () => undefined,
  });
  try {
    const { site } = app;
    if (!site) throw new Error('The local app was started without its simulated site.');
    const look = (): Cost => tally.costSoFar(site);
    const { invoke, moments, calls } = watchRun((name, payload) => app.invoke(name, payload), look);
    app.host.kvs.resetStats();
    tally.start();
    const started = await start(invoke, accountId);
    const { summary, asked } = await driveToItsEnd(invoke, started);
    const [end, storage] = [look(), app.host.kvs.stats()];
    const { first, complete } = moments;
    if (!first || !complete) throw new Error('The run ended without Jira’s bulk answer.');
    const { runId } = started;
    return await use({
      app,
      invoke,
      calls,
      runId,
      summary,
      first,
      complete,
      end,
      storage,
      ...(asked && { asked }),
    });
  } finally {
    await app.close();
  }
}

/** Starts a run; where Jira asks to wait, waits as the page does. */
async function start(invoke: Invoke, accountId: string): Promise<RunStarted> {
  const started = await patiently(() =>
    call(invoke, 'run/start', {
      accountId,
      connector: { from: 'profile', profile: benchProfile },
      projects: { kind: 'all' },
    }),
  );
  if (started === 'cancelled') throw new Error('The run was cancelled, and nobody can have done that.');
  return started;
}

interface Ended {
  readonly summary: ReportSummary;
  /** What the run held back for its cost before it was allowed. */
  readonly asked?: HeldBack;
}

/** Points of one hour of Jira's quota (Atlassian, "Rate limiting"): what is allowed here stays below. */
const ALLOWED = hourlyPoints - 5_000;

/**
 * Drives a run and reads its summary; allows what it holds back for its cost, as an admin would, as long as an hour's quota
 * covers it.
 */
async function driveToItsEnd(invoke: Invoke, { runId, pending }: RunStarted): Promise<Ended> {
  let asked: HeldBack | undefined;
  for (let open = pending; ;) {
    await driveRun(invoke, runId, open);
    const summary = await readSummary(invoke, runId);
    const { heldBack } = summary;
    if (!heldBack || heldBack.budget > ALLOWED) return { summary, ...(asked && { asked }) };
    asked = heldBack;
    ({ pending: open } = await call(invoke, 'run/allow', { runId, budget: heldBack.budget }));
  }
}
