import type { SiteFile } from '../../dev/jira-site';
import { readReport } from '../../src/client';
import type { HeldBack } from '../../src/contract/run';
import { DEFAULT_BUDGET } from '../../src/contract/run-parts';
import { questions } from '../support/app/counted-calls';
import { testApps } from '../support/app/test-apps';
import { cell } from '../support/runs/cells';
import { invoking, runCheck } from '../support/runs/checks';
import { requiring, withRequirements } from '../support/runs/profiles';
import { type Steps, startSteps } from '../support/runs/steps';
import { ALL_POINTS, budgetSite, DOUBTFUL, LOOK_CALLS, POINTS, REFUSED } from '../support/sites/budget-site';
import { bots } from '../support/sites/holders';
import { roleIds, who } from '../support/sites/small-site';

// Proof is done up to a budget of rate-limit points; what is beyond it waits until the admin who started the run allows it.

const start = testApps();
const BROWSE = 'BROWSE_PROJECTS';
const EDIT = 'EDIT_ISSUES';
const LINK = 'LINK_ISSUES';
const check = { profile: requiring([BROWSE, EDIT, LINK]) };

/** A run taken as far as its budget goes. */
async function spent(budget: number, file = budgetSite, profile = check.profile): Promise<Steps> {
  const app = await start({ siteFile: file });
  const steps = await startSteps(app, { profile, budget });
  await steps.toTheEnd();
  return steps;
}

const reportOf = (steps: Steps): ReturnType<typeof readReport> =>
  readReport(invoking(steps.app), steps.runId);

describe('a run stops where its budget ends, and says exactly what is left', () => {
  const looks = DOUBTFUL + REFUSED + 1;
  const lookCalls = (DOUBTFUL + REFUSED) * LOOK_CALLS.company + LOOK_CALLS.team;
  // Where nothing but Browse is granted, a project is seen to be live first, and that is done after the schemes.
  const rows: readonly [string, number, HeldBack, string][] = [
    [
      'before any scheme',
      POINTS.firstSchemes - 1,
      { work: ['schemes'], projects: 0, calls: 30, points: POINTS.schemes, budget: POINTS.schemes },
      'incomplete',
    ],
    [
      'among the schemes',
      POINTS.firstSchemes,
      { work: ['schemes'], projects: 0, calls: 5, points: 5 * 101, budget: POINTS.schemes },
      'incomplete',
    ],
    [
      'after the schemes',
      POINTS.schemes,
      {
        work: ['explain'],
        projects: looks,
        calls: lookCalls,
        points: ALL_POINTS - POINTS.schemes,
        budget: ALL_POINTS,
      },
      'not-ready',
    ],
    [
      'among the doubts',
      POINTS.schemes + 50 * 14,
      {
        work: ['explain'],
        projects: looks - 50,
        calls: lookCalls - 50 * LOOK_CALLS.company,
        points: ALL_POINTS - POINTS.schemes - 50 * 14,
        budget: ALL_POINTS,
      },
      'not-ready',
    ],
    [
      'one point short of the end',
      ALL_POINTS - 1,
      {
        work: ['explain'],
        projects: 1,
        calls: LOOK_CALLS.team,
        points: POINTS.confirmation,
        budget: ALL_POINTS,
      },
      'not-ready',
    ],
  ];
  test.each(rows)('%s', async (_where, budget, heldBack, verdict) => {
    const steps = await spent(budget);
    expect(await steps.summary()).toMatchObject({ state: 'paused', verdict, heldBack, pending: [] });
  });

  test('with enough it is complete and holds nothing back', async () => {
    const summary = await (await spent(ALL_POINTS)).summary();
    expect([summary.state, summary.heldBack]).toEqual(['complete', undefined]);
  });

  test('without one it has thirty thousand points', async () => {
    expect(DEFAULT_BUDGET).toBe(30_000);
    const app = await start({ siteFile: budgetSite });
    expect((await runCheck(app, check)).state).toBe('complete');
  });

  test('what it takes in requests is no more than it said', async () => {
    const steps = await spent(POINTS.schemes);
    const { heldBack } = await steps.allow(ALL_POINTS).then(() => steps.summary());
    expect(heldBack).toBeUndefined();
    steps.app.exchanges.length = 0;
    await steps.all('explain');
    const calls = questions(steps.app).filter((call) => !call.includes('/mypermissions'));
    expect(calls.length).toBeGreaterThan(looks);
    expect(calls.length).toBeLessThanOrEqual(lookCalls);
  });
});

describe('what is held back is never taken for granted', () => {
  /** Nothing is refused: the verdict hangs on what is proved. */
  const nothingRefused: SiteFile = {
    ...budgetSite,
    projects: budgetSite.projects.filter(({ key }) => !key.startsWith('R')),
  };
  const bothInRole: SiteFile = {
    ...nothingRefused,
    projects: nothingRefused.projects.map((one) =>
      one.style === 'classic' ? { ...one, roleActors: { [roleIds.developers]: { users: [who.bot] } } } : one,
    ),
  };

  test('without all schemes nothing is proved, though Jira says yes to everything', async () => {
    const steps = await spent(POINTS.schemes - 1, bothInRole);
    const summary = await steps.summary();
    expect([summary.state, summary.verdict]).toEqual(['paused', 'incomplete']);
    expect(summary.verdictReasons).toEqual(['required-unknown', 'run-unfinished']);
    expect(summary.counts.cells).toMatchObject({ met: 0, missing: 0, unknown: 61 * 3 });
    expect(cell(await reportOf(steps), 'D1', EDIT)).toEqual({
      outcome: 'unknown',
      reason: 'not-checked-yet',
    });
  });

  test('a doubtful yes stays unknown, and what is refused stays missing, its cause not looked at', async () => {
    const steps = await spent(POINTS.schemes);
    const report = await reportOf(steps);
    expect(cell(report, 'D0', EDIT)).toEqual({ outcome: 'unknown', reason: 'over-budget' });
    expect(cell(report, 'D0', LINK)).toEqual({ outcome: 'met', proof: 'jira-only' });
    expect(cell(report, 'R0', EDIT)).toEqual({
      outcome: 'missing',
      proof: 'jira-only',
      reason: 'not-granted',
    });
    expect(cell(report, 'TEAM', EDIT)).toEqual({
      outcome: 'met',
      proof: 'jira-only',
      reason: 'team-managed-rule',
    });
    expect(report.counts.cells).toEqual({
      met: DOUBTFUL * 2 + REFUSED + 3,
      conditional: 0,
      missing: REFUSED * 2,
      unknown: DOUBTFUL,
      'not-applicable': 0,
    });
    expect(report.causes.map(({ subject, projectCount }) => [subject, projectCount])).toEqual(
      expect.arrayContaining([
        [{ kind: 'not-looked-at' }, REFUSED],
        [{ kind: 'unknown', reason: 'over-budget' }, DOUBTFUL],
      ]),
    );
  });

  test('doubts are settled before refusals are explained', async () => {
    const report = await reportOf(await spent(POINTS.schemes + POINTS.doubts));
    expect(cell(report, 'D0', EDIT)).toEqual({ outcome: 'met', proof: 'confirmed' });
    expect(cell(report, 'D1', EDIT)).toEqual({
      outcome: 'conditional',
      proof: 'confirmed',
      reason: 'per-issue-grant',
    });
    expect(report.counts.cells.unknown).toBe(0);
    expect(report.causes.map(({ subject }) => subject.kind)).toContain('not-looked-at');
  });

  test('nothing in doubt, nothing refused: what is left would only confirm', async () => {
    const summary = await (await spent(POINTS.schemes + POINTS.doubts, bothInRole)).summary();
    expect([summary.state, summary.verdict, summary.heldBack?.projects]).toEqual(['paused', 'ready', 1]);
  });

  test('while a doubt is held back the verdict is incomplete', async () => {
    const summary = await (await spent(POINTS.schemes, bothInRole)).summary();
    expect([summary.state, summary.verdict]).toEqual(['paused', 'incomplete']);
  });

  test('a required role that was not read is unknown', async () => {
    const roles = withRequirements([
      { kind: 'project-role', key: String(roleIds.developers), level: 'required' },
    ]);
    const steps = await spent(POINTS.schemes, bothInRole, roles);
    expect(await steps.summary()).toMatchObject({ state: 'paused', verdict: 'incomplete' });
    await steps.allow(1_000_000);
    expect((await steps.toTheEnd()).requirements.at(-1)?.counts).toMatchObject({ met: DOUBTFUL, unknown: 1 });
  });

  test('levels that may hide issues keep it incomplete until they are read', async () => {
    const secured: SiteFile = {
      ...bothInRole,
      projects: bothInRole.projects.map((one) =>
        Number(one.id) <= 3 ? { ...one, issueSecuritySchemeId: 20 } : one,
      ),
      issueSecuritySchemes: [
        { id: 20, name: 'Security', levels: [{ id: 201, name: 'Legal', members: [bots] }] },
      ],
    };
    const steps = await spent(POINTS.schemes + POINTS.doubts, secured);
    const held = await steps.summary();
    expect([held.state, held.verdict, held.heldBack?.work]).toEqual([
      'paused',
      'incomplete',
      ['security', 'explain'],
    ]);
    await steps.allow(held.heldBack?.budget ?? 0);
    const allowed = await steps.toTheEnd();
    expect([allowed.state, allowed.verdict]).toEqual(['complete', 'ready-with-warnings']);
    expect(allowed.issueSecurity.risks.map(({ projects }) => projects)).toEqual([['D0', 'D1', 'D2']]);
  });
});
