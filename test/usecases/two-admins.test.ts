import { askedTwice, questions } from '../support/app/counted-calls';
import { failureOf } from '../support/app/opened';
import { testApps, type TestApp } from '../support/app/test-apps';
import { comparable } from '../support/runs/comparable';
import { runCheck } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';
import { startSteps } from '../support/runs/steps';
import { budgetSite, DOUBTFUL } from '../support/sites/budget-site';
import { everyChunkSite } from '../support/sites/every-chunk-site';
import { who } from '../support/sites/small-site';

// Two admins check at the same time: neither run takes anything from the other.

const start = testApps();

test('checks of two accounts at once come out as they do alone, each with its own cost', async () => {
  const siteFile = budgetSite;
  const profile = requiring(['BROWSE_PROJECTS', 'EDIT_ISSUES', 'LINK_ISSUES']);
  const [bot, lead] = [
    { profile, accountId: who.bot },
    { profile, accountId: who.lead },
  ];
  const asOtto = (app: TestApp) => ({ ...lead, caller: app.viewerNamed('Otto Admin') });
  const [first, second] = [await start({ siteFile }), await start({ siteFile })];
  const alone = [await runCheck(first, bot), await runCheck(second, asOtto(second))];
  const app = await start({ siteFile });
  const together = await Promise.all([runCheck(app, bot), runCheck(app, asOtto(app))]);
  expect(together.map(comparable)).toEqual(alone.map(comparable));
  expect(together.map(({ account }) => account.accountId)).toEqual([who.bot, who.lead]);
  expect(together.map(({ counts }) => counts.cells.conditional)).toEqual([DOUBTFUL / 2, DOUBTFUL]);
  expect(together.map(({ cost }) => cost.jiraCalls)).toEqual(alone.map(({ cost }) => cost.jiraCalls));
  expect(together.map(({ cost }) => cost.points)).toEqual(alone.map(({ cost }) => cost.points));
});

describe('while both wait for Jira', () => {
  const check = { profile: requiring(['BROWSE_PROJECTS', 'EDIT_ISSUES']) };
  const HEADS = /\/project\/\d+\/permissionscheme/u;
  const heads = (app: TestApp): string[] =>
    app.exchanges
      .filter(({ answer }) => answer.status === 200)
      .map(({ request }) => request.path)
      .filter((path) => HEADS.test(path));

  test('neither is given what the other was told', async () => {
    const app = await start({ siteFile: everyChunkSite });
    const otto = app.viewerNamed('Otto Admin');
    const [hers, his] = [await startSteps(app, check), await startSteps(app, { ...check, caller: otto })];
    for (const steps of [hers, his]) await steps.all('skipped', 'projects', 'schemes', 'levels', 'survey');
    const chunk = await hers.chunk('explain');
    expect(await his.chunk('explain')).toBe(chunk);

    const effect = { status: 429, headers: { 'retry-after': '1800' } };
    app.exchanges.length = 0;
    app.site.setFaults([{ match: { path: HEADS, after: 30 }, effect }]);
    expect((await hers.failing(chunk)).code).toBe('waiting');
    app.site.setFaults([]);
    const known = heads(app).length;
    expect(known).toBeGreaterThanOrEqual(30);

    app.exchanges.length = 0;
    await his.continue(chunk);
    expect(heads(app)).toHaveLength(50);

    app.exchanges.length = 0;
    await hers.continue(chunk);
    expect(heads(app)).toHaveLength(50 - known);
    expect(askedTwice(questions(app))).toEqual([]);
  });

  test('neither can go on with the run of the other', async () => {
    const app = await start({ siteFile: everyChunkSite });
    const otto = app.viewerNamed('Otto Admin');
    const [hers, his] = [await startSteps(app, check), await startSteps(app, { ...check, caller: otto })];
    const chunk = await hers.chunk('projects');
    const tries = [
      await app.ask('run/continue', { runId: hers.runId, chunk }, otto),
      await app.ask('run/continue', { runId: his.runId, chunk }),
    ];
    expect(tries.map((one) => failureOf(one).code)).toEqual(['not-your-run', 'not-your-run']);
    expect((await hers.pending('projects')).map((one) => one.chunk)).toContain(chunk);
  });
});
