import type { SiteFile } from '../../../dev/jira-site';
import type { Request } from '../../../src/contract/api';
import type { FieldsContext } from '../../../src/export/wording/fields/context';
import type { FieldFix } from '../../../src/export/wording/fields/fix';
import { fixReach, fixText } from '../../../src/export/wording/fields/fix-text';
import { fieldFixes } from '../../../src/export/wording/fields/fixes';
import { askedFieldIds, type FieldsFound, withFieldsAnswer } from '../../../src/export/wording/fields/found';
import { fieldsHeadline } from '../../../src/export/wording/fields/headline';
import { fieldsMarkdown } from '../../../src/export/wording/fields/markdown';
import { fieldPath, type PathStep } from '../../../src/export/wording/fields/path';
import { projectFacts } from '../../../src/export/wording/fields/project-facts';
import { obstacleSentence } from '../../../src/export/wording/fields/row-words';
import { fieldRows, fieldState } from '../../../src/export/wording/fields/rows';
import { siteFacts } from '../../../src/export/wording/fields/site-facts';
import { type TestApp, testApps } from '../../support/app/test-apps';
import { askFields } from '../../support/fields/ask-fields';
import { fieldSchemes, onConfigurations, onSchemes } from '../../support/sites/field-rules';
import { fieldSite, ids } from '../../support/sites/field-site';
import { accounts, who } from '../../support/sites/small-site';

const start = testApps();
const context: FieldsContext = {
  accountName: 'sync-bot',
  site: { baseUrl: 'https://small.example', plan: 'paid' },
};
const all = new Map<string, string>();

interface Told {
  readonly app: TestApp;
  readonly found: FieldsFound;
  readonly fixes: FieldFix[];
  readonly titles: string[];
}

/** What the real app finds about fields, and what is to be changed. */
async function told(
  siteFile: SiteFile,
  fields: readonly string[],
  more: Partial<Request<'fields/check'>> = {},
  typeNames = all,
  prepare?: (app: TestApp) => void,
): Promise<Told> {
  const app = await start({ siteFile, ...(prepare && { answers: 'faulty' as const }) });
  prepare?.(app);
  const found = withFieldsAnswer(undefined, await askFields(app, askedFieldIds(fields), more));
  const fixes = fieldFixes(found, fields, typeNames).filter(({ subject }) => subject.kind !== 'unmapped');
  return { app, found, fixes, titles: fixes.map((fix) => fixText(fix, context).title) };
}

const oneType = { issueTypeIds: [ids.story] };
const screenOf = (fix: FieldFix | undefined): string | undefined => fix && fixText(fix, context).screen?.url;

describe('what to change', () => {
  test('a field that is on no screen is put on each, the create screen first', async () => {
    const { fixes, titles } = await told(fieldSite(), ['labels']);
    expect(titles).toEqual([
      'Put “Labels” on the screen “Create a story”',
      'Put “Labels” on the screen “Bugs”',
      'Put “Labels” on the screen “Other”',
    ]);
    expect(fixes.map(({ outcome }) => outcome)).toEqual(['missing', 'missing', 'doubtful']);
    expect(screenOf(fixes[0])).toBe('https://small.example/secure/admin/ConfigureFieldScreen.jspa?id=101');
    const explanations = fixes.map((fix) => fixText(fix, context).explanation);
    expect(explanations[0]).toBe(
      'It is the screen for creating issues of the type Story. What is not on it cannot be set on creating.',
    );
    expect(explanations[1]).toContain('for creating and editing issues of the type Bug');
    // Jira's edit operation does not look at screens, so nobody is told that it must be there.
    expect(explanations[2]).toContain('Jira lets apps change fields that are not on it.');
  });

  test('fields that miss on one screen are one change', async () => {
    const { titles } = await told(fieldSite(), ['labels', 'components', 'duedate', 'priority'], oneType);
    expect(titles).toEqual([
      'Put “Labels”, “Components” and “Priority” on the screen “Create a story”',
      'Put “Labels”, “Components” and 2 more on the screen “Other”',
    ]);
  });

  test('a hidden field is shown in its configuration, one without a context gets one', async () => {
    const { fixes, titles } = await told(onConfigurations(), ['labels', ids.limited], oneType);
    expect(titles).toEqual(
      expect.arrayContaining([
        'Show “Labels” in the field configuration “Strict”',
        'Give “Limited” a context for ONE',
      ]),
    );
    const hidden = fixes.find(({ subject }) => subject.kind === 'hidden');
    expect(screenOf(hidden)).toBe(
      'https://small.example/secure/admin/ConfigureFieldLayout!default.jspa?id=301',
    );
    expect(fixReach(hidden as FieldFix)).toBe('in ONE');
  });

  test('field schemes: not in it, or for other issue types', async () => {
    expect(fieldSchemes).toHaveLength(1);
    const { titles } = await told(onSchemes(), ['environment', ids.team], oneType);
    expect(titles).toEqual(
      expect.arrayContaining([
        'Add “Environment” to the field scheme “New rules”',
        'Open “Team” to Story in the field scheme “New rules”',
      ]),
    );
  });

  test('a switch of the site mends every project at once', async () => {
    const { fixes, titles, found } = await told(
      fieldSite({
        configuration: { attachmentsEnabled: false, issueLinkingEnabled: false, subTasksEnabled: false },
      }),
      ['attachment'],
      { projectKeys: ['ONE', 'TWO'] },
    );
    expect(titles).toContain('Switch on attachments for the whole site');
    expect(fixReach(fixes.find(({ subject }) => subject.kind === 'switch') as FieldFix)).toBe(
      'on the whole site',
    );
    expect(siteFacts(found).filter(({ is }) => is === 'no')).toEqual([
      { name: 'Issue linking', is: 'no', text: 'Off', screen: 'issueLinking' },
      { name: 'Sub-tasks', is: 'no', text: 'Off', screen: 'subTasks' },
      { name: 'Attachments', is: 'no', text: 'Off', screen: 'attachments' },
      { name: 'Types of links', is: 'no', text: 'None, because issue linking is off' },
    ]);
    expect(projectFacts(found, true, 'https://small.example')).toMatchObject([
      {
        issueTypes: 'Story and Bug',
        scheme: { name: 'Stories and bugs' },
        subTasks: 'Off for the whole site',
        linking: 'Not available. It is switched off for the whole site.',
        timeTracking: 'Available',
        rules: 'Field configuration “Default Field Configuration”',
      },
      { issueTypes: 'Story and Bug' },
    ]);
  });

  test('a permission that a field takes is given; on the Free plan it cannot be', async () => {
    const { fixes, titles } = await told(fieldSite(), ['reporter'], { ...oneType, accountId: who.bot });
    expect(titles).toContain('Give sync-bot the permission “Modify Reporter”');
    const fix = fixes.find(({ subject }) => subject.kind === 'permission') as FieldFix;
    expect(screenOf(fix)).toContain('/project-config/ONE/permissions');
    const free = fixText(fix, { ...context, site: { ...context.site, plan: 'free' } });
    expect([free.screen, free.action]).toEqual([undefined, expect.stringContaining('on the Free plan')]);
  });

  test('an account that cannot be used is told once, not per permission', async () => {
    const siteFile = fieldSite({
      accounts: accounts.map((one) => (one.accountId === who.bot ? { ...one, active: false } : one)),
    });
    const { fixes } = await told(siteFile, ['assignee', 'duedate', 'reporter'], { accountId: who.bot });
    expect(fixes.filter(({ subject }) => subject.kind === 'account')).toHaveLength(1);
    expect(fixes.filter(({ subject }) => subject.kind === 'permission')).toEqual([]);
  });

  test('an issue type is absent only where no type of that name is there', async () => {
    const app = await start({ siteFile: fieldSite() });
    const options = await app.ask('fields/options', { projectKeys: ['ONE', 'TEAM'] });
    if (!options.ok) throw new Error('The options could not be read.');
    const names = new Map(
      options.data.projects.flatMap(({ issueTypes }) =>
        issueTypes.map(({ id, name }) => [id, name] as const),
      ),
    );
    const wanted = new Map([...names].filter(([, name]) => name === 'Story' || name === 'Epic'));
    const answer = await askFields(app, ['duedate'], {
      projectKeys: ['ONE', 'TEAM'],
      issueTypeIds: [...wanted.keys()],
    });
    const fixes = fieldFixes(withFieldsAnswer(undefined, answer), ['duedate'], wanted);
    const absent = fixes.filter(({ subject }) => subject.kind === 'absent-type');
    expect(absent.map((fix) => [fixText(fix, context).title, fixReach(fix)])).toEqual([
      ['Add the issue type “Epic” to ONE', 'in ONE'],
    ]);
    expect(screenOf(absent[0])).toContain('ConfigureOptionSchemes!default.jspa?fieldId=&schemeId=30');
  });

  test.each<[string, RegExp, string]>([
    ['screens', /issuetypescreenscheme/u, '“Due date”: could not be checked'],
    [
      'which fields are required',
      /fieldconfiguration|fieldschemes|projects\/fields/u,
      'Which fields are required could not be read',
    ],
    ['permissions', /permissions\/check/u, 'Whether sync-bot has “Schedule Issues” could not be checked'],
  ])('%s that Jira does not answer are unknown, with what to do by hand', async (_what, path, title) => {
    const { fixes, titles } = await told(fieldSite(), ['duedate'], { accountId: who.bot }, all, (app) => {
      app.site.setFaults([{ match: { path }, effect: { status: 403 } }]);
    });
    expect(titles).toContain(title);
    const fix = fixes[titles.indexOf(title)] as FieldFix;
    expect(fix.outcome).toBe('unknown');
    expect(fixText(fix, context).action).toMatch(/Look again/u);
  });

  test('what no screen can have, such as the status, is no gap', async () => {
    const { fixes, found } = await told(fieldSite(), ['status'], oneType);
    expect(fixes.map(({ outcome, subject }) => [outcome, subject])).toEqual([
      ['unknown', { kind: 'unknown', why: 'not-a-screen-field' }],
    ]);
    expect(fieldsHeadline(found, ['status'], context).tone).toBe('warning');
  });
});

describe('the sentence', () => {
  const headline = async (
    siteFile: SiteFile,
    fields: readonly string[],
    more: Partial<Request<'fields/check'>>,
  ): Promise<string> => fieldsHeadline((await told(siteFile, fields, more)).found, fields, context).sentence;

  test.each<[string, readonly string[], Partial<Request<'fields/check'>>]>([
    ['All 2 fields can be set in TWO', ['duedate', 'summary'], { projectKeys: ['TWO'] }],
    ['1 of 2 fields can be set on every issue type of ONE.', ['summary', 'labels'], {}],
    [
      '“Due date” can be set on creating on every issue type of ONE, but is not on every edit screen.',
      ['duedate'],
      oneType,
    ],
    ['“Labels” cannot be set on every issue type of ONE.', ['labels'], {}],
    ['Only required fields were looked at, on every issue type of ONE.', [], {}],
    ['No project could be looked at.', ['duedate'], { projectKeys: ['OLD', 'NOPE'] }],
    ['None of the issue types was found in ONE.', ['duedate'], { issueTypeIds: ['99999'] }],
  ])('%s', async (sentence, fields, more) => {
    const expected = sentence.startsWith('All 2')
      ? 'All 2 fields can be set on every issue type of TWO.'
      : sentence;
    expect(await headline(fieldSite(), fields, more)).toBe(expected);
  });

  test('says what is required and not mapped, and counts what linking and time tracking ask for', async () => {
    const strict = fieldSite({
      fieldConfigurations: [
        {
          id: 301,
          name: 'Strict',
          fields: { timetracking: { isRequired: true }, environment: { isRequired: true } },
        },
      ],
      fieldConfigurationSchemes: [{ id: 310, name: 'Rules', fieldConfigurations: { default: 301 } }],
    });
    const projects = strict.projects.map((one) =>
      one.key === 'ONE' ? { ...one, fieldConfigurationSchemeId: 310 } : one,
    );
    const { found } = await told({ ...strict, projects }, ['summary'], oneType);
    const [unmapped] = fieldsHeadline(found, ['summary'], context).details.filter((detail) =>
      detail.startsWith('Required'),
    );
    expect(unmapped).toContain('“Environment”');
    expect(unmapped).toMatch(/Time tracking/u);
  });
});

describe('one field on one issue type', () => {
  test('is explained by the way through the schemes', async () => {
    const { found } = await told(fieldSite(), ['duedate'], { ...oneType, accountId: who.bot });
    const [row] = fieldRows(found, ['duedate']);
    if (!row) throw new Error('There is no row.');
    expect(fieldState(row)).toBe('edit-doubtful');
    expect(obstacleSentence(row, context)).toBe('Not on the edit screen “Other”.');
    const lines = (steps: readonly PathStep[]): string[] =>
      steps.flatMap(({ text, sign, steps: more = [] }) => [`${sign ?? '-'} ${text}`, ...lines(more)]);
    const path = fieldPath(row, context);
    expect(lines(path)).toEqual([
      'met Creating: the field is on the screen “Create a story”.',
      '- ONE uses the issue type screen scheme “Screens of ONE”.',
      '- For Story that means the screen scheme “Story screens”.',
      '- For creating that means the screen “Create a story”.',
      '- There it is on the tab “Plan”.',
      'conditional Editing: the field is not on the screen “Other”.',
      '- ONE uses the issue type screen scheme “Screens of ONE”.',
      '- For Story that means the screen scheme “Story screens”.',
      '- For editing that means the screen “Other”.',
      '- It is on none of the tabs there.',
      expect.stringContaining('Jira lets apps change fields that are not on it.'),
      'met Available: yes.',
      '- The field configuration is “Default Field Configuration”.',
      '- Required: no.',
      expect.stringMatching(/^met Setting it takes “Schedule Issues”.*some issues only\.$/u),
    ]);
    expect(path[0]?.steps?.map(({ screen }) => screen?.url.replace('https://small.example', ''))).toEqual([
      '/secure/admin/ConfigureIssueTypeScreenScheme.jspa?id=60',
      '/secure/admin/ConfigureFieldScreenScheme.jspa?id=50',
      '/secure/admin/ConfigureFieldScreen.jspa?id=101',
      undefined,
    ]);
  });
});

test('as Markdown it has the sentence, the changes with their links, every row, the site', async () => {
  const { found } = await told(fieldSite(), ['labels'], { projectKeys: ['ONE', 'TEAM'] });
  const markdown = fieldsMarkdown(
    found,
    { fieldIds: ['labels'], typeNames: all },
    context,
    '2026-11-22T10:00:00Z',
  );
  for (const part of [
    '## “Labels” cannot be set everywhere in these 2 projects.',
    '1. **Put “Labels” on the screen “Create a story”** (in ONE).',
    '(https://small.example/secure/admin/ConfigureFieldScreen.jspa?id=101)',
    '| ONE | Story | Labels | Not when creating |',
    '| TEAM | Story | Labels | Could not be checked |',
    '- Issue linking: On',
    'Asked on 2026-11-22T10:00:00Z at https://small.example',
  ])
    expect(markdown).toContain(part);
});

test('answers about portions become one, and the newer evidence counts', async () => {
  const app = await start({ siteFile: fieldSite() });
  const [first, second] = [
    await askFields(app, ['duedate'], { projectKeys: ['ONE'] }),
    await askFields(app, ['duedate'], { projectKeys: ['TWO', 'OLD'] }),
  ];
  const both = withFieldsAnswer(withFieldsAnswer(undefined, first), second);
  expect(both.projects.map(({ key }) => key)).toEqual(['ONE', 'TWO']);
  expect(both.skipped.map(({ key }) => key)).toEqual(['OLD']);
  const endpoints = both.sources.map(({ endpoint }) => endpoint);
  expect(endpoints).toEqual([...new Set(endpoints)]);
  expect(both).not.toHaveProperty('left');
});
