import { jiraCalls } from '../support/app/jira-calls';
import { testApps } from '../support/app/test-apps';
import { askFields, cellIn, projectIn, typeIn } from '../support/fields/ask-fields';
import {
  configurations,
  fieldSchemes,
  fieldSiteWith,
  onConfigurations,
  onSchemes,
} from '../support/sites/field-rules';
import { fieldSite, ids } from '../support/sites/field-site';

const start = testApps();

describe('on field configurations', () => {
  test('the one for the issue type says what is hidden and required', async () => {
    const app = await start({ siteFile: onConfigurations() });
    const answer = await askFields(app, ['duedate', 'labels', 'environment']);
    expect(projectIn(answer, 'ONE').rules).toEqual({
      model: 'field-configuration',
      scheme: { id: '310', name: 'Strict rules' },
    });
    expect(typeIn(answer, 'ONE', 'Story').configuration).toEqual({ id: '301', name: 'Strict' });
    expect(typeIn(answer, 'ONE', 'Bug').configuration).toEqual({ id: '302', name: 'Strict for bugs' });
    expect(cellIn(answer, 'ONE', 'Story', 'duedate')).toMatchObject({
      available: { is: 'yes' },
      required: { is: 'yes' },
    });
    expect(cellIn(answer, 'ONE', 'Story', 'labels').available).toEqual({ is: 'no', why: 'hidden' });
    expect(cellIn(answer, 'ONE', 'Bug', 'labels').available).toEqual({ is: 'yes' });
    expect(cellIn(answer, 'ONE', 'Bug', 'duedate').required).toEqual({ is: 'no' });
  });

  test('required fields that the connector does not map are listed, with whether the create screen has them', async () => {
    const app = await start({ siteFile: onConfigurations() });
    const answer = await askFields(app, ['summary']);
    // Every request that creates an issue names its type, so that is not among them.
    expect(typeIn(answer, 'ONE', 'Story').unfilled).toEqual([
      {
        id: 'duedate',
        name: 'Due date',
        required: { is: 'yes' },
        create: { is: 'yes', tab: { id: '202', name: 'Plan' } },
      },
    ]);
    expect(typeIn(answer, 'ONE', 'Bug').unfilled).toEqual([
      {
        id: 'environment',
        name: 'Environment',
        required: { is: 'yes' },
        create: { is: 'no', why: 'not-on-screen' },
      },
    ]);
    expect(typeIn(await askFields(app, ['summary', 'duedate']), 'ONE', 'Story').unfilled).toEqual([]);
  });

  test('a project without a scheme has the default configuration', async () => {
    const app = await start({ siteFile: onConfigurations() });
    const answer = await askFields(app, ['labels'], { projectKeys: ['TWO'] });
    expect(projectIn(answer, 'TWO').rules).toEqual({ model: 'field-configuration' });
    expect(typeIn(answer, 'TWO', 'Story')).toMatchObject({
      configuration: { id: '10000', name: 'Default Field Configuration' },
      fields: [{ available: { is: 'yes' }, required: { is: 'no' } }],
      unfilled: [{ id: 'summary' }],
    });
  });

  test.each([
    [ids.team, 'ONE', 'Story', { is: 'yes' }],
    [ids.limited, 'TWO', 'Bug', { is: 'yes' }],
    [ids.limited, 'TWO', 'Story', { is: 'no', why: 'no-context' }],
    [ids.limited, 'ONE', 'Bug', { is: 'no', why: 'no-context' }],
  ])(
    'the custom field %s applies in %s to %s where a context covers them',
    async (field, key, type, available) => {
      const app = await start({ siteFile: onConfigurations() });
      const answer = await askFields(app, [field], { projectKeys: [key] });
      expect(cellIn(answer, key, type, field).available).toEqual(available);
    },
  );

  test('a context that is assigned to a project keeps the global one from it', async () => {
    const fields = [
      {
        id: ids.team,
        name: 'Team',
        contexts: [{ id: 91, projectIds: [1], issueTypeIds: [ids.bug] }, { id: 92 }],
      },
    ];
    const siteFile = fieldSite({ fields, screens: [], screenSchemes: [], issueTypeScreenSchemes: [] });
    const projects = siteFile.projects.map(({ issueTypeScreenSchemeId: _own, ...one }) => one);
    const app = await start({ siteFile: { ...siteFile, projects } });
    const answer = await askFields(app, [ids.team], { projectKeys: ['ONE', 'TWO'] });
    expect(cellIn(answer, 'ONE', 'Bug', ids.team).available).toEqual({ is: 'yes' });
    expect(cellIn(answer, 'ONE', 'Story', ids.team).available).toEqual({ is: 'no', why: 'no-context' });
    expect(cellIn(answer, 'TWO', 'Story', ids.team).available).toEqual({ is: 'yes' });
  });

  test('when contexts cannot be read, a custom field is not called available, nor one that is required called optional', async () => {
    const required = { 301: { isRequired: true } };
    const siteFile = fieldSiteWith(
      { ONE: { fieldConfigurationSchemeId: 310 } },
      {
        ...configurations,
        fieldConfigurations: [
          { id: 301, name: 'Strict', fields: { [ids.team]: required[301] } },
          { id: 302, name: 'Bugs', fields: {} },
        ],
      },
    );
    const app = await start({ siteFile, answers: 'faulty' });
    app.site.setFaults([{ match: { path: /issuetypemapping/u }, effect: { status: 403 } }]);
    const answer = await askFields(app, [ids.sprint]);
    expect(cellIn(answer, 'ONE', 'Story', ids.sprint)).toMatchObject({
      available: { is: 'unknown', why: 'contexts-unreadable' },
      required: { is: 'no' },
    });
    expect(typeIn(answer, 'ONE', 'Story').unfilled).toContainEqual({
      id: ids.team,
      name: 'Team',
      required: { is: 'unknown', why: 'contexts-unreadable' },
      create: { is: 'no', why: 'not-on-screen' },
    });
  });
});

describe('on field schemes', () => {
  test('a field is in the scheme or not available, and may be limited to issue types', async () => {
    const app = await start({ siteFile: onSchemes() });
    const answer = await askFields(app, ['duedate', 'assignee', ids.team]);
    expect(projectIn(answer, 'ONE').rules).toEqual({
      model: 'field-scheme',
      scheme: { id: '400', name: 'New rules' },
    });
    expect(cellIn(answer, 'ONE', 'Story', 'duedate').available).toEqual({ is: 'yes' });
    expect(cellIn(answer, 'ONE', 'Story', 'assignee').available).toEqual({
      is: 'no',
      why: 'not-in-field-scheme',
    });
    expect(cellIn(answer, 'ONE', 'Story', ids.team).available).toEqual({
      is: 'no',
      why: 'not-for-issue-type',
    });
    expect(cellIn(answer, 'ONE', 'Bug', ids.team).available).toEqual({ is: 'yes' });
  });

  test('a field for no screen that the scheme leaves out is unknown', async () => {
    const app = await start({ siteFile: onSchemes() });
    const unknown = { is: 'unknown', why: 'not-a-screen-field' };
    expect(cellIn(await askFields(app, ['status']), 'ONE', 'Story', 'status')).toMatchObject({
      available: unknown,
      required: unknown,
    });
  });

  test('an issue type can differ in what is required', async () => {
    const app = await start({ siteFile: onSchemes() });
    const answer = await askFields(app, ['duedate', 'labels']);
    const required = (type: string, field: string) => cellIn(answer, 'ONE', type, field).required.is;
    expect([required('Story', 'duedate'), required('Bug', 'duedate')]).toEqual(['no', 'yes']);
    expect([required('Story', 'labels'), required('Bug', 'labels')]).toEqual(['no', 'yes']);
    expect(typeIn(answer, 'ONE', 'Story').unfilled?.map(({ id }) => id)).toEqual(['summary']);
    expect(typeIn(answer, 'ONE', 'Bug').unfilled?.map(({ id }) => id)).toEqual(['summary', ids.team]);
  });

  test('contexts no longer limit a field, and are not asked for', async () => {
    const app = await start({ siteFile: onSchemes() });
    await askFields(app, [ids.team]);
    expect(jiraCalls(app).filter((call) => call.includes('/context/'))).toEqual([]);
  });

  test('a project that was not yet moved is judged by its field configuration', async () => {
    const app = await start({
      siteFile: fieldSiteWith(
        { TWO: { fieldSchemeId: 400 }, ONE: { fieldConfigurationSchemeId: 310 } },
        {
          ...configurations,
          fieldSchemes,
        },
      ),
    });
    const answer = await askFields(app, ['labels'], { projectKeys: ['ONE', 'TWO'] });
    expect(answer.projects.map(({ rules }) => rules.model)).toEqual(['field-configuration', 'field-scheme']);
    expect(cellIn(answer, 'ONE', 'Story', 'labels').available).toEqual({ is: 'no', why: 'hidden' });
    expect(cellIn(answer, 'TWO', 'Story', 'labels').available).toEqual({ is: 'yes' });
  });
});
