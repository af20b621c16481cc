import { type SiteFile } from '../../dev/jira-site';
import { failureOf, opened } from '../support/app/opened';
import { testApps, type TestApp } from '../support/app/test-apps';
import type { ProjectsFound } from '../../src/contract/project';
import type { Request } from '../../src/contract/api';
import { anyJiraUser } from '../support/sites/holders';
import { project, scheme, smallSite } from '../support/sites/small-site';

// A run of a large site stores ids and keys alone; names, types and categories are asked for when they are shown or searched for.

const start = testApps();
const COUNT = 1_250;

/** Every third project is Alpha's, in category 100; every tenth is a service project; the last one is archived. */
function manyProjects(): SiteFile {
  return smallSite({
    projectCategories: [
      { id: '100', name: 'Alpha' },
      { id: '101', name: 'Nobody’s' },
    ],
    projects: Array.from({ length: COUNT }, (_, at) =>
      project(at + 1, `P${String(at).padStart(4, '0')}`, 7, {
        name: `${at % 3 === 0 ? 'Alpha' : 'Beta'} ${at}`,
        ...(at % 3 === 0 && { categoryId: '100' }),
        ...(at % 10 === 0 && { typeKey: 'service_desk' }),
        ...(at === COUNT - 1 && { status: 'archived' as const }),
      }),
    ),
    permissionSchemes: [scheme(7, { BROWSE_PROJECTS: [anyJiraUser] })],
  });
}

const ids = (keep: (at: number) => boolean): number[] =>
  Array.from({ length: COUNT - 1 }, (_, at) => at).flatMap((at) => (keep(at) ? [at + 1] : []));

const find = async (
  app: TestApp,
  by: Request<'project/find'>['by'],
  startAt?: number,
): Promise<ProjectsFound> =>
  opened(await app.ask('project/find', { by, ...(startAt !== undefined && { startAt }) }));

test.each<[string, Request<'project/find'>['by'], (at: number) => boolean]>([
  ['a text in the name', { kind: 'text', text: 'alpha' }, (at) => at % 3 === 0],
  ['a text in the key', { kind: 'text', text: 'P001' }, (at) => at >= 10 && at < 20],
  ['a category', { kind: 'category', categoryId: '100' }, (at) => at % 3 === 0],
  ['a type', { kind: 'type', typeKey: 'service_desk' }, (at) => at % 10 === 0],
])('finds all live projects by %s', async (_what, by, keep) => {
  const app = await start({ siteFile: manyProjects() });
  const wanted = ids(keep);
  expect(await find(app, by)).toEqual({ ids: wanted, total: wanted.length });
});

test.each<[string, Request<'project/find'>['by']]>([
  ['a text that no project has', { kind: 'text', text: 'Omega' }],
  ['a category without projects', { kind: 'category', categoryId: '101' }],
  ['a type that no project has', { kind: 'type', typeKey: 'product_discovery' }],
])('finds none by %s, whichever way Jira says that there is none', async (_what, by) => {
  for (const searchWithoutMatch of ['empty-page', 'not-found'] as const) {
    const app = await start({ siteFile: manyProjects(), server: { assumptions: { searchWithoutMatch } } });
    expect(await find(app, by)).toEqual({ ids: [], total: 0 });
  }
});

test('gives a thousand at a time, and says where the next ones start', async () => {
  const app = await start({ siteFile: manyProjects() });
  const by = { kind: 'text', text: 'P' } as const;
  const first = await find(app, by);
  expect([first.ids.length, first.total, first.nextStartAt]).toEqual([1_000, COUNT - 1, 1_000]);
  const second = await find(app, by, first.nextStartAt);
  expect(second.nextStartAt).toBeUndefined();
  expect([...first.ids, ...second.ids]).toEqual(ids(() => true));
  // One page over the authorising call for each hundred.
  expect(app.exchanges.length).toBe(2 + 13);
});

test('describes the projects that are asked for, in any order, and leaves out what is no live project', async () => {
  const app = await start({ siteFile: manyProjects() });
  const { projects } = opened(await app.ask('project/describe', { projectIds: [31, 2, COUNT, 999_999] }));
  expect([...projects].sort((a, b) => a.id - b.id)).toEqual([
    { id: 2, key: 'P0001', name: 'Beta 1', typeKey: 'software', style: 'company' },
    { id: 31, key: 'P0030', name: 'Alpha 30', typeKey: 'service_desk', style: 'company', categoryId: '100' },
  ]);
  expect(app.exchanges.length).toBe(2);
});

test('describes fifty projects with one request, and refuses more', async () => {
  const app = await start({ siteFile: manyProjects() });
  const fifty = Array.from({ length: 50 }, (_, at) => at + 1);
  const { projects } = opened(await app.ask('project/describe', { projectIds: fifty }));
  expect([projects.length, app.exchanges.length]).toEqual([50, 2]);
  const failure = failureOf(await app.ask('project/describe', { projectIds: [...fifty, 51] }));
  expect(failure).toMatchObject({ code: 'invalid-input', field: 'projectIds' });
});
