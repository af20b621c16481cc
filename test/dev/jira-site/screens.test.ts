import { fc, runs } from '../../support/random';
import {
  type Assumptions,
  buildSiteState,
  defaultAssumptions,
  type JiraSite,
  seedCompany,
  SiteFileError,
  startJiraSite,
} from '../../../dev/jira-site/index';
import { at, get, type JsonValue, listAt } from './site-client';

let site: JiraSite;
beforeAll(async () => {
  site = await startJiraSite();
});
afterEach(() => {
  site.setAssumptions(defaultAssumptions);
});
afterAll(() => site.close());

const PLAT = 10_000;
const IOS = 10_008;
const OPS = 10_012;
const GROW = 10_040;
const status = async (path: string, who: Parameters<typeof get>[1] = 'admin') =>
  (await get(site, who, path)).status;
const rows = async (path: string): Promise<JsonValue[]> =>
  listAt((await get(site, 'admin', path)).json, 'values');
const ids = async (path: string, id = 'id') => (await rows(path)).map((row) => at(row, id));

test.each([
  `/issuetypescheme/project?projectId=${PLAT}`,
  `/issuetypescreenscheme/project?projectId=${PLAT}`,
  '/issuetypescreenscheme/mapping',
  '/screenscheme',
  '/screens',
  '/screens/tabs?screenId=1',
  '/screens/1/tabs',
  '/screens/1/tabs/10000/fields',
  '/screens/1/availableFields',
  `/fieldconfigurationscheme/project?projectId=${OPS}`,
  '/fieldconfigurationscheme/mapping',
  '/fieldconfiguration',
  '/fieldconfiguration/10000/fields',
  `/config/fieldschemes/projects?projectId=${IOS}`,
  '/config/fieldschemes',
  '/config/fieldschemes/10150/fields',
  '/field/customfield_10041/context/projectmapping',
  '/field/customfield_10041/context/issuetypemapping',
])('%s is for Jira admins', async (path) => {
  expect(await status(path)).toBe(200);
  expect(await status(path, 'ordinary')).toBe(403);
});

test('what is not there is not found, what is no id is refused', async () => {
  for (const path of [
    '/screens/99/tabs',
    '/screens/1/tabs/99/fields',
    '/fieldconfiguration/99/fields',
    '/config/fieldschemes/99/fields',
    '/field/summary/context/projectmapping',
  ])
    expect(await status(path)).toBe(404);
  expect(await status('/screenscheme?id=x')).toBe(400);
  expect(await status('/issuetypescheme/project')).toBe(400);
  expect(await status(`/config/fieldschemes/projects?projectId=${IOS}&maxResults=101`)).toBe(400);
});

test('schemes are told for company-managed projects only', async () => {
  const query = `?projectId=${PLAT}&projectId=${OPS}&projectId=${GROW}&projectId=77`;
  expect(await rows(`/issuetypescreenscheme/project${query}`)).toMatchObject([
    {
      issueTypeScreenScheme: { id: '10020', name: 'Engineering screens by issue type' },
      projectIds: ['10000'],
    },
    { issueTypeScreenScheme: { id: '1' }, projectIds: ['10012'] },
  ]);
  expect(await rows(`/issuetypescheme/project${query}`)).toMatchObject([
    { issueTypeScheme: { id: '10000', isDefault: true }, projectIds: ['10000'] },
    { issueTypeScheme: { id: '10001' }, projectIds: ['10012'] },
  ]);
  expect(await rows(`/fieldconfigurationscheme/project${query}&projectId=10015`)).toMatchObject([
    { projectIds: ['10015'] },
    { fieldConfigurationScheme: { id: '10130' }, projectIds: ['10000'] },
    { fieldConfigurationScheme: { id: '10131' }, projectIds: ['10012'] },
  ]);
});

test('a project that was moved to field schemes is there, and no longer on field configurations', async () => {
  const query = `?projectId=${IOS}&projectId=${PLAT}`;
  expect(await rows(`/config/fieldschemes/projects${query}`)).toEqual([{ projectId: IOS, schemeId: 10_150 }]);
  expect(await ids(`/config/fieldschemes${query}`)).toEqual([10_150]);
  expect((await rows(`/fieldconfigurationscheme/project?projectId=${IOS}`)).length).toBe(0);
});

test('a site without field schemes answers 404', async () => {
  const { fieldSchemes: _none, ...file } = seedCompany();
  const projects = file.projects.map(({ fieldSchemeId: _scheme, ...project }) => project);
  const old = await startJiraSite({ state: { ...file, projects } });
  try {
    for (const path of [`/projects?projectId=${IOS}`, '', '/10150/fields'])
      expect((await get(old, 'admin', `/config/fieldschemes${path}`)).status).toBe(404);
  } finally {
    await old.close();
  }
});

test('the fields of a screen and those that can be added are all that can be on screens', async () => {
  const on = listAt((await get(site, 'admin', '/screens/1/tabs/10000/fields')).json, '').map((row) =>
    at(row, 'id'),
  );
  const addable = listAt((await get(site, 'admin', '/screens/1/availableFields')).json, '').map((row) =>
    at(row, 'id'),
  );
  expect(on.filter((id) => addable.includes(id))).toEqual([]);
  expect([...on, ...addable]).toEqual(expect.arrayContaining(['summary', 'worklog', 'customfield_10041']));
  expect([...on, ...addable]).not.toContain('status');
});

test('linking that is off takes the types of links with it', async () => {
  expect(listAt((await get(site, 'ordinary', '/issueLinkType')).json, 'issueLinkTypes')).toHaveLength(4);
  site.apply({ type: 'set-switch', name: 'issueLinkingEnabled', on: false });
  expect(await status('/issueLinkType')).toBe(404);
  expect(at((await get(site, 'ordinary', '/configuration')).json, 'issueLinkingEnabled')).toBe(false);
  site.apply({ type: 'set-switch', name: 'issueLinkingEnabled', on: true });
});

test('a field can be put on a screen and taken off', async () => {
  const fields = async () =>
    listAt((await get(site, 'admin', '/screens/10001/tabs/10101/fields')).json, '').map((row) =>
      at(row, 'id'),
    );
  expect(await fields()).not.toContain('reporter');
  site.apply({ type: 'put-field-on-screen', screenId: 10_001, fieldId: 'reporter' });
  expect(await fields()).toContain('reporter');
  site.apply({ type: 'take-field-off-screen', screenId: 10_001, fieldId: 'reporter' });
  expect(await fields()).not.toContain('reporter');
  expect(() => {
    site.apply({ type: 'put-field-on-screen', screenId: 10_001, fieldId: 'status' });
  }).toThrow('no field status for screens');
});

test.each([
  ['/screens', 5],
  ['/screenscheme', 4],
  ['/issuetypescreenscheme/mapping', 4],
  ['/fieldconfiguration', 3],
  ['/fieldconfigurationscheme/mapping', 3],
  ['/config/fieldschemes/10150/fields', 14],
])('pages of %s of any size and start are a cut of the same list', async (path, total) => {
  const whole = await rows(path);
  expect(whole).toHaveLength(total);
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 15 }), fc.integer({ min: 1, max: 15 }), async (startAt, maxResults) => {
      const page = (await get(site, 'admin', `${path}?startAt=${startAt}&maxResults=${maxResults}`)).json;
      expect(listAt(page, 'values')).toEqual(whole.slice(startAt, startAt + maxResults));
      expect(at(page, 'isLast')).toBe(startAt + maxResults >= total);
    }),
    { numRuns: runs(15) },
  );
});

const offered = (id: number, type: string) => rows(`/projects/fields?projectId=${id}&workTypeId=${type}`);

/** Each switch with a question whose answer it decides: under the default, and under the other reading. */
const cases: [string, Partial<Assumptions>, () => Promise<unknown>, unknown, unknown][] = [
  ['configurationMaxPage', { configurationMaxPage: 2 }, async () => (await rows('/screens')).length, 5, 2],
  ['bulkScreenTabs', { bulkScreenTabs: false }, () => status('/screens/tabs?screenId=1'), 200, 404],
  [
    'fieldConfigurationsAnswer',
    { fieldConfigurationsAnswer: false },
    () => status('/fieldconfiguration'),
    200,
    404,
  ],
  [
    'defaultFieldConfigurationMarked',
    { defaultFieldConfigurationMarked: false },
    () => ids('/fieldconfiguration?isDefault=true'),
    [10_000],
    [],
  ],
  [
    'unrestrictedFieldListsWorkTypes',
    { unrestrictedFieldListsWorkTypes: 'empty' },
    async () =>
      at((await rows('/config/fieldschemes/10150/fields?fieldId=summary'))[0], 'restrictedToWorkTypes'),
    undefined,
    [],
  ],
  [
    'projectFieldsAnswer',
    { projectFieldsAnswer: false },
    () => status(`/projects/fields?projectId=${PLAT}&workTypeId=10001`),
    200,
    404,
  ],
  [
    'projectFieldsCoverTeamManaged',
    { projectFieldsCoverTeamManaged: false },
    async () => (await offered(GROW, '100402')).length > 0,
    true,
    false,
  ],
];

test.each(cases)('%s decides', async (_name, other, ask, byDefault, otherwise) => {
  expect(await ask()).toEqual(byDefault);
  site.setAssumptions(other);
  expect(await ask()).toEqual(otherwise);
});

test('what projects offer follows the rules of each', async () => {
  const required = async (id: number, type: string) =>
    (await offered(id, type))
      .filter((row) => at(row, 'isRequired') === true)
      .map((row) => at(row, 'fieldId'));
  expect(await required(PLAT, '10000')).toEqual(['summary', 'issuetype', 'customfield_10041']);
  expect(await required(PLAT, '10001')).toEqual(['summary', 'issuetype']);
  expect(await required(IOS, '10003')).toEqual(['summary', 'issuetype', 'fixVersions']);
  expect((await offered(OPS, '10002')).map((row) => at(row, 'fieldId'))).not.toContain('duedate');
});

test.each<[string, (file: ReturnType<typeof seedCompany>) => void, string]>([
  [
    'a screen',
    (file) => file.screens?.push({ id: 9, name: 'X', tabs: [{ id: 1, name: 'T', fields: ['nope'] }] }),
    'nope',
  ],
  [
    'a screen scheme',
    (file) => file.screenSchemes?.push({ id: 9, name: 'X', screens: { default: 99 } }),
    'screen 99',
  ],
  [
    'an issue type screen scheme',
    (file) => file.issueTypeScreenSchemes?.push({ id: 9, name: 'X', screenSchemes: { default: 99 } }),
    'screen scheme 99',
  ],
  ['a board', (file) => file.boards?.push({ id: 99, name: 'X', type: 'scrum', filterId: 1 }), 'filter 1'],
  ['a project', (file) => Object.assign(file.projects[0] ?? {}, { fieldSchemeId: 1 }), 'field scheme 1'],
])('%s that names what is not there is refused', (_what, break_, problem) => {
  const file = seedCompany();
  break_(file);
  expect(() => buildSiteState(file)).toThrow(SiteFileError);
  expect(() => buildSiteState(file)).toThrow(problem);
});
