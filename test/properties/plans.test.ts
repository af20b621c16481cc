import { fc, runs } from '../support/random';
import { planInput, readPlanParts, simulate, simulationOf } from '../../src/client/plan';
import { call, type Invoke, readSummary } from '../../src/client';
import type { ReportSummary } from '../../src/contract/report';
import type { Change } from '../../src/domain/plan/change';
import type { PlanInput } from '../../src/domain/plan/input';
import { makePlan } from '../../src/domain/plan/make-plan';
import { type Plan, type PlannedChange, STRATEGIES } from '../../src/domain/plan/plan';
import { endTestApp, startTestApp } from '../support/app/test-apps';
import { anyCase } from '../support/generated-sites/cases';
import { makeChanges } from '../support/plans/make-changes';
import { invoking, runCheck } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';

// Whole generated sites: what a plan promises beside what comes of it once its changes are made on the site. A failure prints the seed
// and the smallest site that shows it.

const RUNS = 25;

type Told = Pick<ReportSummary, 'verdict' | 'requirements' | 'counts'>;

/** Each outcome that was promised, requirement by requirement, less what the promise left open, with what it came to. */
function differences(promised: Told, actual: Told, reachesFurther: boolean): string[] {
  const found = new Map(actual.requirements.map((one) => [one.id, one.counts]));
  return promised.requirements.flatMap(({ id, counts }) => {
    const came = found.get(id);
    if (!came) return [`${id} is gone`];
    const open = counts.unknown - came.unknown;
    const more = OUTCOMES.map((outcome) => came[outcome] - counts[outcome]);
    // What was not known can have come out in any way, and nothing else can.
    const isKept = more.every((each) => each >= 0) && more.reduce((sum, each) => sum + each, 0) === open;
    // A group or an app can give more than was read, and the plan says so; it takes nothing away.
    const isBetter = reachesFurther && came.met >= counts.met && came.unknown <= counts.unknown;
    return isKept || isBetter ? [] : [`${id}: ${JSON.stringify(counts)} came to ${JSON.stringify(came)}`];
  });
}

const reachesAnything = ({ reach }: PlannedChange): boolean => reach === 'anything';

const OUTCOMES = ['met', 'missing', 'conditional', 'not-applicable'] as const;

/** Permissions beyond the profile that came with the changes and were not said, or were said and did not come. */
async function sideEffects(
  invoke: Invoke,
  runId: string,
  { changes, gains, remaining }: Plan,
  { wanted, projects }: PlanInput,
): Promise<string[]> {
  // Whether Jira says yes where the account cannot browse is documented nowhere.
  if (remaining.some(({ requirementId }) => /browse/u.test(requirementId))) return [];
  const { held } = await call(invoke, 'plan/evidence', { runId, part: 0 });
  const now = new Map(
    (held ?? []).flatMap(({ permissions, projectIds }) => projectIds.map((id) => [id, permissions] as const)),
  );
  const gained = projects.flatMap(({ id, holds }) =>
    (now.get(id) ?? []).filter((key) => holds?.has(key) === false && !wanted.has(key)),
  );
  const reachesFurther = changes.some(reachesAnything);
  return [...new Set([...gained, ...gains.map(({ permission }) => permission)])].flatMap((permission) => {
    const came = gained.filter((key) => key === permission).length;
    const said = gains.find((gain) => gain.permission === permission)?.projects ?? 0;
    const mayCome = changes
      .flatMap((change) => change.mayCome)
      .filter((gain) => gain.permission === permission)
      .reduce((sum, { projects: more }) => sum + more, 0);
    return came >= said && (came <= said + mayCome || reachesFurther)
      ? []
      : [`${permission}: said in ${said} projects, came in ${came}`];
  });
}

/** What is promised of the run after the changes; a small site is never too much to simulate. */
async function simulated(
  invoke: Invoke,
  runId: string,
  changes: readonly Change[],
  input: PlanInput,
): Promise<Told> {
  const answer = await simulate(invoke, simulationOf(runId, changes, input));
  if (answer === 'too-much') throw new Error('A small site was too much to simulate.');
  return answer.summary;
}

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
        const summary = await readSummary(invoke, before.runId);
        const input = planInput(summary, await readPlanParts(invoke, summary), 'required');
        const plan = makePlan(input, strategy);
        const changes = plan.changes.map(({ change }) => change);
        const promised =
          changes.length === 0 ? before : await simulated(invoke, before.runId, changes, input);
        makeChanges(app.site, accountId, changes);
        const after = await runCheck(app, { profile, accountId });
        const reachesFurther = plan.changes.some(reachesAnything);
        expect(differences(promised, after, reachesFurther)).toEqual([]);
        expect(await sideEffects(invoke, after.runId, plan, input)).toEqual([]);
        const isSure = !reachesFurther && promised.counts.cells.unknown === after.counts.cells.unknown;
        expect(isSure ? after.verdict : promised.verdict).toBe(promised.verdict);
      } finally {
        await endTestApp(started);
      }
    }),
    { numRuns: runs(RUNS) },
  );
}, 240_000);
