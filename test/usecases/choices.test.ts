import type { SiteFile } from '../../dev/jira-site';
import type { RunStart } from '../../src/contract/run';
import type { ProjectPreview } from '../../src/contract/project';
import { opened } from '../support/app/opened';
import { testApps } from '../support/app/test-apps';
import { anyJiraUser } from '../support/sites/holders';
import { project, roleIds, scheme, smallSite, teamProject, who } from '../support/sites/small-site';

const start = testApps();

function site(parts: Partial<SiteFile> = {}): SiteFile {
  return smallSite({
    projectCategories: [
      { id: '102', name: 'Zinc' },
      { id: '101', name: 'Argon', description: 'First' },
    ],
    projects: [
      project(1, 'ONE', 7, { categoryId: '101' }),
      project(2, 'TWO', 7, { categoryId: '102' }),
      project(3, 'OLD', 7, { status: 'archived', categoryId: '101' }),
      project(4, 'BIN', 7, { status: 'deleted' }),
    ],
    permissionSchemes: [scheme(7, { BROWSE_PROJECTS: [anyJiraUser] })],
    ...parts,
  });
}

const none: Pick<ProjectPreview, 'unknownKeys' | 'skipped'> = { unknownKeys: [], skipped: [] };
const one = { key: 'ONE', name: 'Project ONE' };
const two = { key: 'TWO', name: 'Project TWO' };

test.each<[string, RunStart['projects'], ProjectPreview]>([
  ['all', { kind: 'all' }, { count: 2, sample: [one, two], ...none }],
  ['a category', { kind: 'categories', categoryIds: ['101'] }, { count: 1, sample: [one], ...none }],
  [
    'a category named twice',
    { kind: 'categories', categoryIds: ['101', '101'] },
    { count: 1, sample: [one], ...none },
  ],
  [
    'two categories',
    { kind: 'categories', categoryIds: ['101', '102'] },
    { count: 2, sample: [one, two], ...none },
  ],
  ['a search', { kind: 'search', query: 'two' }, { count: 1, sample: [two], ...none }],
  ['a search without a match', { kind: 'search', query: 'zzz' }, { count: 0, sample: [], ...none }],
  [
    'keys, one in small letters',
    { kind: 'keys', keys: ['one', 'TWO'] },
    { count: 2, sample: [one, two], ...none },
  ],
  [
    'keys of which three cannot be judged',
    { kind: 'keys', keys: ['ONE', 'OLD', 'BIN', 'NOPE'] },
    {
      count: 1,
      sample: [one],
      unknownKeys: ['NOPE'],
      skipped: [
        { key: 'OLD', reason: 'archived' },
        { key: 'BIN', reason: 'deleted' },
      ],
    },
  ],
])('a preview of %s', async (_what, scope, expected) => {
  const app = await start({ siteFile: site() });
  expect(opened(await app.ask('project/preview', { scope }))).toEqual(expected);
});

test('a preview shows ten projects and counts them all', async () => {
  const app = await start({ projects: 250 });
  const { count, sample } = opened(await app.ask('project/preview', { scope: { kind: 'all' } }));
  expect(count).toBe([...app.site.state.projects.values()].filter(({ status }) => status === 'live').length);
  expect(sample).toHaveLength(10);
});

test('more keys than one request takes are all looked up', async () => {
  const projects = Array.from({ length: 120 }, (_, index) => project(index + 1, `P${index}`, 7));
  const app = await start({ siteFile: site({ projects }) });
  const keys = [...projects.map(({ key }) => key), 'NOPE'];
  const preview = opened(await app.ask('project/preview', { scope: { kind: 'keys', keys } }));
  expect([preview.count, preview.unknownKeys]).toEqual([120, ['NOPE']]);
});

test('categories come by name', async () => {
  const app = await start({ siteFile: site() });
  const { categories } = opened(await app.ask('category/list', {}));
  expect(categories.map(({ id, name }) => [id, name])).toEqual([
    ['101', 'Argon'],
    ['102', 'Zinc'],
  ]);
});

// The role that Jira keeps for apps is none to choose.
const siteRoles = [
  { id: String(roleIds.administrators), name: 'Administrators' },
  { id: String(roleIds.developers), name: 'Developers' },
];

test.each([
  ['beside team-managed projects', [teamProject(2000, 'AAA', 'open'), project(1, 'ONE', 7)]],
  [
    'after a hundred team-managed projects',
    [
      ...Array.from({ length: 130 }, (_, index) => teamProject(2_000 + index, `A${index}`, 'open')),
      project(1, 'ZED', 7),
    ],
  ],
])('the roles of the site are found %s, and no role of a team-managed project', async (_what, projects) => {
  const app = await start({ siteFile: site({ projects }) });
  expect(opened(await app.ask('role/list', {})).roles).toEqual(siteRoles);
});

test('a site without a company-managed project has no roles to choose', async () => {
  const app = await start({ siteFile: site({ projects: [teamProject(2000, 'AAA', 'open')] }) });
  expect(opened(await app.ask('role/list', {})).roles).toEqual([]);
});

test.each([
  [['FREE'], 'free'],
  [['PAID'], 'paid'],
  [['FREE', 'PAID'], 'paid'],
  [['UNLICENSED'], 'unknown'],
  [[], 'unknown'],
] as const)('applications with the plans %j make the site %s', async (plans, plan) => {
  const base = site();
  const app = await start({
    siteFile: {
      ...base,
      site: { ...base.site, plans: plans.map((one, index) => ({ id: `app-${index}`, plan: one })) },
    },
  });
  expect(opened(await app.ask('site/inspect', {}))).toEqual({
    baseUrl: 'https://small.example',
    deploymentType: 'Cloud',
    plan,
    viewer: { accountId: who.admin, canBrowseUsers: true },
  });
});

test('a licence that cannot be read is unknown, not free', async () => {
  const app = await start({ siteFile: site() });
  app.site.setFaults([
    { match: { path: '/rest/api/3/instance/license' }, effect: { status: 403, body: { errorMessages: [] } } },
  ]);
  expect(opened(await app.ask('site/inspect', {})).plan).toBe('unknown');
});

test('an admin without "Browse users and groups" is told so by the site', async () => {
  const app = await start({ siteFile: site() });
  const { viewer } = opened(await app.ask('site/inspect', {}, app.viewerNamed('Nadia Nopicker')));
  expect(viewer.canBrowseUsers).toBe(false);
});
