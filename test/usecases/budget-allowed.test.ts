import { readReport } from '../../src/client';
import { failureOf } from '../support/app/opened';
import { testApps } from '../support/app/test-apps';
import { comparable } from '../support/runs/comparable';
import { invoking } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';
import { type Steps, startSteps } from '../support/runs/steps';
import { ALL_POINTS, budgetSite, POINTS } from '../support/sites/budget-site';
import { anyJiraUser, bots, role } from '../support/sites/holders';
import { project, roleIds, scheme, smallSite } from '../support/sites/small-site';

// Proof is done up to a budget of rate-limit points; what is beyond it waits until the admin who started the run allows it.

const start = testApps();
const check = { profile: requiring(['BROWSE_PROJECTS', 'EDIT_ISSUES', 'LINK_ISSUES']) };

/** A run taken as far as its budget goes. */
async function spent(budget: number): Promise<Steps> {
  const steps = await startSteps(await start({ siteFile: budgetSite }), { ...check, budget });
  await steps.toTheEnd();
  return steps;
}

const reportOf = (steps: Steps): ReturnType<typeof readReport> =>
  readReport(invoking(steps.app), steps.runId);

describe('allowing more', () => {
  test('goes on where the run stopped, and comes to what a run without a limit comes to', async () => {
    const unlimited = comparable(await reportOf(await spent(1_000_000)));
    const steps = await spent(0);
    const allowed: number[] = [];
    for (let { heldBack } = await steps.summary(); heldBack; { heldBack } = await steps.summary()) {
      allowed.push(heldBack.budget);
      await steps.allow(heldBack.budget);
      await steps.toTheEnd();
    }
    expect(allowed).toEqual([POINTS.schemes, ALL_POINTS]);
    expect(comparable(await reportOf(steps))).toEqual(unlimited);
  });

  test('by little steps comes to the same', async () => {
    const unlimited = comparable(await reportOf(await spent(1_000_000)));
    const steps = await spent(0);
    for (let budget = 700; budget < ALL_POINTS + 700; budget += 700) {
      await steps.allow(budget);
      await steps.toTheEnd();
    }
    expect(comparable(await reportOf(steps))).toEqual(unlimited);
  });

  test('comes to the same where issue security was read before the looks that read the same roles', async () => {
    const addons = role(roleIds.addons);
    const siteFile = smallSite({
      // More than a chunk reads roles for, among those that are looked at and among the others.
      projects: Array.from({ length: 140 }, (_, at) =>
        project(at + 1, `P${at}`, at % 2 === 0 ? 7 : 8, { issueSecuritySchemeId: 20 }),
      ),
      permissionSchemes: [
        scheme(7, { BROWSE_PROJECTS: [anyJiraUser], EDIT_ISSUES: [anyJiraUser] }),
        scheme(8, { BROWSE_PROJECTS: [anyJiraUser], EDIT_ISSUES: [bots, addons] }),
      ],
      issueSecuritySchemes: [
        {
          id: 20,
          name: 'Security',
          levels: [{ id: 201, name: 'Staff', members: [addons] }],
        },
      ],
    });
    const edit = { profile: requiring(['BROWSE_PROJECTS', 'EDIT_ISSUES']) };
    const unlimited = await startSteps(await start({ siteFile }), { ...edit, budget: 1_000_000 });
    await unlimited.toTheEnd();
    const steps = await startSteps(await start({ siteFile }), { ...edit, budget: 2 * 101 + 200 });
    expect((await steps.toTheEnd()).heldBack?.work).toEqual(['explain']);
    await steps.allow(1_000_000);
    await steps.toTheEnd();
    const { issueSecurity } = await steps.summary();
    // Of the seventy that are not looked at, roles were read in sixty.
    expect(issueSecurity.risks.map(({ result, projectCount }) => [result, projectCount])).toEqual([
      ['not-granted', 130],
      ['not-derived', 10],
    ]);
    expect(comparable(await reportOf(steps))).toEqual(comparable(await reportOf(unlimited)));
  });

  test('says what can be done now and what is still held back', async () => {
    const steps = await spent(0);
    const { pending, heldBack } = await steps.allow(POINTS.firstSchemes);
    expect([pending.map(({ does }) => does), heldBack?.points]).toEqual([['schemes'], 5 * 101]);
    expect(await steps.allow(POINTS.schemes)).toEqual({ pending: (await steps.summary()).pending });
  });

  test('less than before changes nothing', async () => {
    const steps = await spent(POINTS.schemes);
    const before = await steps.summary();
    for (const budget of [0, POINTS.firstSchemes, POINTS.schemes]) {
      const { pending, heldBack } = await steps.allow(budget);
      expect([pending, heldBack]).toEqual([[], before.heldBack]);
    }
    expect(await steps.summary()).toEqual(before);
    const { pending } = await steps.allow(ALL_POINTS);
    expect(await steps.allow(0)).toEqual({ pending });
    expect(await steps.pending()).toEqual(pending);
    expect(pending.length).toBeGreaterThan(0);
  });

  test('is for the admin who started the run alone', async () => {
    const steps = await spent(POINTS.schemes);
    const otto = steps.app.viewerNamed('Otto Admin');
    const before = await steps.summary();
    const failure = failureOf(
      await steps.app.ask('run/allow', { runId: steps.runId, budget: ALL_POINTS }, otto),
    );
    expect(failure.code).toBe('not-your-run');
    expect(await steps.summary()).toEqual(before);
    expect((await steps.summary(otto)).heldBack).toEqual(before.heldBack);
  });

  test.each([-1, 0.5, 10_000_001, '100'])('a budget of %j is refused', async (budget) => {
    const steps = await spent(0);
    const failure = failureOf(await steps.app.askAnything('run/allow', { runId: steps.runId, budget }));
    expect(failure).toMatchObject({ code: 'invalid-input', field: 'budget' });
  });

  test('on a run that nobody has is not found', async () => {
    const app = await start({ siteFile: budgetSite });
    const answer = await app.ask('run/allow', { runId: 'no-such-run', budget: 1 });
    expect(failureOf(answer).code).toBe('run-not-found');
  });
});
