import type { ExplainAnswer } from '../../src/contract/explain';
import type { Report } from '../../src/contract/report';
import { holderId } from '../../src/domain/holder';
import { explainStored, readPart } from '../../src/client';
import { failureOf, opened } from '../support/app/opened';
import { type TestApp, testApps } from '../support/app/test-apps';
import { jiraCalls } from '../support/app/jira-calls';
import { cell } from '../support/runs/cells';
import { invoking, runCheck } from '../support/runs/checks';
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
const EDIT = 'EDIT_ISSUES';
const BROWSE = 'BROWSE_PROJECTS';
const developers = role(roleIds.developers);
const administrators = role(roleIds.administrators);
const NO = { status: 403, body: { errorMessages: ['No.'], errors: {} } };

/** Project ONE: Browse for all Jira users, Edit for these holders. */
function oneProject(
  holders: Parameters<typeof scheme>[1][string],
  more: Parameters<typeof project>[3] = {},
  parts: Parameters<typeof smallSite>[0] = {},
): ReturnType<typeof smallSite> {
  return smallSite({
    projects: [project(1, 'ONE', 7, more)],
    permissionSchemes: [scheme(7, { [BROWSE]: [anyJiraUser], [EDIT]: holders }, 'Seven')],
    ...parts,
  });
}

async function ask(
  app: TestApp,
  over: Partial<Parameters<typeof app.ask<'permission/explain'>>[1]> = {},
): Promise<ExplainAnswer> {
  const question = { accountId: who.bot, projectKey: 'ONE', permission: EDIT, ...over };
  return opened(await app.ask('permission/explain', question));
}

test('tells both answers, the scheme, every grant with what matched or was missing, and its evidence', async () => {
  const holders = [developers, administrators, bots, projectLead, user(who.lead), reporter];
  const roleActors = { [roleIds.developers]: { users: [who.lead], groups: [groupIds.bots] } };
  const {
    project: found,
    permissionName,
    explanation,
    sources,
  } = await ask(await start({ siteFile: oneProject(holders, { roleActors }) }));
  expect(found).toEqual({ id: 1, key: 'ONE', name: 'Project ONE', style: 'company', typeKey: 'software' });
  expect(permissionName).toMatch(/edit/iu);
  expect(explanation).toMatchObject({
    permission: EDIT,
    judgement: { outcome: 'conditional', proof: 'confirmed', reason: 'per-issue-grant' },
    jira: 'yes',
    derived: 'conditional',
    scheme: { id: '7', name: 'Seven' },
    discrepancy: [],
  });
  expect(explanation.grants.map(({ name, result, match }) => [name, result, match])).toEqual([
    [undefined, 'conditional', { code: 'some-issues' }],
    ['bots', 'not-granted', { code: 'not-in-group' }],
    ['Developers', 'not-granted', { code: 'not-in-role', actors: { people: 1, groups: ['bots'] } }],
    ['Administrators', 'not-granted', { code: 'not-in-role', actors: { people: 0, groups: [] } }],
    [undefined, 'not-granted', { code: 'not-lead' }],
    [undefined, 'not-granted', { code: 'not-user' }],
  ]);
  expect(sources.map(({ endpoint }) => endpoint)).toEqual(
    expect.arrayContaining([
      'POST /rest/api/3/permissions/check',
      'GET /rest/api/3/permissionscheme/{schemeId}',
      'GET /rest/api/3/project/{projectIdOrKey}/role/{id}',
    ]),
  );
});

describe('says what a check says of the same cell, with the same tree', () => {
  const inBots = { groups: smallGroups({ [groupIds.bots]: [who.bot] }) };
  const byGroup = { roleActors: { [roleIds.developers]: { groups: [groupIds.bots] } } };
  const rows: readonly [string, ReturnType<typeof oneProject>, object, Partial<ReturnType<typeof cell>>][] = [
    ['a role nobody put it into', oneProject([developers]), {}, { outcome: 'missing', proof: 'confirmed' }],
    ['nobody at all', oneProject([]), {}, { outcome: 'missing', proof: 'confirmed' }],
    ['some issues only', oneProject([reporter, developers]), {}, { outcome: 'conditional' }],
    [
      'a role it is in by a group, beside the reporter',
      oneProject([reporter, developers], byGroup, inBots),
      {},
      { outcome: 'met', proof: 'confirmed' },
    ],
    [
      'a type of holder that nobody knows',
      oneProject([appsOwnHolder]),
      { unknownHolderGrants: true },
      { outcome: 'unknown', reason: 'unrecognised-holder' },
    ],
    [
      'the portal',
      oneProject([portalCustomer], { typeKey: 'service_desk' }),
      { portalHolderCovers: 'anyone-signed-in' },
      { outcome: 'unknown', reason: 'portal-only-grant' },
    ],
    [
      'a grant that Jira refuses for want of Browse',
      smallSite({
        projects: [project(1, 'ONE', 7)],
        permissionSchemes: [scheme(7, { [EDIT]: [user(who.bot)] })],
      }),
      { browseIsPrerequisite: true },
      { outcome: 'missing', proof: 'discrepancy' },
    ],
  ];
  test.each(rows)('%s', async (_what, siteFile, assumptions, expected) => {
    const app = await start({ siteFile, server: { assumptions } });
    const { explanation } = await ask(app);
    expect(explanation.judgement).toMatchObject(expected);
    const report: Report = await runCheck(app, { profile: requiring([BROWSE, EDIT]) });
    expect(explanation.judgement).toEqual(cell(report, 'ONE', EDIT));
    const part = await readPart(invoking(app), report.runId, 0);
    const [first] = part.projects;
    const stored = first && explainStored(report, part, first, EDIT);
    expect(stored).toEqual(explanation);
    // What is plainly met is explained on request; a report holds the rest.
    expect(report.projects[0]?.explanations?.[EDIT]).toEqual(
      explanation.judgement.outcome === 'met' ? undefined : explanation,
    );
  });
});

test('a team-managed project is explained from its own scheme and roles', async () => {
  const app = await start({ siteFile: smallSite({ projects: [teamProject(2000, 'TEAM', 'private')] }) });
  const { explanation, project: found } = await ask(app, { projectKey: 'TEAM' });
  expect([found.style, explanation.judgement.outcome]).toEqual(['team', 'missing']);
  expect(explanation.scheme?.name).toBe('TEAM: Simplified Permission Scheme');
  expect(explanation.grants.map(({ name }) => name)).toEqual(expect.arrayContaining(['Member']));
});

describe('where nothing can be told', () => {
  test('a key that the site does not have: unknown, and Jira is not said to have been asked', async () => {
    const app = await start({ siteFile: oneProject([developers]) });
    const { explanation, permissionName } = await ask(app, { permission: 'io.example__no-such-key' });
    expect(explanation).toMatchObject({
      judgement: { outcome: 'unknown', reason: 'key-not-on-site' },
      jira: 'not-asked',
    });
    expect(permissionName).toBe('io.example__no-such-key');
  });

  test('a global permission is no permission of a project', async () => {
    const { explanation } = await ask(await start({ siteFile: oneProject([]) }), {
      permission: 'ADMINISTER',
    });
    expect(explanation).toMatchObject({
      judgement: { outcome: 'unknown', reason: 'key-not-on-site' },
      jira: 'not-asked',
    });
  });

  test('a key of Data Center alone is not applicable', async () => {
    const { explanation } = await ask(await start({ siteFile: oneProject([]) }), {
      permission: 'SYSTEM_ADMIN',
    });
    expect(explanation.judgement).toEqual({ outcome: 'not-applicable', reason: 'data-center-only' });
  });

  test('the catalogue cannot be read: unknown, Jira is not asked', async () => {
    const app = await start({ siteFile: oneProject([anyJiraUser]), answers: 'faulty' });
    app.site.setFaults([{ match: { path: /\/permissions$/u }, effect: NO }]);
    const { explanation } = await ask(app);
    expect(explanation).toMatchObject({
      judgement: { outcome: 'unknown', reason: 'could-not-ask' },
      jira: 'not-asked',
      derived: 'granted',
    });
  });

  test('Jira refuses the question: unknown, and the grants are shown all the same', async () => {
    const app = await start({ siteFile: oneProject([anyJiraUser]) });
    app.site.setFaults([{ match: { path: '/rest/api/3/permissions/check' }, effect: NO }]);
    const { explanation } = await ask(app);
    expect(explanation).toMatchObject({
      judgement: { outcome: 'unknown', reason: 'could-not-ask' },
      jira: 'not-asked',
      derived: 'granted',
    });
  });

  test('the scheme cannot be read: a yes is unknown, a no is missing', async () => {
    const app = await start({ siteFile: oneProject([anyJiraUser]), answers: 'faulty' });
    app.site.setFaults([{ match: { path: /\/permissionscheme/u }, effect: NO }]);
    const { explanation } = await ask(app);
    expect(explanation).toMatchObject({
      judgement: { outcome: 'unknown', reason: 'scheme-unread' },
      jira: 'yes',
      derived: 'not-derived',
      grants: [],
    });
    const refused = await ask(app, { permission: 'DELETE_ISSUES' });
    expect(refused.explanation.judgement).toMatchObject({ outcome: 'missing', proof: 'jira-only' });
  });

  test('a project that an app access rule keeps from the app: a no is unknown, as in a check', async () => {
    const siteFile = oneProject([developers], { appAccessRuleBlocked: true });
    const { explanation } = await ask(await start({ siteFile }));
    expect(explanation.judgement).toEqual({ outcome: 'unknown', reason: 'app-access-rule' });
  });

  test('a project whose state cannot be read afterwards: unknown, and it is not called gone', async () => {
    const siteFile = smallSite({ projects: [project(1, 'ONE', 7)], permissionSchemes: [scheme(7, {})] });
    const app = await start({ siteFile });
    app.site.setFaults([{ match: { path: '/rest/api/3/project/search', after: 1 }, effect: NO }]);
    const { explanation } = await ask(app);
    expect(explanation.judgement).toEqual({ outcome: 'unknown', reason: 'project-state-unreadable' });
  });
});

test('an account that cannot sign in is told first; Jira is not asked about it', async () => {
  const siteFile = oneProject([user(who.bot)]);
  const accounts = siteFile.accounts.map((one) =>
    one.accountId === who.bot ? { ...one, active: false } : one,
  );
  const app = await start({ siteFile: { ...siteFile, accounts } });
  const { explanation } = await ask(app);
  expect(explanation).toMatchObject({
    judgement: { outcome: 'missing', reason: 'account-inactive' },
    jira: 'not-asked',
    derived: 'granted',
  });
  expect(explanation.prerequisites).toContainEqual({ kind: 'account-active', holds: 'no' });
  expect(jiraCalls(app)).not.toContain('POST /rest/api/3/permissions/check');
});

test('reads only the roles that hold the permission or Browse, and never who is in a group', async () => {
  const app = await start({ siteFile: oneProject([developers, bots]) });
  await ask(app);
  const calls = jiraCalls(app);
  expect(calls.filter((call) => call.includes('/role'))).toEqual([
    `GET /rest/api/3/project/1/role/${roleIds.developers}`,
  ]);
  expect(calls.filter((call) => call.includes('/group'))).toEqual([]);
  expect(calls.length).toBeLessThanOrEqual(12);
});

test('a project key may be written small', async () => {
  const { project: found } = await ask(await start({ siteFile: oneProject([]) }), { projectKey: ' one ' });
  expect(found.key).toBe('ONE');
});

describe('is refused', () => {
  test.each<[string, object, string]>([
    ['for a project that does not exist', { projectKey: 'NONE' }, 'project-not-found'],
    ['for an account that does not exist', { accountId: '5a00000000000000000000ff' }, 'account-not-found'],
    ['for what is no permission key', { permission: 'EDIT ISSUES' }, 'invalid-input'],
    ['for what is no project key', { projectKey: '1-2' }, 'invalid-input'],
  ])('%s', async (_what, over, code) => {
    const app = await start({ siteFile: oneProject([]) });
    const question = { accountId: who.bot, projectKey: 'ONE', permission: EDIT, ...over };
    expect(failureOf(await app.ask('permission/explain', question)).code).toBe(code);
  });

  test.each(['archived', 'deleted'] as const)('for a project that is %s, and says so', async (status) => {
    const app = await start({ siteFile: oneProject([], { status }) });
    const question = { accountId: who.bot, projectKey: 'ONE', permission: EDIT };
    const { code, message } = failureOf(await app.ask('permission/explain', question));
    expect([code, message]).toEqual([
      'project-not-found',
      expect.stringContaining(status === 'archived' ? 'is archived' : 'in the trash'),
    ]);
  });
});

test('tells how much else each holder has, so that the narrowest can be chosen', async () => {
  const app = await start({
    siteFile: smallSite({
      projects: [project(1, 'ONE', 7)],
      permissionSchemes: [
        scheme(7, {
          [BROWSE]: [developers, administrators],
          [EDIT]: [developers, administrators],
          DELETE_ISSUES: [administrators],
        }),
      ],
    }),
  });
  const { breadth } = await ask(app);
  expect(breadth).toEqual({
    [holderId({ kind: 'role', roleId: String(roleIds.developers) })]: 2,
    [holderId({ kind: 'role', roleId: String(roleIds.administrators) })]: 3,
  });
});
