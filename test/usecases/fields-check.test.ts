import type { SiteFile } from '../../dev/jira-site';
import { failureOf, opened } from '../support/app/opened';
import { jiraCalls, permissionChecks } from '../support/app/jira-calls';
import { testApps } from '../support/app/test-apps';
import { askFields, cellIn, projectIn, typeIn } from '../support/fields/ask-fields';
import { fieldSite, ids } from '../support/sites/field-site';
import { accounts, project, who } from '../support/sites/small-site';

const start = testApps();

describe('permissions that fields take', () => {
  const permissions = async (
    fields: readonly string[],
    siteFile = fieldSite(),
    accountId: string = who.bot,
  ) => {
    const app = await start({ siteFile });
    const answer = await askFields(app, fields, { accountId });
    return { app, held: projectIn(answer, 'ONE').permissions };
  };

  test('are asked of Jira for the account, all in one request', async () => {
    const { app, held } = await permissions([
      'assignee',
      'reporter',
      'duedate',
      'security',
      'fixVersions',
      ids.sprint,
      ids.rank,
      'summary',
    ]);
    expect(held).toEqual([
      { fieldId: 'assignee', key: 'ASSIGN_ISSUES', held: { is: 'yes' } },
      { fieldId: 'reporter', key: 'MODIFY_REPORTER', held: { is: 'no', why: 'not-granted' } },
      { fieldId: 'duedate', key: 'SCHEDULE_ISSUES', held: { is: 'yes' } },
      { fieldId: 'security', key: 'SET_ISSUE_SECURITY', held: { is: 'no', why: 'not-granted' } },
      { fieldId: 'fixVersions', key: 'RESOLVE_ISSUES', held: { is: 'no', why: 'not-granted' } },
      { fieldId: ids.sprint, key: 'SCHEDULE_ISSUES', held: { is: 'yes' } },
      { fieldId: ids.rank, key: 'SCHEDULE_ISSUES', held: { is: 'yes' } },
    ]);
    expect(permissionChecks(app)).toHaveLength(1);
  });

  test('are not asked for without an account, or for fields that take none', async () => {
    const app = await start({ siteFile: fieldSite() });
    expect(projectIn(await askFields(app, ['assignee']), 'ONE').permissions).toBeUndefined();
    expect(projectIn(await askFields(app, ['summary'], { accountId: who.bot }), 'ONE').permissions).toEqual(
      [],
    );
    expect(permissionChecks(app)).toEqual([]);
  });

  test('are missing for a deactivated account, and Jira is not asked', async () => {
    const siteFile = fieldSite({
      accounts: accounts.map((one) => (one.accountId === who.bot ? { ...one, active: false } : one)),
    });
    const { app, held } = await permissions(['assignee'], siteFile);
    expect(held).toMatchObject([{ held: { is: 'no', why: 'account-inactive' } }]);
    expect(permissionChecks(app)).toEqual([]);
  });

  test('are unknown where an app access rule keeps the app out', async () => {
    const file = fieldSite();
    const projects = file.projects.map((one) => ({ ...one, appAccessRuleBlocked: one.key === 'ONE' }));
    const { held } = await permissions(['assignee', 'reporter'], { ...file, projects });
    expect(held?.map(({ held: { is, why } }) => why ?? is)).toEqual(['yes', 'app-access-rule']);
  });

  test('are unknown where the site does not have them, or Jira did not answer', async () => {
    const permissionsOnSite = {
      ASSIGN_ISSUES: { key: 'ASSIGN_ISSUES', name: 'Assign', type: 'PROJECT' as const },
      ADMINISTER: { key: 'ADMINISTER', name: 'Administer', type: 'GLOBAL' as const },
      USER_PICKER: { key: 'USER_PICKER', name: 'Browse users', type: 'GLOBAL' as const },
    };
    const { held } = await permissions(
      ['assignee', 'reporter'],
      fieldSite({ permissions: permissionsOnSite }),
    );
    expect(held?.map(({ held: { is, why } }) => why ?? is)).toEqual(['yes', 'key-not-on-site']);

    const app = await start({ siteFile: fieldSite(), answers: 'faulty' });
    app.site.setFaults([{ match: { path: /permissions\/check/u }, effect: { status: 403 } }]);
    const answer = await askFields(app, ['assignee'], { accountId: who.bot });
    expect(projectIn(answer, 'ONE').permissions).toMatchObject([
      { held: { is: 'unknown', why: 'could-not-ask' } },
    ]);
  });

  test('an account that is not there is named', async () => {
    const app = await start({ siteFile: fieldSite() });
    const payload = { projectKeys: ['ONE'], fieldIds: ['duedate'], accountId: '5a00000000000000000000ff' };
    expect(failureOf(await app.ask('fields/check', payload)).code).toBe('account-not-found');
  });
});

describe('site-wide switches', () => {
  test('are told, with the types of links', async () => {
    const answer = await askFields(await start({ siteFile: fieldSite() }), []);
    expect(answer.switches).toEqual({
      issueLinking: true,
      subTasks: true,
      timeTracking: true,
      attachments: true,
      unassignedIssues: true,
      voting: true,
      watching: true,
    });
    expect(answer.linkTypes).toContainEqual({ id: '10003', name: 'Relates' });
  });

  test('take their fields away', async () => {
    const configuration = {
      issueLinkingEnabled: false,
      timeTrackingEnabled: false,
      attachmentsEnabled: true,
    };
    const app = await start({ siteFile: fieldSite({ configuration }) });
    const answer = await askFields(app, ['issuelinks', 'timetracking', 'attachment'], {
      projectKeys: ['TWO'],
    });
    expect(answer.linkTypes).toBe('off');
    const available = (field: string) => cellIn(answer, 'TWO', 'Story', field).available;
    expect(available('issuelinks')).toEqual({ is: 'no', why: 'switched-off' });
    expect(available('timetracking')).toEqual({ is: 'no', why: 'switched-off' });
    expect(available('attachment')).toEqual({ is: 'yes' });
  });

  test('that cannot be read are not told, and take nothing away', async () => {
    const app = await start({ siteFile: fieldSite(), answers: 'faulty' });
    app.site.setFaults([{ match: { path: /configuration$|issueLinkType/u }, effect: { status: 403 } }]);
    const answer = await askFields(app, ['attachment'], { projectKeys: ['TWO'] });
    expect(answer).toMatchObject({ switches: {}, linkTypes: null });
    expect(cellIn(answer, 'TWO', 'Story', 'attachment').available).toEqual({ is: 'yes' });
  });
});

/** Projects whose issue types have a screen each. */
function manyScreens(projects: number, screensEach: number): SiteFile {
  const types = Array.from({ length: screensEach }, (_, index) => ({
    id: String(30_000 + index),
    name: `Type ${index}`,
  }));
  const numbers = Array.from({ length: projects }, (_, index) => index + 1);
  const screenOf = (one: number, index: number) => one * 1_000 + index;
  return fieldSite({
    projects: numbers.map((one) =>
      project(one, `P${one}`, 7, { issueTypeSchemeId: 31, issueTypeScreenSchemeId: 600 + one }),
    ),
    issueTypes: types,
    issueTypeSchemes: [{ id: 31, name: 'Many', issueTypeIds: types.map(({ id }) => id) }],
    screens: numbers.flatMap((one) =>
      types.map((_type, index) => ({
        id: screenOf(one, index),
        name: `Screen ${one}-${index}`,
        tabs: [
          { id: screenOf(one, index), name: 'Tab', fields: index % 2 === 0 ? ['duedate'] : ['summary'] },
        ],
      })),
    ),
    screenSchemes: numbers.flatMap((one) =>
      types.map((_type, index) => ({
        id: screenOf(one, index),
        name: 'One',
        screens: { default: screenOf(one, index) },
      })),
    ),
    issueTypeScreenSchemes: numbers.map((one) => ({
      id: 600 + one,
      name: `Screens of P${one}`,
      screenSchemes: {
        default: screenOf(one, 0),
        ...Object.fromEntries(types.map(({ id }, index) => [id, screenOf(one, index)])),
      },
    })),
  });
}

describe('cost', () => {
  test('each scheme, screen and configuration is asked for once', async () => {
    const projects = Array.from({ length: 10 }, (_, index) =>
      project(index + 1, `P${index + 1}`, 7, { issueTypeSchemeId: 30, issueTypeScreenSchemeId: 60 }),
    );
    const app = await start({ siteFile: fieldSite({ projects }) });
    const projectKeys = projects.map(({ key }) => key);
    const answer = await askFields(app, ['duedate', ids.sprint], { projectKeys, accountId: who.bot });
    expect(answer.projects).toHaveLength(10);
    const calls = app.exchanges.map(({ request }) => request.path).sort();
    expect(calls).toEqual([...new Set(calls)]);
    // As many as for one project: 3 screens with 4 tabs between them.
    expect(calls).toHaveLength(26);
    const alone = await start({ siteFile: fieldSite({ projects }) });
    await askFields(alone, ['duedate', ids.sprint], { projectKeys: ['P1'], accountId: who.bot });
    expect(alone.exchanges).toHaveLength(26);
  });

  test('projects whose screens are too many for one answer are left for the next', async () => {
    const app = await start({ siteFile: manyScreens(3, 60) });
    const first = await askFields(app, ['duedate'], { projectKeys: ['P1', 'P2', 'P3'] });
    expect(first.projects.map(({ key }) => key)).toEqual(['P1']);
    expect(first.left).toEqual(['P2', 'P3']);
    const second = await askFields(app, ['duedate'], { projectKeys: [...first.left] });
    expect(second.left).toEqual(['P3']);
    expect(typeIn(second, 'P2', 'Type 0').fields[0]?.create.is).toBe('yes');
    expect(typeIn(second, 'P2', 'Type 1').fields[0]?.create.is).toBe('no');
  });

  test('screens are read completely, whatever pages the site gives', async () => {
    const assumptions = { configurationMaxPage: 7, bulkScreenTabs: false };
    const app = await start({ siteFile: manyScreens(1, 40), server: { assumptions } });
    const { projects } = await askFields(app, ['duedate'], { projectKeys: ['P1'] });
    const created = projects[0]?.issueTypes.map(({ fields }) => fields[0]?.create.is);
    expect(created).toEqual(Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? 'yes' : 'no')));
    expect(jiraCalls(app).filter((call) => call.endsWith('/tabs')).length).toBe(41);
  });

  test('being asked to wait is passed on, and is no unknown', async () => {
    const app = await start({ siteFile: fieldSite(), answers: 'faulty' });
    app.site.setFaults([
      { match: { path: /screenscheme/u }, effect: { status: 429, headers: { 'retry-after': '60' } } },
    ]);
    const failure = failureOf(await app.ask('fields/check', { projectKeys: ['ONE'], fieldIds: ['duedate'] }));
    expect(failure.code).toBe('waiting');
    expect(failure.retryAt).toBeDefined();
  });
});

test('the options are issue types by project, and the fields of the site by name', async () => {
  const app = await start({ siteFile: fieldSite() });
  const options = opened(await app.ask('fields/options', { projectKeys: ['one', 'TEAM', 'OLD'] }));
  expect(options.projects).toMatchObject([
    {
      key: 'ONE',
      style: 'company',
      issueTypes: [
        { id: ids.story, name: 'Story', subtask: false },
        { id: ids.bug, name: 'Bug', subtask: false },
      ],
    },
    { key: 'TEAM', style: 'team' },
  ]);
  expect(options.projects[1]?.issueTypes.find(({ subtask }) => subtask)?.name).toBe('Sub-task');
  expect(options.skipped).toEqual([{ id: 3, key: 'OLD', reason: 'archived' }]);
  expect(options.fields).toContainEqual({
    id: ids.sprint,
    name: 'Sprint',
    custom: true,
    type: 'com.pyxis.greenhopper.jira:gh-sprint',
  });
  const names = options.fields.map(({ name }) => name);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
});

test.each([
  [{ projectKeys: [], fieldIds: [] }, 'projectKeys'],
  [{ projectKeys: Array.from({ length: 11 }, (_, index) => `P${index}`), fieldIds: [] }, 'projectKeys'],
  [{ projectKeys: ['ONE'], fieldIds: Array.from({ length: 51 }, (_, index) => `f${index}`) }, 'fieldIds'],
  [{ projectKeys: ['ONE'], fieldIds: ['../1'] }, 'fieldIds.0'],
  [{ projectKeys: ['ONE'], fieldIds: [], issueTypeIds: ['10001&x=1'] }, 'issueTypeIds.0'],
])('%j is refused', async (payload, field) => {
  const app = await start({ siteFile: fieldSite() });
  expect(failureOf(await app.askAnything('fields/check', payload))).toMatchObject({
    code: 'invalid-input',
    field,
  });
});
