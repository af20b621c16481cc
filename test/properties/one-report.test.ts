import { fc, runs } from '../support/random';
import { defaultAssumptions } from '../../dev/jira-site';
import { driveRun, readReport } from '../../src/client';
import type { Report } from '../../src/contract/report';
import { endTestApp, startTestApp, type TestApp } from '../support/app/test-apps';
import { anyCase, type Case } from '../support/generated-sites/cases';
import { multiplied } from '../support/generated-sites/multiplied';
import { comparable, comparableUnnamed } from '../support/runs/comparable';
import { type Check, invoking, runCheck } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';
import { type Steps, startSteps } from '../support/runs/steps';

// However a run gets to its end, it comes to one and the same report. A failure prints the seed and the smallest site that shows it.

const RUNS = 6;
const UNLIMITED = 10_000_000;

/** What happens on the way, as numbers from 0 up to, not including, 1; used in turn. */
type Turns = () => number;

interface Tried extends Case {
  readonly turns: readonly number[];
}

const tried: fc.Arbitrary<Tried> = fc
  .tuple(anyCase, fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 40, maxLength: 40 }))
  .map(([one, turns]) => ({ ...one, site: multiplied(one.site), turns }));

const inTurn = (turns: readonly number[]): Turns => {
  let at = 0;
  return () => turns[at++ % turns.length] ?? 0;
};

/** Lists projects in one answer, or page by page. */
function listing(app: TestApp, listed: boolean): void {
  app.site.setAssumptions({ administerImpliesAdministerProjectsInPermittedProjects: listed });
}

async function inLittleSteps(app: TestApp, check: Check): Promise<Report> {
  const steps = await startSteps(app, { ...check, budget: 0 });
  await steps.toTheEnd();
  for (let { heldBack } = await steps.summary(); heldBack; { heldBack } = await steps.summary()) {
    // A little more than nothing, so that it stops in the middle of most kinds of work.
    await steps.allow(heldBack.budget - Math.floor((heldBack.points * 2) / 3));
    await steps.toTheEnd();
    const { heldBack: still } = await steps.summary();
    if (still?.points === heldBack.points) await steps.allow(heldBack.budget);
    await steps.toTheEnd();
  }
  return readReport(invoking(app), steps.runId);
}

/** Asks for one chunk that is open, in no order, and perhaps makes Jira ask for a long wait in the middle of it. */
async function stumble(steps: Steps, turn: Turns): Promise<boolean> {
  const { app, runId } = steps;
  const open = await steps.pending();
  const chunk = open[Math.floor(turn() * open.length)]?.chunk;
  if (chunk === undefined) return false;
  const effect = { status: 429, headers: { 'retry-after': '1800' } };
  const after = Math.floor(turn() * 12);
  if (turn() < 0.6) app.site.setFaults([{ match: { path: /\/api\/3\/(?!mypermissions)/u, after }, effect }]);
  await app.ask('run/continue', { runId, chunk });
  app.site.setFaults([]);
  if (turn() < 0.3) await app.ask('run/continue', { runId, chunk });
  return true;
}

async function interrupted(app: TestApp, check: Check, turn: Turns): Promise<Report> {
  const steps = await startSteps(app, check);
  for (let count = 0; count < 12; count += 1) if (!(await stumble(steps, turn))) break;
  const invoke = invoking(app);
  const pending = await steps.pending();
  await Promise.all([driveRun(invoke, steps.runId, pending), driveRun(invoke, steps.runId, pending)]);
  return readReport(invoke, steps.runId);
}

test('listed in one answer or page by page, in little steps of budget, interrupted and in any order: one report', async () => {
  await fc.assert(
    fc.asyncProperty(tried, async ({ site, open, accounts, keys, turns }) => {
      const started = await startTestApp({
        siteFile: site,
        server: { assumptions: { ...defaultAssumptions, ...open } },
      });
      const { app } = started;
      const [accountId = ''] = accounts;
      const check = { profile: requiring(keys), accountId, budget: UNLIMITED };
      try {
        listing(app, false);
        const paged = await runCheck(app, check);
        listing(app, true);
        const listed = await runCheck(app, check);
        expect([paged.state, listed.state, listed.projects.length]).toEqual(['complete', 'complete', 104]);
        expect(comparableUnnamed(listed)).toEqual(comparableUnnamed(paged));
        expect(comparable(await inLittleSteps(app, check))).toEqual(comparable(listed));
        expect(comparable(await interrupted(app, check, inTurn(turns)))).toEqual(comparable(listed));
      } finally {
        await endTestApp(started);
      }
    }),
    { numRuns: runs(RUNS) },
  );
}, 1_800_000);
