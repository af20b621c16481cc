import type { Cause } from '../../src/domain/cause-summary';
import { causeText } from '../../src/export/wording';
import { linesOf, liveContext, mendedSince } from '../../src/export/wording/live-lines';
import { checkLive, fixesOf, questionsOf } from '../../src/troubleshoot/live';
import { testApps } from '../support/app/test-apps';
import { manyGaps } from '../support/browser/many-gaps';
import { runCheck } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';
import { anyJiraUser, role } from '../support/sites/holders';
import { groupIds, project, roleIds, scheme, smallSite, who } from '../support/sites/small-site';
import { liveAsksOf } from '../support/troubleshoot/live-asks';

const start = testApps();
const BROWSE = 'BROWSE_PROJECTS';
const asking = questionsOf([
  { checks: [{ kind: 'permission', key: BROWSE, in: 'project' }], likelihood: 'usual' },
]);

/** What a cause is about, without the counts and ids that a run gives it. */
const about = ({ subject, keys, projects }: Cause): unknown => ({
  subject,
  keys,
  projects: projects.map(({ key }) => key),
});
const sorted = (causes: readonly Cause[]): unknown[] =>
  causes.map(about).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b), 'en'));

test('what to change is what a check of the same account would say', async () => {
  const app = await start({ siteFile: manyGaps });
  const keys = ['GRP', 'ROLE', 'NONE', 'SOME', 'TEAM'];
  const [findings, report] = await Promise.all([
    checkLive(liveAsksOf(app), asking, { accountId: who.bot, projectKeys: keys }),
    runCheck(app, { profile: requiring([BROWSE]), projects: { kind: 'keys', keys } }),
  ]);
  expect(sorted(fixesOf(findings, 'account'))).toEqual(sorted(report.causes));
  expect(report.causes.length).toBeGreaterThan(3);
});

test('one holder that gives all that is missing is one change, and its words name the screen', async () => {
  const app = await start({
    siteFile: smallSite({
      projects: [project(1, 'ONE', 7)],
      permissionSchemes: [
        scheme(7, { [BROWSE]: [role(roleIds.developers)], EDIT_ISSUES: [role(roleIds.developers)] }),
      ],
    }),
  });
  const questions = questionsOf([
    { checks: [{ kind: 'permission', key: 'EDIT_ISSUES', in: 'project' }], likelihood: 'usual' },
  ]);
  const subject = { accountId: who.bot, projectKeys: ['ONE'] };
  const before = await checkLive(liveAsksOf(app), questions, subject);
  const fixes = fixesOf(before, 'account');
  expect(fixes).toHaveLength(1);
  const [fix] = fixes as [Cause];
  const site = { baseUrl: 'https://small.example', plan: 'paid' } as const;
  const { title, screen } = causeText(fix, liveContext(before, 'account', who.bot, site));
  expect(title).toBe('Add sync-bot to the role “Developers”');
  expect(screen?.url).toBe('https://small.example/plugins/servlet/project-config/ONE/people');

  app.site.apply({
    type: 'add-role-actor',
    projectKey: 'ONE',
    roleId: roleIds.developers,
    accountId: who.bot,
  });
  expect(fixesOf(await checkLive(liveAsksOf(app), questions, subject), 'account')).toEqual([]);
});

test('an account without Jira access is told once, not once for each permission that rests on it', async () => {
  const app = await start({
    siteFile: smallSite({
      projects: [project(1, 'ONE', 7)],
      permissionSchemes: [scheme(7, { [BROWSE]: [anyJiraUser] })],
    }),
  });
  app.site.apply({ type: 'remove-application-role', accountId: who.bot, key: 'jira-software' });
  const findings = await checkLive(liveAsksOf(app), asking, { accountId: who.bot, projectKeys: ['ONE'] });
  expect(fixesOf(findings, 'account').map(({ subject }) => subject)).toEqual([
    { kind: 'account', reason: 'no-jira-access' },
  ]);
});

test('an account that would have to administer Jira is told so, and where that is given', async () => {
  const app = await start({ siteFile: smallSite() });
  const questions = questionsOf([
    { checks: [{ kind: 'permission', key: 'ADMINISTER', in: 'site' }], likelihood: 'usual' },
  ]);
  const subject = { accountId: who.bot, projectKeys: [] };
  const before = await checkLive(liveAsksOf(app), questions, subject);
  expect(linesOf(before, who.bot).map(({ text }) => text)).toContain('sync-bot does not administer Jira.');
  expect(fixesOf(before, 'account').map(({ subject: about }) => about)).toEqual([
    { kind: 'global-permission', permission: 'ADMINISTER' },
  ]);

  app.site.apply({ type: 'add-group-member', groupId: groupIds.admins, accountId: who.bot });
  const after = await checkLive(liveAsksOf(app), questions, subject);
  expect(fixesOf(after, 'account')).toEqual([]);
  expect(mendedSince(before, after, who.bot)).toEqual(['sync-bot does not administer Jira.']);
});

test('a global permission that is lacking is named with its screen, and mended by a grant', async () => {
  const app = await start({ siteFile: smallSite({ projects: [], permissionSchemes: [] }) });
  const questions = questionsOf([
    { checks: [{ kind: 'permission', key: 'USER_PICKER', in: 'site' }], likelihood: 'usual' },
  ]);
  const ask = () => checkLive(liveAsksOf(app), questions, { accountId: who.bot, projectKeys: [] });
  const before = await ask();
  const [fix] = fixesOf(before, 'account') as [Cause];
  const site = { baseUrl: 'https://small.example', plan: 'paid' } as const;
  const { title, screen } = causeText(fix, liveContext(before, 'account', who.bot, site));
  expect(title).toContain('Browse users and groups');
  expect(screen?.url).toBe('https://small.example/secure/admin/GlobalPermissions!default.jspa');
  expect(linesOf(before, who.bot).map(({ text }) => text)).toContain(
    'sync-bot lacks the global permission Browse users and groups.',
  );
  app.site.apply({ type: 'grant-global', permission: 'USER_PICKER', groupId: groupIds.users });
  const after = await ask();
  expect(fixesOf(after, 'account')).toEqual([]);
  expect(mendedSince(before, after, who.bot)).toEqual([
    'sync-bot lacks the global permission Browse users and groups.',
  ]);
});
