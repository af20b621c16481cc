import type { SiteFile } from '../../dev/jira-site';
import type { HolderFile, SecuritySchemeFile } from '../../dev/jira-site/site-file/schema';
import type { Report } from '../../src/contract/report';
import { jiraCalls } from '../support/app/jira-calls';
import { testApps } from '../support/app/test-apps';
import { projectIn, requirementIn } from '../support/runs/cells';
import { runCheck } from '../support/runs/checks';
import { requiring, withRequirements } from '../support/runs/profiles';
import { anyJiraUser, appsOwnHolder, bots, projectLead, reporter, role } from '../support/sites/holders';
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
const BROWSE = 'BROWSE_PROJECTS';
const developers = role(roleIds.developers);
const NO = { status: 403, body: { errorMessages: ['No.'], errors: {} } };

/** A security scheme whose first level is the default one unless said otherwise. */
function security(
  id: number,
  levels: Readonly<Record<string, readonly HolderFile[]>>,
  over: Partial<SecuritySchemeFile> = {},
): SecuritySchemeFile {
  const made = Object.entries(levels).map(([name, members], at) => ({
    id: id * 10 + at,
    name,
    members: [...members],
  }));
  const [first] = made;
  return { id, name: `Security ${id}`, levels: made, ...(first && { defaultLevelId: first.id }), ...over };
}

/** ONE has security, TWO has none, TEAM is team-managed; everybody may browse all of them. */
function site(
  issueSecuritySchemes: SecuritySchemeFile[],
  one: Parameters<typeof project>[3] = {},
  parts: Partial<SiteFile> = {},
): SiteFile {
  return smallSite({
    projects: [project(1, 'ONE', 7, { issueSecuritySchemeId: 20, ...one }), project(2, 'TWO', 7)],
    permissionSchemes: [scheme(7, { [BROWSE]: [anyJiraUser] })],
    issueSecuritySchemes,
    ...parts,
  });
}

const plain = { profile: requiring([BROWSE]) };
const needing = (key: string, level = 'required') => ({
  profile: withRequirements([
    { kind: 'project-permission', key: BROWSE, level: 'required' },
    { id: 'security', kind: 'issue-security', key, level },
  ]),
});
const risks = ({ issueSecurity }: Report): string[] =>
  issueSecurity.risks.map(
    ({ level, result, projects }) => `${level.name}: ${result} in ${projects.join(', ')}`,
  );

describe('a level that hides issues', () => {
  test('is a warning of its own, told with its projects, its default first', async () => {
    const levels = { Legal: [projectLead], Staff: [developers, bots], Raised: [reporter] };
    const siteFile = site([security(20, levels, { defaultLevelId: 201 })]);
    const report = await runCheck(await start({ siteFile }), plain);
    expect(report).toMatchObject({
      verdict: 'ready-with-warnings',
      verdictReasons: ['issue-security-risk'],
      issueSecurity: { state: 'some', withScheme: 1, unread: 0, teamManaged: 0 },
    });
    expect(risks(report)).toEqual([
      'Staff: not-granted in ONE',
      'Legal: not-granted in ONE',
      'Raised: conditional in ONE',
    ]);
    const shown = projectIn(report, 'ONE').security;
    expect(shown?.scheme).toEqual({ id: '20', name: 'Security 20' });
    expect(shown?.levels.map(({ name, isDefault }) => [name, isDefault])[0]).toEqual(['Staff', true]);
    expect(shown?.levels[0]?.paths).toEqual([
      {
        holder: { kind: 'role', roleId: String(roleIds.developers) },
        name: 'Developers',
        result: 'not-granted',
        match: { code: 'not-in-role', actors: { people: 0, groups: [] } },
      },
      {
        holder: { kind: 'group', name: 'bots', groupId: groupIds.bots },
        name: 'bots',
        result: 'not-granted',
        match: { code: 'not-in-group' },
      },
    ]);
    expect(projectIn(report, 'TWO').security).toBeUndefined();
  });

  test.each<[string, readonly HolderFile[], Parameters<typeof project>[3], Partial<SiteFile>]>([
    ['a role', [developers], { roleActors: { [roleIds.developers]: { users: [who.bot] } } }, {}],
    ['a group', [bots], {}, { groups: smallGroups({ [groupIds.bots]: [who.bot] }) }],
    ['being the lead', [projectLead], { lead: who.bot }, {}],
    ['Jira access', [anyJiraUser], {}, {}],
    ['another member than the reporter', [reporter, anyJiraUser], {}, {}],
  ])('hides nothing from an account that is in it through %s', async (_how, members, one, parts) => {
    const siteFile = site([security(20, { Staff: members })], one, parts);
    const report = await runCheck(await start({ siteFile }), plain);
    expect([report.verdict, risks(report)]).toEqual(['ready', []]);
  });

  test('hides issues from a Jira admin who is not in it', async () => {
    const app = await start({ siteFile: site([security(20, { Legal: [bots] })]) });
    const report = await runCheck(app, { ...plain, accountId: who.admin });
    expect(risks(report)).toEqual(['Legal: not-granted in ONE']);
  });

  test('may hide issues where a member is of a type that nobody knows', async () => {
    const report = await runCheck(
      await start({ siteFile: site([security(20, { New: [appsOwnHolder] })]) }),
      plain,
    );
    expect([report.verdict, risks(report)]).toEqual(['ready-with-warnings', ['New: unknown in ONE']]);
  });

  test('is judged by who is in the role of each project', async () => {
    const both = { issueSecuritySchemeId: 20 };
    const siteFile = site(
      [security(20, { Staff: [developers] })],
      {},
      {
        projects: [
          project(1, 'ONE', 7, { ...both, roleActors: { [roleIds.developers]: { users: [who.bot] } } }),
          project(2, 'TWO', 7, both),
        ],
      },
    );
    expect(risks(await runCheck(await start({ siteFile }), plain))).toEqual(['Staff: not-granted in TWO']);
  });

  test('is no warning where the projects that are checked do not use it', async () => {
    const app = await start({ siteFile: site([security(20, { Legal: [bots] })]) });
    const report = await runCheck(app, { ...plain, projects: { kind: 'keys', keys: ['TWO'] } });
    expect([report.verdict, report.issueSecurity.withScheme]).toEqual(['ready', 0]);
  });
});

describe('as a need', () => {
  const staffAndLegal = (): SiteFile => site([security(20, { Staff: [anyJiraUser], Legal: [bots] })], {}, {});
  const rows: readonly [string, string, SiteFile, string, string][] = [
    [
      'the default level, which it is in; another hides',
      'default-level',
      staffAndLegal(),
      'met',
      'ready-with-warnings',
    ],
    ['all levels, one of which it is not in', 'all-levels', staffAndLegal(), 'missing', 'not-ready'],
    [
      'a default level it is not in',
      'default-level',
      site([security(20, { Legal: [bots] })]),
      'missing',
      'not-ready',
    ],
    [
      'a level it is in on some issues',
      'all-levels',
      site([security(20, { Raised: [reporter] })]),
      'conditional',
      'not-ready',
    ],
    [
      'a member nobody knows',
      'all-levels',
      site([security(20, { New: [appsOwnHolder] })]),
      'unknown',
      'incomplete',
    ],
    [
      'a team-managed project, of which nothing tells',
      'default-level',
      site([], {}, { projects: [teamProject(2000, 'TEAM', 'open')] }),
      'unknown',
      'incomplete',
    ],
    [
      'a site without schemes',
      'all-levels',
      smallSite({
        projects: [project(1, 'ONE', 7)],
        permissionSchemes: [scheme(7, { [BROWSE]: [anyJiraUser] })],
      }),
      'not-applicable',
      'ready',
    ],
  ];
  test.each(rows)('%s', async (_what, key, siteFile, outcome, verdict) => {
    const report = await runCheck(await start({ siteFile }), needing(key));
    expect([requirementIn(report, 'security').outcome, report.verdict]).toEqual([outcome, verdict]);
  });

  test('names the levels to be put into as the cause', async () => {
    const app = await start({ siteFile: site([security(20, { Legal: [bots], Board: [projectLead] })]) });
    const { causes } = await runCheck(app, needing('all-levels'));
    expect(causes.map(({ subject }) => subject)).toEqual([
      { kind: 'security-level', scheme: { id: '20', name: 'Security 20' }, levels: ['Legal', 'Board'] },
    ]);
  });

  test.each(['recommended', 'optional'])('that is %s still warns of what is hidden', async (level) => {
    const app = await start({ siteFile: site([security(20, { Legal: [bots] })]) });
    const report = await runCheck(app, needing('all-levels', level));
    expect(report.verdict).toBe('ready-with-warnings');
  });

  test('of the default level still warns of another level that hides issues', async () => {
    const report = await runCheck(
      await start({ siteFile: staffAndLegal() }),
      needing('default-level', 'optional'),
    );
    expect([report.verdict, risks(report)]).toEqual(['ready-with-warnings', ['Legal: not-granted in ONE']]);
  });
});

describe('what cannot be read is not taken for none', () => {
  const rows: readonly [string, RegExp, string][] = [
    ['the list of schemes', /\/issuesecurityschemes$/u, 'unknown'],
    ['which project uses which', /\/issuesecurityschemes\/search$/u, 'some'],
    ['levels', /\/issuesecurityschemes\/level$/u, 'some'],
    ['members', /\/issuesecurityschemes\/level\/member$/u, 'some'],
  ];
  test.each(rows)('%s', async (_what, path, state) => {
    const app = await start({ siteFile: site([security(20, { Legal: [bots] })]), answers: 'faulty' });
    app.site.setFaults([{ match: { path }, effect: NO }]);
    const report = await runCheck(app, needing('all-levels'));
    expect(report.issueSecurity.state).toBe(state);
    expect(report.issueSecurity.unread).toBeGreaterThan(0);
    expect(requirementIn(report, 'security')).toMatchObject({
      outcome: 'unknown',
      why: 'security-unreadable',
    });
    expect(report.verdict).toBe('incomplete');
  });

  test('the deciding role', async () => {
    const app = await start({ siteFile: site([security(20, { Staff: [developers] })]) });
    app.site.setFaults([{ match: { path: /\/role\/\d+$/u }, effect: NO }]);
    expect(risks(await runCheck(app, plain))).toEqual(['Staff: unknown in ONE']);
  });
});

describe('with what nobody could establish turned round', () => {
  const levels = { Staff: [anyJiraUser], Legal: [bots], Mine: [developers], Raised: [reporter] };
  const siteFile = (): SiteFile =>
    site(
      [security(20, levels)],
      { roleActors: { [roleIds.developers]: { users: [who.bot] } } },
      {
        projects: [
          project(1, 'ONE', 7, {
            issueSecuritySchemeId: 20,
            roleActors: { [roleIds.developers]: { users: [who.bot] } },
          }),
          project(2, 'TWO', 7),
          project(3, 'OLD', 7, { issueSecuritySchemeId: 20, status: 'archived' }),
          teamProject(2000, 'TEAM', 'open', { issueSecuritySchemeId: 21 }),
        ],
        issueSecuritySchemes: [security(20, levels), security(21, { Restricted: [projectLead] })],
      },
    );
  const found = ['Legal: not-granted in ONE', 'Raised: conditional in ONE'];

  test.each([
    { securityMaxPage: 1 },
    { securityMaxPage: 3 },
    { securityFiltersCombine: 'both' },
    { securityFilterOtherProjects: 'refused' },
    { securityMappingWithoutScheme: 'always' },
    { securityMappingStatuses: 'all' },
    { teamManagedSecuritySchemes: 'hidden' },
    { securityWithoutMembers: 'not-found' },
  ] as const)('%j, the same levels hide issues', async (assumptions) => {
    const report = await runCheck(await start({ siteFile: siteFile(), server: { assumptions } }), plain);
    expect([report.verdict, risks(report)]).toEqual(['ready-with-warnings', found]);
    expect(report.issueSecurity).toMatchObject({ withScheme: 1, teamManaged: 1, unread: 0 });
  });

  test('a member whose id Jira leaves out is unknown, never a member', async () => {
    const server = { assumptions: { securityMemberIds: 'when-expanded' } } as const;
    const report = await runCheck(await start({ siteFile: siteFile(), server }), plain);
    expect(risks(report)).toEqual([
      'Legal: unknown in ONE',
      'Mine: unknown in ONE',
      'Raised: conditional in ONE',
    ]);
  });
});

test('a site without security schemes is asked for their list alone; so is one whose account cannot sign in', async () => {
  const none = await start({
    siteFile: smallSite({
      projects: [project(1, 'ONE', 7)],
      permissionSchemes: [scheme(7, { [BROWSE]: [anyJiraUser] })],
    }),
  });
  const report = await runCheck(none, plain);
  expect([report.verdict, report.issueSecurity.state]).toEqual(['ready', 'none']);
  const siteFile = site([security(20, { Legal: [bots] })]);
  const accounts = siteFile.accounts.map((one) =>
    one.accountId === who.bot ? { ...one, active: false } : one,
  );
  const blocked = await start({ siteFile: { ...siteFile, accounts } });
  await runCheck(blocked, plain);
  for (const app of [none, blocked])
    expect(jiraCalls(app).filter((call) => call.includes('issuesecurity'))).toEqual([
      'GET /rest/api/3/issuesecurityschemes',
    ]);
});
