import type { SiteChange } from '../../../dev/jira-site/model/site-change';
import { call } from '../../../src/client';
import { failureOf, opened } from '../../support/app/opened';
import { testApps, type TestApp } from '../../support/app/test-apps';
import { invoking } from '../../support/runs/checks';
import { historyOf, listed, runSaved, saveCheck } from '../../support/runs/saved-checks';
import { accept, causeAbout, dayIn, waiversOf } from '../../support/runs/waiving';
import { anyJiraUser, appsOwnHolder, bots, group, role } from '../../support/sites/holders';
import {
  groupIds,
  project,
  roleIds,
  scheme,
  smallGroups,
  smallSite,
  who,
} from '../../support/sites/small-site';

// What an admin accepted holds as long as nothing changes about it, and no longer.

const start = testApps();
const DAY = 86_400_000;
const developers = role(roleIds.developers);

/** Edit Issues is missing in ONE and SIX, for one reason, and held in TWO; Delete Issues, which nobody asked for, is held in TWO. */
const site = smallSite({
  groups: smallGroups({ [groupIds.bots]: [who.bot] }),
  projects: [project(1, 'ONE', 7), project(2, 'TWO', 8), project(3, 'SIX', 7)],
  permissionSchemes: [
    scheme(7, { BROWSE_PROJECTS: [bots], EDIT_ISSUES: [developers] }),
    scheme(8, { BROWSE_PROJECTS: [bots], EDIT_ISSUES: [bots], DELETE_ISSUES: [bots] }),
    scheme(9, { BROWSE_PROJECTS: [bots], EDIT_ISSUES: [developers] }),
  ],
});

/** A check with a run in which the gap is accepted. */
async function accepted(): Promise<{ app: TestApp; checkId: string; runId: string; waiverId: string }> {
  const app = await start({ siteFile: site });
  const { checkId } = await saveCheck(app, ['BROWSE_PROJECTS', 'EDIT_ISSUES']);
  const run = await runSaved(app, checkId);
  expect(run.verdict).toBe('not-ready');
  const { waiverId } = await accept(app, run.runId, causeAbout(run, 'EDIT_ISSUES'));
  return { app, checkId, runId: run.runId, waiverId };
}

test('an accepted gap is told as a warning, counted and listed, in the run that showed it and in the next', async () => {
  const { app, checkId, runId } = await accepted();
  const again = opened(await app.ask('run/read', { runId }));
  const next = await runSaved(app, checkId);
  for (const run of [again, next]) {
    expect(run).toMatchObject({ verdict: 'ready-with-warnings', counts: { gaps: 2, waived: 2 } });
    expect(run).toMatchObject({ verdictReasons: expect.arrayContaining(['waived-gap']) as unknown });
    expect(run).toMatchObject({ waivers: [{ state: 'active', findings: 2, covers: 2, lapsed: 0 }] });
  }
  const { latest, waivers } = await listed(app, checkId);
  expect(latest?.result).toMatchObject({ verdict: 'ready-with-warnings', gaps: { known: 0, waived: 2 } });
  expect(waivers).toEqual({ active: 1, lapsed: 0, expired: 0, unused: 0 });
});

const admins = group(groupIds.admins, 'admins');

/** What changes; the verdict then; the waiver's state, and how many of its two findings it covers and has lapsed for. */
const rows: readonly [
  what: string,
  change: SiteChange,
  verdict: string,
  state: string,
  covers: number,
  lapsed: number,
][] = [
  [
    'a grant that does not reach the account',
    { type: 'grant', schemeId: 7, permission: 'EDIT_ISSUES', holder: admins },
    'not-ready',
    'lapsed',
    0,
    2,
  ],
  [
    'another scheme for one of the projects',
    { type: 'move-project-to-scheme', projectKey: 'ONE', schemeId: 9 },
    'not-ready',
    'active',
    1,
    1,
  ],
  [
    'an account that can sign in no more',
    { type: 'deactivate-account', accountId: who.bot },
    'not-ready',
    'lapsed',
    0,
    2,
  ],
  [
    'an account without access to Jira',
    { type: 'remove-application-role', accountId: who.bot, key: 'jira-software' },
    'not-ready',
    'lapsed',
    0,
    2,
  ],
  [
    'the same gap in a project that comes later',
    { type: 'move-project-to-scheme', projectKey: 'TWO', schemeId: 7 },
    'not-ready',
    'active',
    2,
    0,
  ],
  [
    'a gap that is mended',
    { type: 'grant', schemeId: 7, permission: 'EDIT_ISSUES', holder: bots },
    'ready',
    'unused',
    0,
    0,
  ],
  [
    'a gap that is mended in one project',
    { type: 'add-role-actor', projectKey: 'ONE', roleId: roleIds.developers, accountId: who.bot },
    'ready-with-warnings',
    'active',
    1,
    0,
  ],
  [
    'a grant in another scheme',
    { type: 'grant', schemeId: 9, permission: 'EDIT_ISSUES', holder: anyJiraUser },
    'ready-with-warnings',
    'active',
    2,
    0,
  ],
  [
    'a group that has nothing to do with it',
    { type: 'add-group-member', groupId: groupIds.pickers, accountId: who.bot },
    'ready-with-warnings',
    'active',
    2,
    0,
  ],
];

test.each(rows)('%s', async (_what, change, verdict, state, covers, lapsed) => {
  const { app, checkId, waiverId } = await accepted();
  app.site.apply(change);
  const run = await runSaved(app, checkId);
  const [waiver] = await waiversOf(app, checkId);
  expect({ verdict: run.verdict, waiver }).toMatchObject({
    verdict,
    waiver: { waiverId, state, covers, lapsed },
  });
});

test('it holds through its last day and not on the one after, in old runs, in new ones, and in the list', async () => {
  const { app, checkId, runId } = await accepted();
  const verdicts = async (): Promise<unknown[]> => [
    (opened(await app.ask('run/read', { runId })) as { verdict: string }).verdict,
    (await runSaved(app, checkId)).verdict,
    (await listed(app, checkId)).waivers.expired,
  ];
  app.clock.moveTo(Date.parse(`${dayIn(app, 30)}T23:59:00Z`));
  expect(await verdicts()).toEqual(['ready-with-warnings', 'ready-with-warnings', 0]);
  app.clock.moveTo(app.clock.now() + 2 * 60_000);
  expect(await verdicts()).toEqual(['not-ready', 'not-ready', 1]);
});

test('one that is taken back gives the verdict back, also where it was told before', async () => {
  const { app, checkId, runId, waiverId } = await accepted();
  expect(await call(invoking(app), 'waiver/remove', { checkId, waiverId })).toEqual({ waiverId });
  expect(opened(await app.ask('run/read', { runId }))).toMatchObject({ verdict: 'not-ready' });
  expect((await historyOf(app, checkId)).runs[0]?.result).toMatchObject({
    verdict: 'not-ready',
    gaps: { known: 2, waived: 0 },
  });
  expect(await waiversOf(app, checkId)).toEqual([]);
  expect(failureOf(await app.ask('waiver/remove', { checkId, waiverId })).code).toBe('waiver-not-found');
});

test('another admin sees it, with who answers for it, and may take it back; who is no admin may not', async () => {
  const { app, checkId, runId, waiverId } = await accepted();
  const otto = app.viewerNamed('Otto Admin');
  expect(await waiversOf(app, checkId, otto)).toEqual([
    expect.objectContaining({ waiverId, givenBy: who.admin, owner: who.lead }),
  ]);
  expect(opened(await app.ask('run/read', { runId }, otto))).toMatchObject({
    verdict: 'ready-with-warnings',
  });
  const olga = app.viewerNamed('Olga Ordinary');
  expect(failureOf(await app.ask('waiver/remove', { checkId, waiverId }, olga)).code).toBe('not-admin');
  opened(await app.ask('waiver/remove', { checkId, waiverId }, otto));
});

test('what would be after some changes is judged with what is accepted', async () => {
  const { app, runId } = await accepted();
  const simulated = async (payload: object): Promise<unknown> =>
    (opened(await app.askAnything('run/simulate', { runId, ...payload })) as { summary: unknown }).summary;
  const join = { kind: 'join-group', group: { groupId: groupIds.pickers, name: 'pickers' } };
  expect(await simulated({ changes: [join] })).toMatchObject({
    verdict: 'ready-with-warnings',
    counts: { waived: 2 },
  });
  const leave = { kind: 'leave-group', group: { groupId: groupIds.bots, name: 'bots' } };
  // Other facts now, and gaps that nobody accepted.
  expect(await simulated({ changes: [leave] })).toMatchObject({ verdict: 'not-ready' });
});

test('what could not be checked cannot be accepted', async () => {
  const app = await start({
    siteFile: {
      ...site,
      permissionSchemes: [
        scheme(7, { BROWSE_PROJECTS: [bots], EDIT_ISSUES: [appsOwnHolder] }),
        scheme(8, { BROWSE_PROJECTS: [bots], EDIT_ISSUES: [bots] }),
      ],
    },
    server: { assumptions: { unknownHolderGrants: true } },
  });
  const { checkId } = await saveCheck(app, ['BROWSE_PROJECTS', 'EDIT_ISSUES']);
  const run = await runSaved(app, checkId);
  expect(run.verdict).toBe('incomplete');
  await expect(accept(app, run.runId, causeAbout(run, 'EDIT_ISSUES'))).rejects.toMatchObject({
    failure: { code: 'nothing-to-waive' },
  });
  await expect(accept(app, run.runId, { kind: 'cause', causeId: 'none' })).rejects.toMatchObject({
    failure: { code: 'nothing-to-waive' },
  });
  expect(await waiversOf(app, checkId)).toEqual([]);
});

test('accepted excess changes no verdict, is no risk that is left, and lapses when it is held in one more project', async () => {
  const app = await start({ siteFile: site });
  const { checkId } = await saveCheck(app, ['BROWSE_PROJECTS']);
  const run = await runSaved(app, checkId);
  const risks = async (): Promise<unknown> => (await historyOf(app, checkId)).runs[0]?.result?.excess;
  // Delete Issues is of high risk, Edit Issues of medium.
  expect([run.verdict, await risks()]).toEqual(['ready', { high: 1, medium: 1, low: 0 }]);
  const excess = { kind: 'excess', permission: 'DELETE_ISSUES' } as const;
  expect(await accept(app, run.runId, excess)).toMatchObject({ state: 'active', findings: 1, covers: 1 });
  expect(await risks()).toEqual({ high: 0, medium: 1, low: 0 });
  app.site.apply({ type: 'move-project-to-scheme', projectKey: 'ONE', schemeId: 8 });
  const wider = await runSaved(app, checkId);
  expect([wider.verdict, await risks()]).toEqual(['ready', { high: 1, medium: 1, low: 0 }]);
  expect(await waiversOf(app, checkId)).toMatchObject([{ state: 'lapsed', covers: 0, lapsed: 1 }]);
});

test('a day that is over, or more than a year away, is no last day', async () => {
  const { app, runId } = await accepted();
  const run = opened(await app.ask('run/read', { runId })) as Parameters<typeof causeAbout>[0];
  for (const days of [-1, 367])
    await expect(
      accept(app, runId, causeAbout(run, 'EDIT_ISSUES'), { until: dayIn(app, days) }),
    ).rejects.toMatchObject({ failure: { code: 'invalid-input', field: 'until' } });
  app.clock.moveTo(app.clock.now() + 5 * DAY);
  await expect(accept(app, runId, causeAbout(run, 'EDIT_ISSUES'))).resolves.toMatchObject({
    state: 'active',
  });
});
