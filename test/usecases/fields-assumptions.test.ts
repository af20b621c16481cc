import {
  type ConfigurationAssumptions,
  defaultAssumptions,
  defaultConfigurationAssumptions,
  people,
} from '../../dev/jira-site';
import { seesBoard } from '../../dev/jira-site/evaluator/filter-access';
import { rightsOf } from '../../dev/jira-site/evaluator/permissions';
import type { JudgedProject } from '../../src/domain/fields/judge-fields';
import type { Is } from '../../src/domain/fields/said';
import { opened } from '../support/app/opened';
import { endTestApp, startTestApp, type TestApp } from '../support/app/test-apps';
import { fieldTruth } from '../support/expectation/settable-fields';
import { askFields } from '../support/fields/ask-fields';

// What nobody could establish about fields, screens and boards, each switch at each of its values, over the example company.
const values: {
  readonly [K in keyof ConfigurationAssumptions]: readonly ConfigurationAssumptions[K][];
} = {
  configurationMaxPage: [100, 3],
  bulkScreenTabs: [true, false],
  fieldConfigurationsAnswer: [true, false],
  defaultFieldConfigurationMarked: [true, false],
  unrestrictedFieldListsWorkTypes: ['absent', 'empty'],
  projectFieldsAnswer: [true, false],
  projectFieldsCoverTeamManaged: [true, false],
  boardVisibility: ['filter-share', 'filter-share-and-browse'],
  boardListsUnseenProjects: [true, false],
  filterProjectKnownTo: ['browsers', 'whoever-sees-it'],
  filtersUnderAppAccessRule: ['left-out', 'refused', 'answered'],
};
const settings = (Object.keys(values) as (keyof ConfigurationAssumptions)[]).flatMap((name) =>
  values[name].map((value) => ({ name, value })),
);

const FIELDS = [
  'summary',
  'reporter',
  'assignee',
  'duedate',
  'fixVersions',
  'components',
  'security',
  'timetracking',
  'status',
  'customfield_10020',
  'customfield_10041',
  'customfield_10042',
];
/** PLAT and FIRM: screens and rules of their own; OPS: rules; IOS: a field scheme; RMA: the context; the others: defaults, team-managed. */
const PROJECTS = ['PLAT', 'FIRM', 'OPS', 'IOS', 'RMA', 'QA', 'HELP', 'FIN', 'GROW', 'FIELD'];
const ACCOUNTS = [
  people.ahaSync,
  people.alignConnector,
  people.bolddeskBot,
  people.tempoReporting,
  people.admin,
];
const BOARDS = [1, 2, 3, 4, 5, 6, 7];

let app: TestApp;
let problems: string[];

beforeAll(async () => {
  ({ app, problems } = await startTestApp({}));
});
beforeEach(() => {
  app.site.setAssumptions(defaultAssumptions);
});
afterEach(() => {
  app.site.apply({ type: 'set-app-access-rule', projectKey: 'QA', blocked: false });
});
afterAll(() => endTestApp({ app, problems }));

/** What was said of fields, each beside how it is. */
async function saidOfFields(): Promise<
  { what: string; is: Is; truth: boolean | undefined; team: boolean }[]
> {
  const { projects, left } = await askFields(app, FIELDS, { projectKeys: PROJECTS });
  expect(left).toEqual([]);
  expect(projects).toHaveLength(PROJECTS.length);
  return projects.flatMap((project) => ofProject(project));
}

function ofProject({ id, key, style, issueTypes }: JudgedProject) {
  const project = app.site.state.projects.get(id);
  if (!project) throw new Error(`The site has no project ${key}.`);
  return issueTypes.flatMap((type) => {
    const said = (fieldId: string, on: keyof ReturnType<typeof fieldTruth>, is: Is) => ({
      what: `${key} ${type.name} ${fieldId} ${on}`,
      is,
      truth: fieldTruth(app.site.state, project, type.id, fieldId)[on],
      team: style === 'team',
    });
    const unfilled = new Map(type.unfilled?.map((field) => [field.id, field.required.is]));
    const rest = type.unfilled
      ? [...app.site.state.configuration.fields.keys()].filter(
          (field) => !FIELDS.includes(field) && field !== 'issuetype',
        )
      : [];
    return [
      ...type.fields.flatMap(({ fieldId, create, edit, available, required }) => [
        said(fieldId, 'create', create.is),
        said(fieldId, 'edit', edit.is),
        said(fieldId, 'available', available.is),
        said(fieldId, 'required', required.is),
      ]),
      // What is not listed as required and unfilled is said not to be required.
      ...rest.map((field) => said(field, 'required', unfilled.get(field) ?? 'no')),
    ];
  });
}

/** What was said of boards, each beside how it is. */
async function saidOfBoards(accountId: string): Promise<{ what: string; is: Is; truth: boolean }[]> {
  const { boards } = opened(await app.ask('boards/check', { boardIds: BOARDS, accountId }));
  const { state } = app.site;
  const assumptions = { ...defaultAssumptions, ...set };
  const rights = rightsOf(state, assumptions, state.accounts.get(accountId));
  const licensed = rights.subject.applicationRoles.has('jira-software');
  return boards.flatMap(({ id, visible, manageSprints }) => {
    const board = state.configuration.boards.get(id);
    if (!board) throw new Error(`The site has no board ${id}.`);
    const question = { administerCounts: false, perIssueCounts: true };
    const manages = board.projectIds.every((project) => {
      const found = state.projects.get(project);
      return found !== undefined && rights.inProject(found, 'MANAGE_SPRINTS_PERMISSION', question);
    });
    return [
      {
        what: `board ${id}`,
        is: visible.is,
        truth: licensed && seesBoard({ state, assumptions, rights }, board),
      },
      ...(manageSprints ? [{ what: `sprints of ${id}`, is: manageSprints.is, truth: manages }] : []),
    ];
  });
}

let set: Partial<ConfigurationAssumptions> = {};
function assume(assumed: Partial<ConfigurationAssumptions>): void {
  set = assumed;
  app.site.setAssumptions(assumed);
}

const wrong = (said: readonly { is: Is; truth: boolean | undefined; what: string }[]): string[] =>
  said
    .filter(({ is, truth }) => is !== 'unknown' && truth !== undefined && (is === 'yes') !== truth)
    .map(({ what, is }) => `${what}: ${is}`);

test('every switch is tried', () => {
  expect(Object.keys(values).sort()).toEqual(Object.keys(defaultConfigurationAssumptions).sort());
});

describe.each(settings)('with $name $value', ({ name, value }) => {
  beforeEach(() => {
    assume({ [name]: value });
    if (name === 'filtersUnderAppAccessRule')
      app.site.apply({ type: 'set-app-access-rule', projectKey: 'QA', blocked: true });
  });

  test('nothing said of a field is false', async () => {
    const said = await saidOfFields();
    expect(said.length).toBeGreaterThan(1_000);
    expect(wrong(said)).toEqual([]);
  });

  test('nothing said of a board is false', async () => {
    for (const accountId of ACCOUNTS) {
      const said = await saidOfBoards(accountId);
      expect(said).toHaveLength(13);
      expect(wrong(said)).toEqual([]);
    }
  });
});

test('with the usual readings, everything is known but team-managed screens and fields for no screen', async () => {
  assume({});
  const said = await saidOfFields();
  const unknown = said.filter(
    ({ is, what, team }) =>
      is === 'unknown' && !what.includes('status') && !(team && /create|edit/u.test(what)),
  );
  expect(unknown).toEqual([]);
  expect(said.filter(({ is }) => is === 'yes').length).toBeGreaterThan(300);
  expect(said.filter(({ is }) => is === 'no').length).toBeGreaterThan(300);
});

test('with the usual readings, boards that the admin sees are known', async () => {
  assume({});
  const said = (await saidOfBoards(people.ahaSync)).filter(({ what }) => what.startsWith('board'));
  expect(said.map(({ is }) => is)).toEqual(['yes', 'no', 'no', 'yes', 'unknown', 'yes', 'yes']);
});

test('the comparison can fail: a changed site is found out by what was said before', async () => {
  assume({});
  const before = await saidOfFields();
  app.site.apply({ type: 'take-field-off-screen', screenId: 10_002, fieldId: 'reporter' });
  const after = await saidOfFields();
  expect(wrong(after)).toEqual([]);
  expect(before.filter(({ is }, index) => is !== after[index]?.is).map(({ what }) => what)).toContain(
    'PLAT Story reporter edit',
  );
});
