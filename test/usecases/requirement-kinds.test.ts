import type { SiteFile } from '../../dev/jira-site';
import { permissionChecks } from '../support/app/jira-calls';
import { testApps } from '../support/app/test-apps';
import { cell, requirementIn } from '../support/runs/cells';
import { runCheck } from '../support/runs/checks';
import { requiring, withRequirements } from '../support/runs/profiles';
import { anyJiraUser } from '../support/sites/holders';
import {
  groupIds,
  project,
  roleIds,
  scheme,
  smallGroups,
  smallSite,
  teamProject,
  who,
} from '../support/sites/small-site';

const start = testApps();
const need = (kind: string, key: string, more: object = {}) => ({ kind, key, level: 'required', ...more });

function plainSite(parts: Partial<SiteFile> = {}): SiteFile {
  return smallSite({
    projects: [project(1, 'ONE', 7)],
    permissionSchemes: [scheme(7, { BROWSE_PROJECTS: [anyJiraUser] })],
    ...parts,
  });
}

test('a key that the site does not have is unknown, and is never sent to Jira’s check', async () => {
  const app = await start({ siteFile: plainSite() });
  const report = await runCheck(app, { profile: requiring(['BROWSE_PROJECTS', 'io.example__teleport']) });
  expect(cell(report, 'ONE', 'io.example__teleport')).toEqual({
    outcome: 'unknown',
    reason: 'key-not-on-site',
  });
  expect(cell(report, 'ONE', 'BROWSE_PROJECTS')).toMatchObject({ outcome: 'met' });
  expect(report.verdict).toBe('incomplete');
  expect(JSON.stringify(permissionChecks(app))).not.toContain('teleport');
});

test('a key that the site has for another kind spoils no other answer', async () => {
  const app = await start({ siteFile: plainSite() });
  const profile = withRequirements([
    need('project-permission', 'BROWSE_PROJECTS'),
    need('project-permission', 'ADMINISTER'),
    need('global-permission', 'EDIT_ISSUES'),
    need('global-permission', 'USER_PICKER'),
  ]);
  const report = await runCheck(app, { profile });
  expect(cell(report, 'ONE', 'BROWSE_PROJECTS')).toMatchObject({ outcome: 'met' });
  expect(cell(report, 'ONE', 'ADMINISTER')).toEqual({ outcome: 'unknown', reason: 'key-not-on-site' });
  expect(requirementIn(report, 'global-permission-user-picker')).toMatchObject({ outcome: 'missing' });
  expect(requirementIn(report, 'global-permission-edit-issues')).toMatchObject({
    outcome: 'unknown',
    why: 'key-not-on-site',
  });
});

test('SYSTEM_ADMIN is not applicable on Cloud and keeps nobody from being ready', async () => {
  const profile = withRequirements([
    need('global-permission', 'SYSTEM_ADMIN'),
    need('project-permission', 'BROWSE_PROJECTS'),
  ]);
  const report = await runCheck(await start({ siteFile: plainSite() }), { profile });
  expect(requirementIn(report, 'global-permission-system-admin')).toMatchObject({
    outcome: 'not-applicable',
    why: 'data-center-only',
  });
  expect(report.verdict).toBe('ready');
});

test('a global permission is missing until it is granted', async () => {
  const app = await start({ siteFile: plainSite({ groups: smallGroups({ [groupIds.bots]: [who.bot] }) }) });
  const profile = withRequirements([need('global-permission', 'BULK_CHANGE')]);
  const before = await runCheck(app, { profile });
  expect(before.verdict).toBe('not-ready');
  expect(before.causes.map(({ subject }) => subject)).toEqual([
    { kind: 'global-permission', permission: 'BULK_CHANGE' },
  ]);
  app.site.apply({ type: 'grant-global', permission: 'BULK_CHANGE', groupId: groupIds.bots });
  expect((await runCheck(app, { profile })).verdict).toBe('ready');
});

const either = {
  id: 'edit-or-administer',
  level: 'required',
  anyOf: [
    { kind: 'project-permission', key: 'ADMINISTER_PROJECTS' },
    { kind: 'global-permission', key: 'ADMINISTER' },
  ],
};

test('a global alternative that holds meets the requirement in every project', async () => {
  const groups = smallGroups({ [groupIds.admins]: [who.bot] });
  const report = await runCheck(await start({ siteFile: plainSite({ groups }) }), {
    profile: withRequirements([either]),
  });
  expect(cell(report, 'ONE', 'ADMINISTER_PROJECTS')).toMatchObject({ outcome: 'missing' });
  expect(requirementIn(report, 'edit-or-administer')).toMatchObject({ outcome: 'met' });
  expect(report.verdict).toBe('ready');
});

test('without either alternative the requirement is missing, and the narrower one is named', async () => {
  const report = await runCheck(await start({ siteFile: plainSite() }), {
    profile: withRequirements([either]),
  });
  expect(report.verdict).toBe('not-ready');
  expect(report.causes.flatMap(({ keys }) => keys)).toEqual(['ADMINISTER_PROJECTS']);
});

const roleProfile = (role: string) =>
  withRequirements([need('project-role', role, { keyFromOption: 'role' })], {
    options: [{ name: 'role', type: 'role', label: 'Role' }],
  });

test('a role that was not chosen is unknown, and no role is guessed by its name', async () => {
  const roleActors = { [roleIds.developers]: { users: [who.bot] } };
  const app = await start({ siteFile: plainSite({ projects: [project(1, 'ONE', 7, { roleActors })] }) });
  const report = await runCheck(app, { profile: roleProfile('Developers') });
  expect(requirementIn(report, 'project-role-developers')).toMatchObject({
    outcome: 'unknown',
    why: 'role-not-chosen',
  });
  expect(report.verdict).toBe('incomplete');
});

test('a chosen role is met, missing or, in a team-managed project, unknown', async () => {
  const roleActors = { [roleIds.developers]: { users: [who.bot] } };
  const siteFile = plainSite({
    projects: [project(1, 'IN', 7, { roleActors }), project(2, 'OUT', 7), teamProject(2000, 'TEAM', 'open')],
  });
  const app = await start({ siteFile });
  const options = { role: String(roleIds.developers) };
  const report = await runCheck(app, { profile: roleProfile('Developers'), options });
  expect(requirementIn(report, 'project-role-developers').counts).toMatchObject({
    met: 1,
    missing: 1,
    unknown: 1,
  });
  const gaps = report.gaps.map(({ scope, outcome, reason }) => [
    scope.kind === 'project' && scope.key,
    outcome,
    reason,
  ]);
  expect(gaps).toEqual(
    expect.arrayContaining([
      ['OUT', 'missing', 'role-not-member'],
      ['TEAM', 'unknown', 'role-per-project'],
    ]),
  );
});

test('a role held through a group counts', async () => {
  const roleActors = { [roleIds.developers]: { groups: [groupIds.bots] } };
  const siteFile = plainSite({
    groups: smallGroups({ [groupIds.bots]: [who.bot] }),
    projects: [project(1, 'ONE', 7, { roleActors })],
  });
  const options = { role: String(roleIds.developers) };
  expect((await runCheck(await start({ siteFile }), { profile: roleProfile('x'), options })).verdict).toBe(
    'ready',
  );
});

test.each([
  ['bots', { [groupIds.bots]: [who.bot] }, 'met', undefined],
  ['bots', {}, 'missing', 'group-not-member'],
  ['no such group', {}, 'unknown', 'group-not-on-site'],
] as const)('a requirement of the group %j with members %j is %s', async (name, members, outcome, why) => {
  const app = await start({ siteFile: plainSite({ groups: smallGroups(members) }) });
  const profile = withRequirements([need('group', name, { id: 'the-group' })]);
  const found = requirementIn(await runCheck(app, { profile }), 'the-group');
  expect({ outcome: found.outcome, why: found.why }).toEqual({ outcome, why });
});

test('a required manual step is a warning until it is confirmed', async () => {
  const app = await start({ siteFile: plainSite() });
  const profile = withRequirements([need('manual', 'webhook', { id: 'add-webhook', actor: 'setup-admin' })]);
  const before = await runCheck(app, { profile });
  expect([before.verdict, before.verdictReasons]).toEqual(['ready-with-warnings', ['step-to-do']]);
  expect((await runCheck(app, { profile, confirmedSteps: ['add-webhook'] })).verdict).toBe('ready');
});

test.each([
  ['recommended', 'ready-with-warnings', ['recommended-gap']],
  ['optional', 'ready', []],
])('a %s gap comes to %s', async (level, verdict, reasons) => {
  const profile = withRequirements([need('project-permission', 'EDIT_ISSUES', { level })]);
  const report = await runCheck(await start({ siteFile: plainSite() }), { profile });
  expect([report.verdict, report.verdictReasons]).toEqual([verdict, reasons]);
});

test.each(['issue-security', 'field-on-screen', 'board-visibility'])(
  'a required %s, which is not checked, is unknown and the run incomplete',
  async (kind) => {
    const profile = withRequirements([need(kind, 'x', { id: 'the-need' })]);
    const report = await runCheck(await start({ siteFile: plainSite() }), { profile });
    expect(requirementIn(report, 'the-need')).toMatchObject({ outcome: 'unknown', why: 'kind-not-checked' });
    expect(report.verdict).toBe('incomplete');
  },
);

test('a profile that the vendor’s list covers in part is never plain ready', async () => {
  const profile = requiring(['BROWSE_PROJECTS'], { coverage: 'partial', coverageNote: 'Behind a login.' });
  const report = await runCheck(await start({ siteFile: plainSite() }), { profile });
  expect([report.verdict, report.verdictReasons]).toEqual(['ready-with-warnings', ['partial-profile']]);
});
