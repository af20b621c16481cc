import { ownAppAccount } from '../../../dev/simulated-site';
import { opened } from '../../support/app/opened';
import { testApps, type TestApp } from '../../support/app/test-apps';
import { anHour, dueCheck, HOUR, hoursUntilDone, keysAbout } from '../../support/history/scheduled-run';
import { requiring } from '../../support/runs/profiles';
import { historyOf, listed } from '../../support/runs/saved-checks';
import { anyJiraUser, reporter, role } from '../../support/sites/holders';
import { groupIds, project, roleIds, scheme, smallSite } from '../../support/sites/small-site';

// What comes in the way of a schedule: triggers and events that come late or twice, people who change or delete the check meanwhile,
// and limits that hold a run back.

const start = testApps();
const profile = requiring(['BROWSE_PROJECTS', 'EDIT_ISSUES']);

const siteFile = smallSite({
  globalGrants: { ADMINISTER: [groupIds.admins], USER_PICKER: [groupIds.admins, groupIds.pickers] },
  projects: [project(1, 'ONE', 7), project(2, 'TWO', 8)],
  permissionSchemes: [
    scheme(7, { BROWSE_PROJECTS: [anyJiraUser], EDIT_ISSUES: [anyJiraUser] }),
    scheme(8, { BROWSE_PROJECTS: [anyJiraUser], EDIT_ISSUES: [reporter, role(roleIds.developers)] }),
  ],
});

async function startDue(budget?: number): Promise<{ app: TestApp; checkId: string }> {
  const app = await start({ siteFile, answers: 'faulty' });
  opened(await app.ask('profile/save', { profile }));
  return { app, checkId: await dueCheck(app, profile.id, budget) };
}

const summaryOf = async (app: TestApp, checkId: string) =>
  (await historyOf(app, checkId)).runs.map(({ ranAs, result }) => [ranAs, result?.state, result?.verdict]);

test('triggers and events that come late, twice and beside one another make one run', async () => {
  const { app, checkId } = await startDue();
  await app.trigger('clock-trigger');
  await app.trigger('clock-trigger');
  const [first] = app.queue.waiting();
  await app.queue.deliver(first?.eventId ?? '', { again: true });
  app.clock.moveTo(app.clock.now() + HOUR);
  await Promise.all([app.trigger('clock-trigger'), app.queue.deliverDue()]);
  await anHour(app);
  expect(await summaryOf(app, checkId)).toEqual([['app', 'complete', 'not-ready']]);
  expect([app.queue.waiting(), app.queue.dropped()]).toEqual([[], []]);
});

test('a day on which Forge misses every trigger is left out, and the next one is not', async () => {
  const { app, checkId } = await startDue();
  await anHour(app);
  const [first] = (await historyOf(app, checkId)).runs;
  // Past the end of the next slot, which nobody asked about.
  for (let hour = 0; hour < 49; hour += 1) await anHour(app, false);
  await anHour(app);
  const { runs } = await historyOf(app, checkId);
  expect(runs.map(({ result }) => result?.state)).toEqual(['complete', 'complete']);
  const days = (Date.parse(runs[0]?.slot ?? '') - Date.parse(first?.slot ?? '')) / (24 * HOUR);
  expect(days).toBe(2);
  expect(runs[0]?.result?.drift?.since).toBe(first?.runId);
});

test('while Jira asks for waiting for hours the run waits, and then it is made', async () => {
  const { app, checkId } = await startDue();
  const effect = { status: 429, headers: { 'retry-after': '3600' } };
  app.site.setFaults([{ match: { path: '/rest/' }, effect }]);
  for (let hour = 0; hour < 3; hour += 1) await anHour(app);
  app.site.setFaults([]);
  expect(await summaryOf(app, checkId)).toEqual([]);
  await hoursUntilDone(app, checkId);
  expect(await summaryOf(app, checkId)).toEqual([['app', 'complete', 'not-ready']]);
  expect((await listed(app, checkId)).trouble).toBeUndefined();
});

test('a run that its budget holds back is finished as paused, and not asked for again', async () => {
  const { app, checkId } = await startDue(0);
  await anHour(app);
  expect(await summaryOf(app, checkId)).toEqual([['app', 'paused', 'incomplete']]);
  await app.trigger('clock-trigger');
  expect(app.queue.waiting()).toEqual([]);
  expect((await listed(app, checkId)).trouble).toBeUndefined();
});

test('an app that does not administer Jira any more says so once, and the next run is as before once it does again', async () => {
  const { app, checkId } = await startDue();
  await anHour(app);
  const { accountId } = ownAppAccount;
  const groupId = groupIds.admins;
  app.site.apply({ type: 'remove-group-member', groupId, accountId });
  app.clock.moveTo(app.clock.now() + 24 * HOUR);
  await anHour(app);
  const without = await listed(app, checkId);
  // It can neither be ready nor tell a change that is none.
  expect([without.latest?.result?.verdict, without.latest?.result?.drift?.worse ?? 0]).not.toContain('ready');
  app.site.apply({ type: 'add-group-member', groupId, accountId });
  app.clock.moveTo(app.clock.now() + 24 * HOUR);
  await anHour(app);
  const again = await listed(app, checkId);
  expect(again.latest?.result?.verdict).toBe('not-ready');
  expect(again.trouble).toBeUndefined();
});

/** Lets something happen while the app waits for the answer to its n-th request. */
async function inTheMiddle(app: TestApp, after: number, happening: () => Promise<unknown>): Promise<void> {
  let done: Promise<unknown> | undefined;
  app.site.setFaults([
    {
      match: { path: /^\/rest\/api\/3\/(?!mypermissions)/u, after, times: 1 },
      onMatch: ({ applies }) => {
        if (applies) done = happening();
      },
      effect: { delayMs: 400 },
    },
  ]);
  await anHour(app);
  app.site.setFaults([]);
  await done;
  expect(done).toBeDefined();
}

test.each([3, 9, 11])('of a check that is deleted at request %i of its run nothing stays', async (after) => {
  const { app, checkId } = await startDue();
  let runId = '';
  await inTheMiddle(app, after, async () => {
    runId = (await historyOf(app, checkId)).runs[0]?.runId ?? '';
    opened(await app.ask('check/delete', { checkId }));
  });
  await anHour(app);
  expect(keysAbout(app, [checkId, ...(runId === '' ? [] : [runId])])).toEqual([]);
  expect([app.queue.waiting(), app.queue.dropped()]).toEqual([[], []]);
});

test('a check that is changed in the middle of its run keeps the run as it was begun, and the next one is as it was changed', async () => {
  const { app, checkId } = await startDue();
  await inTheMiddle(app, 9, async () => {
    const { checks } = opened(await app.ask('check/list', {}));
    const [{ version, accountId, connector }] = checks as [(typeof checks)[number]];
    return opened(
      await app.ask('check/save', {
        checkId,
        replaces: version,
        name: 'Changed',
        accountId,
        connector,
        projects: { kind: 'keys', keys: ['ONE'] },
        schedule: 'daily',
      }),
    );
  });
  await hoursUntilDone(app, checkId);
  app.clock.moveTo(app.clock.now() + 24 * HOUR);
  await anHour(app);
  const { runs } = await historyOf(app, checkId);
  expect(runs.map(({ result }) => [result?.projects.total, result?.verdict])).toEqual([
    [1, 'ready'],
    [2, 'not-ready'],
  ]);
});
