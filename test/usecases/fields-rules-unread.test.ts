import { jiraCalls } from '../support/app/jira-calls';
import { testApps } from '../support/app/test-apps';
import { askFields, cellIn, projectIn, typeIn } from '../support/fields/ask-fields';
import { onConfigurations, onSchemes } from '../support/sites/field-rules';
import { fieldSite, ids } from '../support/sites/field-site';

const start = testApps();

describe('when the rules cannot be read', () => {
  test('Jira’s list of what a project offers is asked, about the mapped fields alone', async () => {
    const app = await start({ siteFile: onSchemes(), answers: 'faulty' });
    app.site.setFaults([{ match: { path: /fieldschemes/u }, effect: { status: 403 } }]);
    const answer = await askFields(app, ['duedate', ids.team]);
    expect(projectIn(answer, 'ONE').rules).toEqual({ model: 'listed' });
    expect(cellIn(answer, 'ONE', 'Bug', 'duedate')).toMatchObject({
      available: { is: 'yes' },
      required: { is: 'yes' },
    });
    expect(cellIn(answer, 'ONE', 'Story', ids.team).available).toEqual({ is: 'no', why: 'not-offered' });
    // Which others are required it was not asked.
    expect(typeIn(answer, 'ONE', 'Story').unfilled).toBeNull();
    // A site that may have moved the project is not asked about its old rules.
    expect(jiraCalls(app).filter((call) => call.includes('fieldconfiguration'))).toEqual([]);
  });

  test.each([
    ['field schemes', /fieldschemes/u, onSchemes],
    ['the fields of the scheme', /fieldschemes\/400\/fields/u, onSchemes],
    ['which field configuration scheme it is', /fieldconfigurationscheme\/project/u, onConfigurations],
    ['field configurations by issue type', /fieldconfigurationscheme\/mapping/u, onConfigurations],
    ['the fields of the configurations', /fieldconfiguration\/\d+\/fields/u, onConfigurations],
  ])(
    '%s and the list both: nothing is called available, optional or filled',
    async (_what, path, siteFile) => {
      const app = await start({ siteFile: siteFile(), answers: 'faulty' });
      app.site.setFaults([
        { match: { path }, effect: { status: 403 } },
        { match: { path: /projects\/fields/u }, effect: { status: 404 } },
      ]);
      const answer = await askFields(app, ['duedate', 'labels', ids.team]);
      for (const { fields, unfilled } of projectIn(answer, 'ONE').issueTypes) {
        for (const { available, required } of fields) {
          expect(available).toEqual({ is: 'unknown', why: 'rules-unreadable' });
          expect(required).toEqual({ is: 'unknown', why: 'rules-unreadable' });
        }
        expect(unfilled).toBeNull();
      }
    },
  );

  test('a rule without whether the field is required leaves that unknown', async () => {
    const app = await start({ siteFile: onSchemes(), answers: 'faulty' });
    const values = [{ fieldId: 'duedate' }, { fieldId: 'labels', parameters: { isRequired: false } }];
    app.site.setFaults([
      {
        match: { path: /fieldschemes\/400\/fields/u },
        effect: { status: 200, body: { values, isLast: true, startAt: 0, maxResults: 100, total: 2 } },
      },
    ]);
    const answer = await askFields(app, ['labels']);
    expect(typeIn(answer, 'ONE', 'Story').unfilled).toMatchObject([
      { id: 'duedate', required: { is: 'unknown', why: 'rules-unreadable' } },
    ]);
  });
});

describe('in team-managed projects', () => {
  test('what Jira lists is available, with what is required', async () => {
    const app = await start({ siteFile: fieldSite() });
    const answer = await askFields(app, ['duedate', ids.team, 'fixVersions'], {
      projectKeys: ['TEAM', 'ONE'],
    });
    expect(projectIn(answer, 'TEAM').rules).toEqual({ model: 'listed' });
    const cell = (field: string) => cellIn(answer, 'TEAM', 'Task', field).available;
    expect(cell('duedate')).toEqual({ is: 'yes' });
    expect(cell(ids.team)).toEqual({ is: 'no', why: 'not-offered' });
    expect(cell('fixVersions')).toEqual({ is: 'no', why: 'not-offered' });
    expect(typeIn(answer, 'TEAM', 'Task').unfilled).toEqual([
      {
        id: 'summary',
        name: 'Summary',
        required: { is: 'yes' },
        create: { is: 'unknown', why: 'team-managed' },
      },
    ]);
  });

  test('without that list everything is unknown', async () => {
    const app = await start({
      siteFile: fieldSite(),
      server: { assumptions: { projectFieldsAnswer: false } },
    });
    const answer = await askFields(app, ['duedate'], { projectKeys: ['TEAM'] });
    expect(projectIn(answer, 'TEAM').rules).toEqual({ model: 'unreadable' });
    expect(typeIn(answer, 'TEAM', 'Task')).toMatchObject({
      fields: [{ available: { is: 'unknown' }, required: { is: 'unknown' } }],
      unfilled: null,
    });
  });
});
