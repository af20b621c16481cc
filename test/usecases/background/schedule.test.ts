import { ownAppAccount } from '../../../dev/simulated-site';
import { testApps, type TestApp } from '../../support/app/test-apps';
import { opened } from '../../support/app/opened';
import { historyOf, listed, runSaved, saveCheck } from '../../support/runs/saved-checks';
import { bots } from '../../support/sites/holders';
import { groupIds, project, scheme, smallGroups, smallSite, who } from '../../support/sites/small-site';

const start = testApps();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

// Forge puts the app's own account into the groups that administer Jira; here they may browse users too.
const site = smallSite({
  globalGrants: { ADMINISTER: [groupIds.admins], USER_PICKER: [groupIds.admins, groupIds.pickers] },
  groups: smallGroups({ [groupIds.bots]: [who.bot] }),
  projects: [project(1, 'ONE', 7), project(2, 'TWO', 7)],
  permissionSchemes: [scheme(7, { BROWSE_PROJECTS: [bots], EDIT_ISSUES: [bots] })],
});

/** What happens in an hour: the clock ticks, and the queue is delivered. */
async function anHour(app: TestApp): Promise<void> {
  await app.trigger('clock-trigger');
  await app.queue.deliverUntil(app.clock.now() + HOUR - 1);
  app.clock.moveTo(app.clock.now() + 1);
}

test('a daily check is run once a day by the app, and drift shows in the list', async () => {
  const app = await start({ siteFile: site });
  const { checkId } = await saveCheck(app, ['BROWSE_PROJECTS', 'EDIT_ISSUES'], { schedule: 'daily' });
  for (let hour = 0; hour < 3; hour += 1) await anHour(app);
  const first = await historyOf(app, checkId);
  expect(first.runs).toEqual([
    expect.objectContaining({
      ranAs: 'app',
      result: expect.objectContaining({ verdict: 'ready' }) as unknown,
    }),
  ]);
  const { nextAt } = await listed(app, checkId);
  app.site.apply({ type: 'revoke', schemeId: 7, permission: 'EDIT_ISSUES', holder: bots });
  app.clock.moveTo(Date.parse(nextAt ?? ''));
  await anHour(app);
  const check = await listed(app, checkId);
  expect(check.runs).toBe(2);
  expect(check.latest?.result).toMatchObject({ verdict: 'not-ready', drift: { worse: 2, better: 0 } });
  expect(check.trouble).toBeUndefined();
  expect(app.queue.waiting()).toEqual([]);
  expect(app.queue.dropped()).toEqual([]);
});

test('a weekly check has one run a week, whatever the clock missed', async () => {
  const app = await start({ siteFile: site });
  const { checkId } = await saveCheck(app, ['BROWSE_PROJECTS'], { schedule: 'weekly' });
  for (let day = 0; day < 15; day += 1) {
    // On odd days Forge missed the trigger.
    if (day % 2 === 0) await anHour(app);
    app.clock.moveTo(app.clock.now() + DAY - HOUR);
  }
  const { runs } = await historyOf(app, checkId);
  const weeks = new Set(runs.map(({ slot }) => slot));
  expect(runs).toHaveLength(weeks.size);
  expect(runs.length).toBeGreaterThanOrEqual(2);
  expect(runs.length).toBeLessThanOrEqual(3);
  expect(runs.every(({ result }) => result?.verdict === 'ready')).toBe(true);
});

test('an event that comes twice, or after its slot, changes nothing', async () => {
  const app = await start({ siteFile: site });
  const { checkId } = await saveCheck(app, ['BROWSE_PROJECTS'], { schedule: 'daily' });
  await app.trigger('clock-trigger');
  const [event] = app.queue.waiting();
  expect(app.queue.waiting()).toHaveLength(1);
  await app.queue.deliver(event?.eventId ?? '', { again: true });
  await app.queue.deliver(event?.eventId ?? '', { again: true });
  const once = await historyOf(app, checkId);
  expect(once.runs).toHaveLength(1);
  app.clock.moveTo(app.clock.now() + 3 * DAY);
  await app.queue.deliver(event?.eventId ?? '');
  expect(await historyOf(app, checkId)).toEqual(once);
});

test('an app that does not administer Jira finds out nothing for certain, and never calls an account ready', async () => {
  const app = await start({
    siteFile: {
      ...site,
      globalGrants: { ...site.globalGrants, USER_PICKER: [groupIds.users, groupIds.pickers] },
    },
  });
  const { accountId } = ownAppAccount;
  app.site.apply({ type: 'remove-group-member', groupId: groupIds.admins, accountId });
  const { checkId } = await saveCheck(app, ['BROWSE_PROJECTS'], { schedule: 'daily' });
  expect((await runSaved(app, checkId)).verdict).toBe('ready');
  await anHour(app);
  const { latest } = await listed(app, checkId);
  expect(latest).toMatchObject({ ranAs: 'app', result: { verdict: 'incomplete', drift: { worse: 0 } } });
});

test('what keeps a scheduled run from being made is told', async () => {
  const app = await start({ siteFile: site });
  const { checkId } = await saveCheck(app, ['BROWSE_PROJECTS'], { schedule: 'daily' });
  await runSaved(app, checkId);
  app.site.apply({ type: 'deactivate-account', accountId: who.bot });
  const { nextAt = '' } = await listed(app, checkId);
  app.clock.moveTo(Date.parse(nextAt));
  await app.trigger('clock-trigger');
  opened(await app.ask('profile/delete', { id: 'test' }));
  await app.queue.deliverDue();
  const check = await listed(app, checkId);
  expect(check.trouble).toMatchObject({ code: 'profile-not-found' });
  expect(check.latest?.ranAs).toBe('person');
});
