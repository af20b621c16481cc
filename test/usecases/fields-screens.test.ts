import { askFields, cellIn, projectIn, typeIn } from '../support/fields/ask-fields';
import { jiraCalls } from '../support/app/jira-calls';
import { testApps } from '../support/app/test-apps';
import { fieldSite, ids } from '../support/sites/field-site';

const start = testApps();
const started = () => start({ siteFile: fieldSite() });

test('a field is looked for on the screen of its operation, and the tab that has it is named', async () => {
  const answer = await askFields(await started(), ['duedate', 'assignee']);
  expect(cellIn(answer, 'ONE', 'Story', 'duedate')).toMatchObject({
    create: { is: 'yes', tab: { id: '202', name: 'Plan' } },
    edit: { is: 'no', why: 'not-on-screen' },
  });
  expect(cellIn(answer, 'ONE', 'Story', 'assignee')).toMatchObject({
    create: { is: 'no', why: 'not-on-screen' },
    edit: { is: 'yes', tab: { id: '204', name: 'All' } },
  });
});

test('what leads to the screen is named: schemes and screen, by id and name', async () => {
  const answer = await askFields(await started(), ['duedate']);
  const typeScheme = { id: '60', name: 'Screens of ONE' };
  expect(typeIn(answer, 'ONE', 'Story')).toMatchObject({
    create: {
      typeScheme,
      screenScheme: { id: '50', name: 'Story screens' },
      screen: { id: '101', name: 'Create a story' },
    },
    // No screen of its own for editing: the scheme's default.
    edit: { screen: { id: '103', name: 'Other' } },
  });
  expect(typeIn(answer, 'ONE', 'Bug')).toMatchObject({
    create: { typeScheme, screenScheme: { id: '51', name: 'Bug screens' }, screen: { id: '102' } },
    edit: { screen: { id: '102', name: 'Bugs' } },
  });
  expect(projectIn(answer, 'ONE').issueTypeScheme).toEqual({ id: '30', name: 'Stories and bugs' });
});

test('an issue type can have screens of its own', async () => {
  const answer = await askFields(await started(), [ids.team]);
  expect(cellIn(answer, 'ONE', 'Bug', ids.team).create.is).toBe('yes');
  expect(cellIn(answer, 'ONE', 'Story', ids.team).create).toEqual({ is: 'no', why: 'not-on-screen' });
});

test('a field that no screen can have is unknown, not missing', async () => {
  const answer = await askFields(await started(), ['status', 'parent', 'worklog']);
  for (const field of ['status', 'parent'])
    expect(cellIn(answer, 'ONE', 'Story', field).create).toEqual({
      is: 'unknown',
      why: 'not-a-screen-field',
    });
  expect(cellIn(answer, 'ONE', 'Story', 'worklog').create).toEqual({ is: 'no', why: 'not-on-screen' });
});

test('the screens of team-managed projects are unknown, and no other project is read for them', async () => {
  const app = await started();
  const answer = await askFields(app, ['duedate'], { projectKeys: ['TEAM'] });
  for (const type of projectIn(answer, 'TEAM').issueTypes) {
    expect(type.fields[0]).toMatchObject({
      create: { is: 'unknown', why: 'team-managed' },
      edit: { is: 'unknown', why: 'team-managed' },
    });
    expect(type.create).toBeUndefined();
  }
  expect(jiraCalls(app).filter((call) => /screen|fieldconfiguration|fieldschemes/u.test(call))).toEqual([]);
});

test('issue types can be chosen, and those that a project does not have are named', async () => {
  const answer = await askFields(await started(), ['duedate'], {
    projectKeys: ['ONE', 'TEAM'],
    issueTypeIds: [ids.bug, '10000'],
  });
  expect(projectIn(answer, 'ONE').issueTypes.map(({ name }) => name)).toEqual(['Bug']);
  expect(projectIn(answer, 'ONE').absentTypes).toEqual(['10000']);
  expect(projectIn(answer, 'TEAM')).toMatchObject({ issueTypes: [], absentTypes: [ids.bug, '10000'] });
});

test('projects that cannot be looked at are listed with why', async () => {
  const answer = await askFields(await started(), ['duedate'], { projectKeys: ['ONE', 'OLD', 'NOPE'] });
  expect(answer.projects.map(({ key }) => key)).toEqual(['ONE']);
  expect(answer.skipped).toEqual([
    { id: 3, key: 'OLD', reason: 'archived' },
    { key: 'NOPE', reason: 'not-found' },
  ]);
});

test.each([
  ['which screen schemes projects use', /issuetypescreenscheme\/project/u],
  ['the mapping of issue types', /issuetypescreenscheme\/mapping/u],
  ['screen schemes', /\/screenscheme$/u],
])('when %s cannot be read, every screen is unknown', async (_what, path) => {
  const app = await start({ siteFile: fieldSite(), answers: 'faulty' });
  app.site.setFaults([{ match: { path }, effect: { status: 403 } }]);
  const answer = await askFields(app, ['duedate', 'assignee']);
  for (const { fields } of projectIn(answer, 'ONE').issueTypes)
    for (const { create, edit } of fields) {
      expect(create).toEqual({ is: 'unknown', why: 'screens-unreadable' });
      expect(edit).toEqual({ is: 'unknown', why: 'screens-unreadable' });
    }
});

test('a screen of which one tab cannot be read is unknown, others are not', async () => {
  const app = await start({ siteFile: fieldSite(), answers: 'faulty' });
  app.site.setFaults([{ match: { path: /tabs\/202\/fields/u }, effect: { status: 404 } }]);
  const answer = await askFields(app, ['summary']);
  expect(cellIn(answer, 'ONE', 'Story', 'summary').create).toEqual({
    is: 'unknown',
    why: 'screens-unreadable',
  });
  expect(cellIn(answer, 'ONE', 'Story', 'summary').edit.is).toBe('yes');
});

test('a screen about whose tabs nothing was said is unknown, not empty', async () => {
  const app = await start({ siteFile: fieldSite(), answers: 'faulty' });
  const nothing = { values: [], isLast: true, startAt: 0, maxResults: 100, total: 0 };
  app.site.setFaults([{ match: { path: /screens\/tabs$/u }, effect: { status: 200, body: nothing } }]);
  const answer = await askFields(app, ['summary']);
  expect(cellIn(answer, 'ONE', 'Story', 'summary').create).toEqual({
    is: 'unknown',
    why: 'screens-unreadable',
  });
});

test('without the list of fields for screens, a field on no screen is unknown', async () => {
  const app = await start({ siteFile: fieldSite(), answers: 'faulty' });
  app.site.setFaults([{ match: { path: /availableFields/u }, effect: { status: 403 } }]);
  const answer = await askFields(app, ['duedate', 'assignee']);
  expect(cellIn(answer, 'ONE', 'Story', 'assignee').create).toEqual({
    is: 'unknown',
    why: 'screens-unreadable',
  });
  expect(cellIn(answer, 'ONE', 'Story', 'duedate').create.is).toBe('yes');
});

test('without their names, screens are told by id', async () => {
  const app = await start({ siteFile: fieldSite(), answers: 'faulty' });
  app.site.setFaults([{ match: { path: /\/screens$/u }, effect: { status: 403 } }]);
  const answer = await askFields(app, ['duedate']);
  expect(typeIn(answer, 'ONE', 'Story').create?.screen).toEqual({ id: '101', name: '101' });
  expect(cellIn(answer, 'ONE', 'Story', 'duedate').create.is).toBe('yes');
});
