import fc from 'fast-check';
import { readPlanInput, simulate } from '../../src/client/plan';
import { readSummary } from '../../src/client';
import type { ReportSummary } from '../../src/contract/report';
import { makePlan } from '../../src/domain/plan/make-plan';
import { STRATEGIES } from '../../src/domain/plan/plan';
import { endTestApp, startTestApp } from '../support/app/test-apps';
import { anyCase } from '../support/generated-sites/cases';
import { makeChanges } from '../support/plans/make-changes';
import { invoking, runCheck } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';

// Whole generated sites: what a plan promises beside what comes of it once its changes are made on the site. A failure prints the seed
// and the smallest site that shows it.

const RUNS = 60;

type Told = Pick<ReportSummary, 'verdict' | 'requirements' | 'counts'>;

/** Each outcome that was promised, requirement by requirement, less what the promise left open, with what it came to. */
function differences(promised: Told, actual: Told): string[] {
  const found = new Map(actual.requirements.map((one) => [one.id, one.counts]));
  return promised.requirements.flatMap(({ id, counts }) => {
    const came = found.get(id);
    if (!came) return [`${id} is gone`];
    const open = counts.unknown - came.unknown;
    const more = OUTCOMES.map((outcome) => came[outcome] - counts[outcome]);
    // What was not known can have come out in any way, and nothing else can.
    const isKept = more.every((each) => each >= 0) && more.reduce((sum, each) => sum + each, 0) === open;
    return isKept ? [] : [`${id}: ${JSON.stringify(counts)} came to ${JSON.stringify(came)}`];
  });
}

const OUTCOMES = ['met', 'missing', 'conditional', 'not-applicable'] as const;

test('what a plan promises is what a check finds once its changes are made', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, fc.constantFrom(...STRATEGIES), async (one, strategy) => {
      const [accountId = ''] = one.accounts;
      const started = await startTestApp({ siteFile: one.site, server: { assumptions: one.open } });
      try {
        const { app } = started;
        const profile = requiring(one.keys);
        const invoke = invoking(app);
        const before = await runCheck(app, { profile, accountId });
        const input = await readPlanInput(invoke, await readSummary(invoke, before.runId), 'required');
        const plan = makePlan(input, strategy);
        const changes = plan.changes.map(({ change }) => change);
        const promised =
          changes.length === 0 ? before : (await simulate(invoke, before.runId, changes)).summary;
        makeChanges(app.site, accountId, changes);
        const after = await runCheck(app, { profile, accountId });
        expect(differences(promised, after)).toEqual([]);
        if (promised.counts.cells.unknown === after.counts.cells.unknown)
          expect(after.verdict).toBe(promised.verdict);
      } finally {
        await endTestApp(started);
      }
    }),
    { numRuns: RUNS },
  );
}, 240_000);
