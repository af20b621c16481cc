import { fc, runs } from '../support/random';
import { defaultAssumptions, type SiteFile } from '../../dev/jira-site';
import { call, readReport } from '../../src/client';
import { driftCounts, type EvidenceChange, type OutcomeChange } from '../../src/domain/history/comparison';
import type { RunComparison } from '../../src/contract/history';
import { becauseClause, evidenceClause } from '../../src/export/wording/history';
import type { Report } from '../../src/contract/report';
import { endTestApp, startTestApp, type TestApp } from '../support/app/test-apps';
import { anyYear, take, type Year } from '../support/history/a-year';
import { expectedCauses } from '../support/history/expected-causes';
import { naiveDiff } from '../support/history/naive-diff';
import { siteNow } from '../support/history/site-now';
import { isToldAlways, linesOf, outcomeLines } from '../support/history/told-changes';
import { type Standing, standing, trueChanges } from '../support/history/true-changes';
import { invoking } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';
import { historyOf, saveCheck } from '../support/runs/saved-checks';

// A year of a small site in which much changes, and its checks run on their schedules: what each run tells has changed since the one
// before is what did change. A failure prints the seed and the smallest year that shows it.

const YEARS = 3;
const STEPS = 30;

/** Kinds of changes in evidence that a few years bring about. */
const KINDS = ['account', 'excess', 'grant', 'group', 'projects'];

/** A check at the time of its latest run. */
interface Known {
  readonly checkId: string;
  readonly accountId: string;
  readonly runId?: string;
  readonly report?: Report;
  readonly site?: SiteFile;
}

interface Told {
  readonly from: Standing;
  readonly to: Standing;
  readonly sites: readonly [SiteFile, SiteFile];
  readonly reports: readonly [Report, Report];
  readonly comparison: RunComparison;
}

/** What happened while the property ran, so that it cannot hold for want of cases. */
const seen = { comparisons: 0, outcomes: 0, explained: 0, kinds: new Set<string>() };

async function afterRun(app: TestApp, year: Year, known: Known): Promise<Known> {
  const { runs: history } = await historyOf(app, known.checkId);
  const [latest] = history;
  if (!latest || latest.runId === known.runId) return known;
  expect([latest.ranAs, latest.result?.state]).toEqual(['app', 'complete']);
  const invoke = invoking(app);
  const report = await readReport(invoke, latest.runId);
  const site = siteNow(app.site);
  if (known.runId !== undefined && known.report && known.site) {
    const comparison = await call(invoke, 'run/compare', { before: known.runId, after: latest.runId });
    const at = (one: SiteFile): Standing => standing(one, known.accountId, year.keys, defaultAssumptions);
    const told: Told = {
      from: at(known.site),
      to: at(site),
      sites: [known.site, site],
      reports: [known.report, report],
      comparison,
    };
    expectTrue(told);
    expectCauses(known.accountId, told);
    expect(latest.result?.drift).toEqual({ ...driftCounts(comparison), since: known.runId });
  }
  return { ...known, runId: latest.runId, report, site };
}

/** Everything told did happen, everything that happened and is always told was told, and each outcome is told once. */
function expectTrue({ from, to, reports, comparison }: Told): void {
  seen.comparisons += 1;
  expect(outcomeLines(comparison.outcomes)).toEqual(naiveDiff(...reports));
  expect(comparison.verdict).toEqual({ from: reports[0].verdict, to: reports[1].verdict });
  const { told, maybe } = trueChanges(from, to);
  const { evidence } = comparison;
  for (const { kind } of evidence) seen.kinds.add(kind);
  const own = (line: string): boolean => / grant 9\d{3} /u.test(line);
  const lines = evidence.filter(isToldAlways).flatMap(linesOf);
  expect(lines.filter((line) => !own(line)).sort()).toEqual(told);
  // What is told only where it explains something, in so far as it is told as certain.
  const others = evidence
    .filter((one) => !isToldAlways(one) && one.kind !== 'reading' && isCertain(one))
    .flatMap(linesOf);
  expect([...lines.filter(own), ...others].filter((line) => !maybe.has(line))).toEqual([]);
}

/** Every change that reached an outcome is among what is said to have brought it about, and nothing else is. */
function expectCauses(accountId: string, { from, to, sites, comparison }: Told): void {
  const byId = new Map(comparison.evidence.map((one) => [one.id, one]));
  for (const outcome of comparison.outcomes) {
    seen.outcomes += 1;
    const because = outcome.because.map((id) => byId.get(id));
    expect(because).not.toContain(undefined);
    const kinds = new Set(because.map((one) => one?.kind));
    if (from.isActive !== to.isActive)
      expect([...kinds]).toEqual(
        outcome.from === 'absent' || outcome.to === 'absent' ? ['projects'] : ['account'],
      );
    const ways = from.isActive && to.isActive ? inProjects(outcome) : [];
    for (const projectKey of ways) {
      const causes = expectedCauses(accountId, sites, projectKey, outcome.key, isGained(outcome));
      if (!causes) continue;
      const told = because.map((one) => (one ? linesOf(one) : []));
      const untold = causes.filter(
        ({ anyOf, isOptional }) =>
          !anyOf.some((line) => told.flat().includes(line)) && !(isOptional && told.length > 0),
      );
      const possible = new Set([
        ...causes.flatMap(({ anyOf }) => anyOf),
        '+ global ADMINISTER',
        '- global ADMINISTER',
      ]);
      const besides = told.filter(
        (lines, at) => isSaidToBeIt(because[at], because) && !lines.some((line) => possible.has(line)),
      );
      expect({ projectKey, outcome, untold, besides }).toEqual({
        projectKey,
        outcome,
        untold: [],
        besides: [],
      });
      seen.explained += causes.length;
    }
  }
}

/** Whether it is told as what did happen, not as one of the ways to explain an outcome. */
const isCertain = (one: EvidenceChange | undefined): boolean => !one || !('certain' in one) || one.certain;

/** Whether the sentence on the screen gives it as what brought an outcome about: not as one of several of which some one must have. */
function isSaidToBeIt(
  one: EvidenceChange | undefined,
  causes: readonly (EvidenceChange | undefined)[],
): boolean {
  if (!one) return true;
  const sentence = becauseClause(
    causes.filter((cause) => cause !== undefined),
    WORDS,
  );
  return !sentence.startsWith('perhaps ') && sentence.includes(evidenceClause(one, WORDS));
}

const WORDS = { names: { permissions: {} } };

/** Projects in which the outcome was known in both runs. */
function inProjects({ from, to, projects }: OutcomeChange): string[] {
  const isKnown = [from, to].every((one) => one !== 'unknown' && one !== 'absent');
  return isKnown ? projects.first.map(({ key }) => key) : [];
}

const isGained = ({ from, to }: OutcomeChange): boolean =>
  to === 'met' || (to === 'conditional' && from === 'missing');

test(
  'what each scheduled run of a year tells has changed is what changed, and why',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyYear(STEPS), async (year) => {
        const started = await startTestApp({ siteFile: year.site });
        const { app } = started;
        try {
          let checks: Known[] = [];
          for (const [at, accountId] of year.accounts.entries()) {
            const { checkId } = await saveCheck(app, requiring(year.keys, { id: `test-${at}` }), {
              name: `Check ${at}`,
              accountId,
              schedule: at === 0 ? 'daily' : 'weekly',
            });
            checks = [...checks, { checkId, accountId }];
          }
          for (const step of year.steps) {
            await take(app, year, step);
            checks = await Promise.all(checks.map((known) => afterRun(app, year, known)));
          }
          expect([app.queue.waiting(), app.queue.dropped()]).toEqual([[], []]);
        } finally {
          await endTestApp(started);
        }
      }),
      { numRuns: runs(YEARS) },
    );
    expect(seen.comparisons).toBeGreaterThan(40 * YEARS);
    expect(seen.outcomes).toBeGreaterThan(5 * YEARS);
    expect(seen.explained).toBeGreaterThan(YEARS);
    expect([...seen.kinds].sort()).toEqual(expect.arrayContaining(KINDS));
  },
  60_000 * runs(YEARS),
);
