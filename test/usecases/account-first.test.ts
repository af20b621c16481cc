import type { SiteFile } from '../../dev/jira-site';
import { jiraCalls, permissionChecks } from '../support/app/jira-calls';
import { testApps } from '../support/app/test-apps';
import { causeKinds, cell } from '../support/runs/cells';
import { runCheck } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';
import { anyJiraUser, bots } from '../support/sites/holders';
import {
  accounts,
  groupIds,
  project,
  scheme,
  smallGroups,
  smallSite,
  who,
} from '../support/sites/small-site';

const start = testApps();
const KEYS = ['BROWSE_PROJECTS', 'EDIT_ISSUES'];

function twoProjects(parts: Partial<SiteFile> = {}): SiteFile {
  return smallSite({
    projects: [project(1, 'ONE', 7), project(2, 'TWO', 7)],
    permissionSchemes: [scheme(7, { BROWSE_PROJECTS: [anyJiraUser], EDIT_ISSUES: [anyJiraUser] })],
    ...parts,
  });
}

const withBot = (change: Partial<(typeof accounts)[number]>): SiteFile['accounts'] =>
  accounts.map((account) => (account.accountId === who.bot ? { ...account, ...change } : account));

test.each([
  ['deactivated', { active: false }, 'account-inactive'],
  ['a portal customer', { accountType: 'customer' }, 'account-portal-only'],
] as const)(
  'an account that is %s is one cause, and Jira is not asked about projects',
  async (_what, change, reason) => {
    const app = await start({ siteFile: twoProjects({ accounts: withBot(change) }) });
    const report = await runCheck(app, { profile: requiring(KEYS) });
    expect(report.verdict).toBe('not-ready');
    for (const key of ['ONE', 'TWO'])
      expect(cell(report, key, 'EDIT_ISSUES')).toEqual({ outcome: 'missing', proof: 'jira-only', reason });
    expect(permissionChecks(app).filter(({ projectPermissions }) => projectPermissions.length > 0)).toEqual(
      [],
    );
    expect(
      report.causes.filter(({ subject }) => subject.kind === 'account' && subject.reason === reason),
    ).toHaveLength(1);
    expect(report.causes.every(({ subject }) => subject.kind === 'account')).toBe(true);
  },
);

test.each([
  ['5a00000000000000000000ff', 'account-not-found'],
  ['712020:00000000-0000-4000-8000-000000000000', 'account-not-found'],
])(
  'a run for %s, whom the site does not have, is refused before anything is stored',
  async (accountId, code) => {
    const app = await start({ siteFile: twoProjects() });
    await expect(runCheck(app, { profile: requiring(KEYS), accountId })).rejects.toMatchObject({
      failure: { code },
    });
    expect(app.host.kvs.inspect()).toEqual({});
  },
);

test('without Jira access cells keep what Jira says, and the one cause is the account', async () => {
  const groups = smallGroups({ [groupIds.bots]: [who.bot] }).map((group) =>
    group.groupId === groupIds.users
      ? { ...group, members: [who.admin, who.otherAdmin, who.adminWithoutPicker, who.ordinary] }
      : group,
  );
  const siteFile = twoProjects({
    groups,
    permissionSchemes: [scheme(7, { BROWSE_PROJECTS: [bots], EDIT_ISSUES: [anyJiraUser] })],
  });
  const app = await start({ siteFile });
  const report = await runCheck(app, { profile: requiring(KEYS) });
  expect(report.verdict).toBe('not-ready');
  expect(report.account.jiraAccess).toBe('no');
  expect(cell(report, 'ONE', 'BROWSE_PROJECTS')).toMatchObject({ outcome: 'met' });
  expect(cell(report, 'ONE', 'EDIT_ISSUES')).toMatchObject({ outcome: 'missing' });
  expect(causeKinds(report)).toEqual(['account: EDIT_ISSUES, jira']);

  app.site.apply({ type: 'add-group-member', groupId: groupIds.users, accountId: who.bot });
  expect((await runCheck(app, { profile: requiring(KEYS) })).verdict).toBe('ready');
});

test('an account that holds everything but Jira access is still not ready', async () => {
  const groups = smallGroups({ [groupIds.bots]: [who.bot] }).map((group) =>
    group.groupId === groupIds.users
      ? { ...group, members: [who.admin, who.otherAdmin, who.adminWithoutPicker, who.ordinary] }
      : group,
  );
  const permissionSchemes = [scheme(7, { BROWSE_PROJECTS: [bots], EDIT_ISSUES: [bots] })];
  const report = await runCheck(await start({ siteFile: twoProjects({ groups, permissionSchemes }) }), {
    profile: requiring(KEYS),
  });
  expect(report.counts.cells).toMatchObject({ met: 4, missing: 0 });
  expect(report.verdict).toBe('not-ready');
});

test('reactivating the account and running again turns ready', async () => {
  const app = await start({ siteFile: twoProjects({ accounts: withBot({ active: false }) }) });
  expect((await runCheck(app, { profile: requiring(KEYS) })).verdict).toBe('not-ready');
  app.site.apply({ type: 'activate-account', accountId: who.bot });
  expect((await runCheck(app, { profile: requiring(KEYS) })).verdict).toBe('ready');
});

test('a run is refused to an admin who cannot browse users', async () => {
  const app = await start({ siteFile: twoProjects() });
  const caller = app.viewerNamed('Nadia Nopicker');
  await expect(runCheck(app, { profile: requiring(KEYS), caller })).rejects.toMatchObject({
    failure: { code: 'cannot-browse-users' },
  });
});

test('only reading requests reach Jira, as the person, but for the data policy', async () => {
  const app = await start({ siteFile: twoProjects() });
  await runCheck(app, { profile: requiring(KEYS) });
  expect(
    jiraCalls(app).filter((call) => !/^GET |^POST \/rest\/api\/3\/permissions\/check$/u.test(call)),
  ).toEqual([]);
  const asApp = app.exchanges.filter(({ request }) => request.provider === 'app');
  expect(new Set(asApp.map(({ request }) => request.path.split('?')[0]))).toEqual(
    new Set(['/rest/api/3/data-policy']),
  );
});

test('no name or address of the account is stored', async () => {
  const app = await start({ siteFile: twoProjects() });
  await runCheck(app, { profile: requiring(KEYS) });
  const stored = JSON.stringify(app.host.kvs.inspect());
  expect(stored).toContain(who.bot);
  expect(stored).not.toMatch(/sync-bot|bot@small\.example|Ada Admin/u);
});
