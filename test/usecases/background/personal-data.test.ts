import { ownAppAccount } from '../../../dev/simulated-site';
import { call } from '../../../src/client';
import { opened } from '../../support/app/opened';
import { testApps, type TestApp } from '../../support/app/test-apps';
import { DAY, daysPass, idsStored, keysWith, registered } from '../../support/history/stored-ids';
import { invoking } from '../../support/runs/checks';
import { runSaved, saveCheck } from '../../support/runs/saved-checks';
import { accept, causeAbout, dayIn, waiversOf } from '../../support/runs/waiving';
import { bots, user } from '../../support/sites/holders';
import { groupIds, project, scheme, smallGroups, smallSite, who } from '../../support/sites/small-site';

// Whose ids are stored is reported to Atlassian at least every seven days, and what is stored about closed accounts is erased.

const start = testApps();

const person = (at: number): string => `5b00000000000000000${String(at).padStart(5, '0')}`;

/** Edit Issues is granted to single people, who need not be there any more, and not to the bot. */
const siteGranting = (people: number) =>
  smallSite({
    globalGrants: { ADMINISTER: [groupIds.admins], USER_PICKER: [groupIds.admins, groupIds.pickers] },
    groups: smallGroups({ [groupIds.bots]: [who.bot] }),
    projects: [project(1, 'ONE', 7), project(2, 'TWO', 8, { issueSecuritySchemeId: 20 })],
    permissionSchemes: [
      scheme(7, {
        BROWSE_PROJECTS: [bots],
        EDIT_ISSUES: Array.from({ length: people }, (_, at) => user(person(at))),
      }),
      scheme(8, { BROWSE_PROJECTS: [bots], EDIT_ISSUES: [bots] }),
    ],
    issueSecuritySchemes: [
      { id: 20, name: 'Security', levels: [{ id: 200, name: 'Staff', members: [user(who.ordinary)] }] },
    ],
  });

const KEYS = ['BROWSE_PROJECTS', 'EDIT_ISSUES'];
const PEOPLE = [...Object.values(who), ownAppAccount.accountId];

/** A check of the bot with a run of today and its gap accepted. */
async function accepted(
  app: TestApp,
  {
    reason = 'Agreed upon.',
    schedule = 'off',
  }: { reason?: string; schedule?: 'off' | 'daily' | 'weekly' } = {},
): Promise<{ checkId: string; runId: string }> {
  const { checkId } = await saveCheck(app, KEYS, { schedule });
  const run = await runSaved(app, checkId);
  await accept(app, run.runId, causeAbout(run, 'EDIT_ISSUES'), { reason, until: dayIn(app, 300) });
  return { checkId, runId: run.runId };
}

test('every account whose id is anywhere in storage is reported every seven days for as long as it is there, and then no more', async () => {
  const app = await start({ siteFile: siteGranting(3) });
  const ids = [...PEOPLE, person(0), person(1), person(2)];
  const { checkId } = await accepted(app, { schedule: 'weekly' });
  const ordinary = opened(
    await app.ask('check/save', {
      name: 'Of a person',
      accountId: who.ordinary,
      connector: { from: 'site', id: 'test' },
      projects: { kind: 'all' },
      schedule: 'daily',
    }),
  );
  /** Each day's end, with the ids that are stored then. */
  const stored: { at: number; ids: Set<string> }[] = [];
  const late: string[] = [];
  const look = (): void => {
    const at = app.clock.now();
    const there = idsStored(app, ids);
    expect([...there].filter((id) => !registered(app).has(id))).toEqual([]);
    stored.push({ at, ids: there });
    const week = stored.filter((one) => one.at >= at - 7 * DAY - 1);
    if (week.length <= 7) return;
    for (const id of ids) {
      const isThere = week.every((one) => one.ids.has(id));
      const isReported = app.privacy.reported.some(
        (one) => one.accountId === id && one.reportedAt >= at - 7 * DAY,
      );
      if (isThere && !isReported) late.push(`${id} on day ${stored.length}`);
    }
  };
  await daysPass(app, 5, look);
  opened(await app.ask('settings/save', { retentionDays: 7 }));
  await daysPass(app, 15, look);
  opened(await app.ask('check/delete', { checkId: ordinary.checkId }));
  // Off its schedule: its runs go, the check stays, older than any run.
  const { checks } = opened(await app.ask('check/list', {}));
  const version = checks.find((one) => one.checkId === checkId)?.version ?? 0;
  const off = { checkId, replaces: version, name: 'Off', accountId: who.bot, schedule: 'off' } as const;
  opened(
    await app.ask('check/save', {
      ...off,
      connector: { from: 'site', id: 'test' },
      projects: { kind: 'all' },
    }),
  );
  await daysPass(app, 45, look);
  expect(late).toEqual([]);
  // Nothing is left but the check and its waiver: who they are about, who saved, gave and answers for them.
  expect([...idsStored(app, ids)].sort()).toEqual([who.admin, who.bot, who.lead].sort());
  const recent = app.privacy.reported.filter(({ reportedAt }) => reportedAt > app.clock.now() - 14 * DAY);
  expect([...new Set(recent.map(({ accountId }) => accountId))].sort()).toEqual(
    [who.admin, who.bot, who.lead].sort(),
  );
}, 120_000);

test('what is stored of a closed account is erased, whole values and pieces, and the rest stays readable', async () => {
  const app = await start({ siteFile: siteGranting(700) });
  const { checkId, runId } = await accepted(app, { reason: 'Lea Lead asked for it.' });
  const before = opened(await app.ask('run/read', { runId }));
  const pieces = keysWith(app, person(699)).filter((key) => key.includes(':piece:'));
  expect(pieces.length).toBeGreaterThan(0);
  const closed = [who.lead, person(0), person(350), person(699), who.ordinary];
  for (const id of closed) app.privacy.close(id);
  await daysPass(app, 7);
  for (const id of closed) {
    expect(keysWith(app, id)).toEqual([]);
    expect(registered(app)).not.toContain(id);
  }
  expect(keysWith(app, person(349)).length).toBeGreaterThan(0);
  const [waiver] = await waiversOf(app, checkId);
  expect(waiver).toMatchObject({ givenBy: who.admin, reason: '' });
  expect(waiver).not.toHaveProperty('owner');
  const after = opened(await app.ask('run/read', { runId }));
  expect(after).toMatchObject({
    verdict: (before as { verdict: string }).verdict,
    counts: (before as { counts: object }).counts,
  });
  const comparison = await call(invoking(app), 'run/compare', {
    before: runId,
    after: (await runSaved(app, checkId)).runId,
  });
  expect(comparison.outcomes).toEqual([]);
  expect(app.queue.dropped()).toEqual([]);
}, 120_000);

test('with the account that a check is about its checks, runs and waivers go; those of others stay', async () => {
  const app = await start({ siteFile: siteGranting(3) });
  await accepted(app);
  const { checkId } = opened(
    await app.ask('check/save', {
      name: 'Of a person',
      accountId: who.ordinary,
      connector: { from: 'site', id: 'test' },
      projects: { kind: 'all' },
    }),
  );
  const other = await runSaved(app, checkId);
  app.privacy.close(who.bot);
  await daysPass(app, 7);
  expect(keysWith(app, who.bot)).toEqual([]);
  expect(Object.keys(app.kvs.inspect('waiver:'))).toEqual([]);
  expect(opened(await app.ask('check/list', {})).checks.map((one) => one.checkId)).toEqual([checkId]);
  expect(opened(await app.ask('run/read', { runId: other.runId }))).toMatchObject({ verdict: other.verdict });
});

test('an admin whose account is closed is taken out of checks, waivers, profiles and runs, which stay', async () => {
  const app = await start({ siteFile: siteGranting(3) });
  const { checkId, runId } = await accepted(app);
  app.privacy.close(who.admin);
  await daysPass(app, 7);
  expect(keysWith(app, who.admin)).toEqual([]);
  const otto = app.viewerNamed('Otto Admin');
  const { checks } = opened(await app.ask('check/list', {}, otto));
  expect(checks).toMatchObject([{ checkId, accountId: who.bot }]);
  expect(checks[0]).not.toHaveProperty('savedBy');
  expect(await waiversOf(app, checkId, otto)).toMatchObject([{ owner: who.lead, reason: '' }]);
  expect(opened(await app.ask('run/read', { runId }, otto))).not.toHaveProperty('startedBy');
  expect(opened(await app.ask('profile/list', {}, otto)).own).toHaveLength(1);
});

test('a closed account that the site still grants to is known for as long as a run stores it again', async () => {
  const app = await start({ siteFile: siteGranting(3) });
  const { checkId } = await accepted(app, { schedule: 'daily' });
  const id = person(1);
  app.privacy.close(id);
  await daysPass(app, 20, () => {
    expect(keysWith(app, id).length === 0 || registered(app).has(id)).toBe(true);
  });
  const holder = user(id);
  app.site.apply({ type: 'revoke', schemeId: 7, permission: 'EDIT_ISSUES', holder });
  await daysPass(app, 7);
  expect([keysWith(app, id), registered(app).has(id)]).toEqual([[], false]);
  expect((await waiversOf(app, checkId)).length).toBe(1);
});

test('erasing is finished wherever it was interrupted', async () => {
  const app = await start({ siteFile: siteGranting(60) });
  opened(await app.ask('settings/save', { retentionDays: 365 }));
  await accepted(app);
  for (let at = 0; at < 24; at += 1) {
    const id = person(at);
    app.privacy.close(id);
    app.clock.moveTo(app.clock.now() + 6 * DAY + 60_000);
    await app.trigger('clock-trigger');
    const erasing = app.queue.waiting().filter(({ body }) => JSON.stringify(body).includes(id));
    expect(erasing).toHaveLength(1);
    const interruption = { by: 'timeout', afterCalls: at * 4, lastCallTakesEffect: at % 2 === 0 } as const;
    await app.queue.deliver(erasing[0]?.eventId ?? '', { interruption });
    await app.queue.deliverUntil(app.clock.now() + 3_600_000);
    expect({ at, left: keysWith(app, id) }).toEqual({ at, left: [] });
  }
  expect([app.queue.waiting(), app.queue.dropped()]).toEqual([[], []]);
}, 120_000);

test('erasing keeps nothing longer than it would have been kept', async () => {
  const app = await start({ siteFile: siteGranting(3) });
  opened(await app.ask('settings/save', { retentionDays: 30 }));
  const { checkId } = await saveCheck(app, KEYS);
  const { runId } = await runSaved(app, checkId);
  await daysPass(app, 20);
  app.privacy.close(person(1));
  await daysPass(app, 7);
  expect([keysWith(app, person(1)), keysWith(app, person(2)).length > 0]).toEqual([[], true]);
  await daysPass(app, 5);
  expect(keysWith(app, runId)).toEqual([]);
});
