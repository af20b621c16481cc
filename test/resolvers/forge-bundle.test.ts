import { people, seedCompany } from '../../dev/jira-site';
import { startLocalApp } from '../../dev/local-app';
import { call, driveRun, type Invoke, readReport } from '../../src/client';
import type { Report } from '../../src/contract/report';
import type { SiteAnswer } from '../../src/contract/site';
import { bundleOnce } from '../support/app/bundle-once';
import { forgeBundle, forgeBundleState } from '../support/app/forge-bundle';

interface Job {
  readonly site: SiteAnswer;
  readonly report: Report;
  readonly refusals: readonly string[];
}

/** Runs one bundle on the seeded company: looks at the site, checks Aha!'s account in every project, reads the report. */
async function doMainJob(bundle: string): Promise<Job> {
  const app = await startLocalApp({ bundle, simulated: { siteFile: seedCompany() } });
  try {
    const invoke: Invoke = (name, payload) => app.invoke(name, payload);
    const site = await call(invoke, 'site/inspect', {});
    const { runId, pending } = await call(invoke, 'run/start', {
      accountId: people.ahaSync,
      connector: { from: 'catalogue', id: 'aha-roadmaps' },
      projects: { kind: 'all' },
    });
    await driveRun(invoke, runId, pending);
    return { site, report: await readReport(invoke, runId), refusals: [...app.host.refusals] };
  } finally {
    await app.close();
  }
}

/** A report without what differs between any two runs: its id, its times and how long it took. */
function lasting(report: Report): object {
  const { runId: _id, startedAt: _start, finishedAt: _end, evidence, cost, ...rest } = report;
  const { durationMs: _duration, ...counted } = cost;
  return { ...rest, evidence: evidence.map(({ endpoint }) => endpoint), cost: counted };
}

const state = forgeBundleState();
const inCi = process.env['CI'] === 'true';
// Where nobody built it the test is skipped; in CI, where the build comes first, it fails.
const describeBundle = state === 'current' || inCi ? describe : describe.skip;
const unlessRun = state === 'current' ? '' : ` (dist/forge/index.cjs is ${state}: npm run bundle:forge)`;

describe('the main job, done by the app as each bundler makes it', () => {
  let local: Job;
  beforeAll(async () => {
    local = await doMainJob(await bundleOnce());
  });

  test('comes to a report worth comparing', () => {
    expect(local.refusals).toEqual([]);
    expect(local.report.state).toBe('complete');
    expect(local.report.verdict).toBe('not-ready');
    expect(local.report.projects.length).toBeGreaterThan(10);
  });

  describeBundle(`with Forge's own bundler${unlessRun}`, () => {
    test('comes to the same report as with esbuild', async () => {
      expect(state).toBe('current');
      const deployed = await doMainJob(forgeBundle);
      expect(deployed.refusals).toEqual([]);
      expect(deployed.site).toEqual(local.site);
      expect(lasting(deployed.report)).toEqual(lasting(local.report));
    });
  });
});
