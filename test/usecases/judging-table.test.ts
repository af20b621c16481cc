import { setTimeout as sleep } from 'node:timers/promises';
import type { JiraSiteOptions, SiteFile } from '../../dev/jira-site';
import type { Judgement } from '../../src/domain/outcome';
import { testApps } from '../support/app/test-apps';
import { causeKinds, cell } from '../support/runs/cells';
import { runCheck, runCheckWith } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';
import {
  anyJiraUser,
  appsOwnHolder,
  bots,
  portalCustomer,
  projectLead,
  reporter,
  role,
  user,
} from '../support/sites/holders';
import { groupIds, project, roleIds, scheme, smallGroups, smallSite, who } from '../support/sites/small-site';

// One row a test: what Jira says × what the grants say → outcome and proof.
const start = testApps();
const EDIT = 'EDIT_ISSUES';
const BROWSE = { BROWSE_PROJECTS: [anyJiraUser] };
const developers = role(roleIds.developers);
const botDevelops = { roleActors: { [roleIds.developers]: { users: [who.bot] } } };

type Holders = Parameters<typeof scheme>[1][string];

/** One project ONE whose scheme grants Edit to these holders. */
function oneProject(
  holders: Holders,
  more: Parameters<typeof project>[3] = {},
  parts: Partial<SiteFile> = {},
): SiteFile {
  return smallSite({
    projects: [project(1, 'ONE', 7, more)],
    permissionSchemes: [scheme(7, { ...BROWSE, [EDIT]: holders })],
    ...parts,
  });
}

const rows: readonly {
  readonly name: string;
  readonly site: SiteFile;
  readonly server?: JiraSiteOptions;
  readonly cell: Partial<Judgement>;
  readonly verdict: string;
}[] = [
  {
    name: 'yes, and a grant beside a per-issue one reaches the account: met, confirmed',
    site: oneProject([reporter, developers], botDevelops),
    cell: { outcome: 'met', proof: 'confirmed' },
    verdict: 'ready',
  },
  {
    name: 'yes through a group of a role, beside a per-issue grant: met, confirmed',
    site: oneProject(
      [reporter, developers],
      { roleActors: { [roleIds.developers]: { groups: [groupIds.bots] } } },
      { groups: smallGroups({ [groupIds.bots]: [who.bot] }) },
    ),
    cell: { outcome: 'met', proof: 'confirmed' },
    verdict: 'ready',
  },
  {
    name: 'yes as the project lead, beside a per-issue grant: met, confirmed',
    site: oneProject([reporter, projectLead], { lead: who.bot }),
    cell: { outcome: 'met', proof: 'confirmed' },
    verdict: 'ready',
  },
  {
    name: 'yes, nothing derived, and no scheme grants it to a per-issue holder: met by Jira alone',
    site: oneProject([developers], botDevelops),
    cell: { outcome: 'met', proof: 'jira-only' },
    verdict: 'ready',
  },
  {
    name: 'yes, and only a per-issue grant explains it: conditional',
    site: oneProject([reporter, developers]),
    cell: { outcome: 'conditional', proof: 'confirmed', reason: 'per-issue-grant' },
    verdict: 'not-ready',
  },
  {
    name: "yes, and only an app's own holder type could explain it: unknown",
    site: oneProject([appsOwnHolder]),
    server: { assumptions: { unknownHolderGrants: true } },
    cell: { outcome: 'unknown', reason: 'unrecognised-holder' },
    verdict: 'incomplete',
  },
  {
    name: 'no, the project is live, and a role holds it: missing, confirmed',
    site: oneProject([developers]),
    cell: { outcome: 'missing', proof: 'confirmed', reason: 'not-granted' },
    verdict: 'not-ready',
  },
  {
    name: 'no where only per-issue holders hold it: missing, confirmed',
    site: oneProject([reporter]),
    server: { assumptions: { perIssueHolderGrantsProjectLevel: false } },
    cell: { outcome: 'missing', proof: 'confirmed', reason: 'not-granted' },
    verdict: 'not-ready',
  },
  {
    name: 'no although a grant reaches the account: missing, a discrepancy',
    site: smallSite({
      projects: [project(1, 'ONE', 7)],
      permissionSchemes: [scheme(7, { [EDIT]: [user(who.bot)] })],
    }),
    server: { assumptions: { browseIsPrerequisite: true } },
    cell: { outcome: 'missing', proof: 'discrepancy', reason: 'granted-but-refused' },
    verdict: 'not-ready',
  },
];

test.each(rows)('$name', async ({ site, server, cell: expected, verdict }) => {
  const app = await start({ siteFile: site, ...(server && { server }) });
  const report = await runCheck(app, { profile: requiring([EDIT]) });
  expect(cell(report, 'ONE', EDIT)).toEqual(expected);
  expect(report.verdict).toBe(verdict);
});

test('yes that the scheme read afterwards cannot explain: met, unexplained, and a warning', async () => {
  // Taken from the account's group after Jira answered; a refusal elsewhere in the project has it looked at closer.
  const site = smallSite({
    groups: smallGroups({ [groupIds.bots]: [who.bot] }),
    projects: [project(1, 'ONE', 7)],
    permissionSchemes: [scheme(7, { ...BROWSE, [EDIT]: [bots] })],
  });
  const app = await start({ siteFile: site });
  const profile = {
    ...requiring([EDIT]),
    requirements: [
      { kind: 'project-permission', key: EDIT, level: 'required' },
      { kind: 'project-permission', key: 'DELETE_ISSUES', level: 'optional' },
    ],
  };
  const report = await runCheckWith(
    app,
    { profile },
    {
      1: () => {
        app.site.apply({ type: 'revoke', schemeId: 7, permission: EDIT, holder: bots });
      },
    },
  );
  expect(cell(report, 'ONE', EDIT)).toEqual({
    outcome: 'met',
    proof: 'unexplained',
    reason: 'yes-without-grant',
  });
  expect(report.verdict).toBe('ready-with-warnings');
  expect(report.verdictReasons).toContain('unexplained-yes');
});

test('yes that only the portal explains, where there is one: unknown, since it opens no REST access', async () => {
  const app = await start({
    siteFile: oneProject([portalCustomer, developers], { typeKey: 'service_desk' }),
    server: { assumptions: { portalHolderCovers: 'anyone-signed-in' } },
  });
  const report = await runCheck(app, { profile: requiring([EDIT]) });
  expect(cell(report, 'ONE', EDIT)).toEqual({ outcome: 'unknown', reason: 'portal-only-grant' });
  expect(report.verdict).toBe('incomplete');
});

test('yes for Administer Projects of a Jira admin whom no grant reaches: met by Jira alone, and no warning', async () => {
  const siteFile = oneProject([developers], {}, { groups: smallGroups({ [groupIds.admins]: [who.bot] }) });
  const app = await start({
    siteFile,
    server: { assumptions: { administerImpliesAdministerProjectsInCheck: true } },
  });
  const profile = {
    ...requiring([]),
    requirements: [
      { kind: 'project-permission', key: 'ADMINISTER_PROJECTS', level: 'required' },
      // Refused, so that the project is looked at closer.
      { kind: 'project-permission', key: EDIT, level: 'optional' },
    ],
  };
  const report = await runCheck(app, { profile });
  expect(cell(report, 'ONE', 'ADMINISTER_PROJECTS')).toEqual({
    outcome: 'met',
    proof: 'jira-only',
    reason: 'administers-jira',
  });
  expect(report.verdict).toBe('ready');
});

test.each([403, 404])(
  'yes in a scheme that Jira answers with %i: unknown, never met',
  async (status) => {
    const app = await start({ siteFile: oneProject([developers], botDevelops), answers: 'faulty' });
    const refused = { status, body: { errorMessages: ['No.'], errors: {} } };
    app.site.setFaults([{ match: { path: /\/permissionscheme(\/\d+)?$/u }, effect: refused }]);
    const report = await runCheck(app, { profile: requiring([EDIT]) });
    expect(cell(report, 'ONE', EDIT)).toEqual({ outcome: 'unknown', reason: 'scheme-unread' });
    expect(report.verdict).toBe('incomplete');
    expect(report.verdictReasons).toContain('required-unknown');
  },
  60_000,
);

test('yes in a per-issue scheme whose deciding role cannot be read: unknown', async () => {
  const app = await start({ siteFile: oneProject([reporter, developers], botDevelops) });
  app.site.setFaults([
    {
      match: { path: /\/role\/\d+$/u },
      effect: { status: 403, body: { errorMessages: ['No.'], errors: {} } },
    },
  ]);
  const report = await runCheck(app, { profile: requiring([EDIT]) });
  expect(cell(report, 'ONE', EDIT)).toEqual({ outcome: 'unknown', reason: 'holder-unreadable' });
  expect(report.verdict).toBe('incomplete');
});

test.each(['delete-project', 'archive-project'] as const)(
  'no in a project that went away between listing and asking (%s): unknown, not missing',
  async (type) => {
    const site = smallSite({
      projects: [project(1, 'ONE', 7), project(2, 'TWO', 7)],
      permissionSchemes: [scheme(7, { [EDIT]: [developers] })],
    });
    const app = await start({ siteFile: site });
    app.site.setFaults([
      { match: { path: '/rest/api/3/permissions/check', after: 1 }, effect: { delayMs: 300 } },
    ]);
    const report = await runCheckWith(
      app,
      { profile: requiring([EDIT]) },
      {
        0: () =>
          void sleep(150).then(() => {
            app.site.apply({ type, projectKey: 'ONE' });
          }),
      },
    );
    expect(cell(report, 'ONE', EDIT)).toEqual({ outcome: 'unknown', reason: 'project-vanished' });
    expect(cell(report, 'TWO', EDIT)).toMatchObject({ outcome: 'missing' });
  },
);

test('no in a project whose state cannot be read afterwards: unknown', async () => {
  const site = smallSite({
    projects: [project(1, 'ONE', 7)],
    permissionSchemes: [scheme(7, { [EDIT]: [developers] })],
  });
  const app = await start({ siteFile: site });
  const report = await runCheckWith(
    app,
    { profile: requiring([EDIT]) },
    {
      0: () => {
        const effect = { status: 403, body: { errorMessages: ['No.'], errors: {} } };
        app.site.setFaults([{ match: { path: '/rest/api/3/project/search' }, effect }]);
      },
    },
  );
  expect(cell(report, 'ONE', EDIT)).toEqual({ outcome: 'unknown', reason: 'project-state-unreadable' });
  expect(report.verdict).toBe('incomplete');
});

test('when Jira refuses the question, every cell is unknown', async () => {
  const app = await start({ siteFile: oneProject([developers], botDevelops) });
  const report = await runCheckWith(
    app,
    { profile: requiring([EDIT]) },
    {
      0: () => {
        const effect = { status: 403, body: { errorMessages: ['No.'], errors: {} } };
        app.site.setFaults([{ match: { path: '/rest/api/3/permissions/check' }, effect }]);
      },
    },
  );
  expect(cell(report, 'ONE', EDIT)).toEqual({ outcome: 'unknown', reason: 'could-not-ask' });
  expect(report.verdict).toBe('incomplete');
});

test('a near miss names the role, and filling it turns the next run ready', async () => {
  const app = await start({ siteFile: oneProject([developers]) });
  const check = { profile: requiring([EDIT, 'BROWSE_PROJECTS']) };
  const before = await runCheck(app, check);
  expect(causeKinds(before)).toEqual([`not-in: ${EDIT}`]);
  expect(before.causes[0]?.subject).toMatchObject({
    kind: 'not-in',
    join: { holder: { kind: 'role', roleId: String(roleIds.developers) }, name: 'Developers' },
  });
  app.site.apply({
    type: 'add-role-actor',
    projectKey: 'ONE',
    roleId: roleIds.developers,
    accountId: who.bot,
  });
  expect((await runCheck(app, check)).verdict).toBe('ready');
});

test('a conditional permission turns met when an unconditional grant is added', async () => {
  const app = await start({ siteFile: oneProject([reporter]) });
  const check = { profile: requiring([EDIT]) };
  expect((await runCheck(app, check)).verdict).toBe('not-ready');
  app.site.apply({ type: 'grant', schemeId: 7, permission: EDIT, holder: user(who.bot) });
  const after = await runCheck(app, check);
  expect(cell(after, 'ONE', EDIT)).toEqual({ outcome: 'met', proof: 'jira-only' });
  expect(after.verdict).toBe('ready');
});

test('one per-issue grant elsewhere does not put a project in doubt whose own scheme is clean', async () => {
  const site = smallSite({
    projects: [project(1, 'ONE', 7, botDevelops), project(2, 'TWO', 8, botDevelops)],
    permissionSchemes: [
      scheme(7, { ...BROWSE, [EDIT]: [developers] }),
      scheme(8, { ...BROWSE, [EDIT]: [reporter] }),
    ],
  });
  const report = await runCheck(await start({ siteFile: site }), { profile: requiring([EDIT]) });
  expect(cell(report, 'ONE', EDIT)).toMatchObject({ outcome: 'met' });
  expect(cell(report, 'TWO', EDIT)).toMatchObject({ outcome: 'conditional' });
});
