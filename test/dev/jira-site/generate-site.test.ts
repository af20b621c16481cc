import { generateSite, type GenerateSiteOptions, startJiraSite } from '../../../dev/jira-site/index';
import { generatedAccountId } from '../../../dev/jira-site/generate/generated-account';
import { schemeIds } from '../../../dev/jira-site/seed/schemes';
import { defaultProjectKeys } from '../../../dev/jira-site/site-file/permission-catalogue';
import { at, checked, get, listAt, post } from './site-client';

const projects = 400;
const plain = generateSite({ projects });

const live = (options: Partial<GenerateSiteOptions>) =>
  generateSite({ projects, ...options }).projects.filter(({ status }) => status === undefined);

test('shelved projects come beside the live ones, which stay as they are', async () => {
  const shares = { archivedShare: 0.1, deletedShare: 0.02 };
  const file = generateSite({ projects, ...shares, permissionSchemes: 5 });
  const sameSchemes = generateSite({ projects, permissionSchemes: 5 });
  expect(file.projects.slice(0, projects)).toEqual(sameSchemes.projects);
  const site = await startJiraSite({ state: file });
  try {
    const totals = ['live', 'archived', 'deleted'].map(async (status) =>
      at((await get(site, 'admin', `/project/search?status=${status}`)).json, 'total'),
    );
    expect(await Promise.all(totals)).toEqual([400, 40, 8]);
  } finally {
    await site.close();
  }
});

test('a share of service projects changes those projects alone', () => {
  const made = live({ serviceDeskShare: 0.2 });
  const service = made.filter(({ typeKey }) => typeKey === 'service_desk');
  const company = made.filter(({ style }) => style === 'classic');
  expect(service.length / company.length).toBeCloseTo(0.2, 1);
  expect(service.every(({ permissionSchemeId }) => permissionSchemeId === schemeIds.serviceDesk)).toBe(true);
  const others = made.filter((project) => !service.includes(project));
  expect(others).toEqual(plain.projects.filter(({ id }) => others.some((other) => other.id === id)));
});

test('as many permission schemes as wanted are shared, with ids of their own and the same grants as the seeded ones', () => {
  const { projects: made, permissionSchemes } = generateSite({ projects: 2_000, permissionSchemes: 60 });
  const used = new Set(made.flatMap(({ permissionSchemeId }) => permissionSchemeId ?? []));
  expect(used.size).toBe(60);
  const schemes = permissionSchemes as Extract<typeof permissionSchemes, unknown[]>;
  const grants = schemes.flatMap(({ permissions = [] }) => permissions.map(({ id }) => id));
  expect(new Set(grants).size).toBe(grants.length);
  const seeded = plain.permissionSchemes as typeof schemes;
  const held = (scheme: (typeof schemes)[number] | undefined) =>
    scheme?.permissions?.map(({ permission, holder }) => [permission, holder]);
  expect(held(schemes[4])).toEqual(held(seeded[0]));
  const moved = made.map(({ permissionSchemeId: _id, ...rest }) => rest);
  const before = generateSite({ projects: 2_000 }).projects;
  expect(moved).toEqual(before.map(({ permissionSchemeId: _id, ...rest }) => rest));
});

test.each([
  ['holds-everything', {}, projects * defaultProjectKeys.length],
  [
    'holds-everything',
    { plainGrants: true, serviceDeskShare: 0.2, permissionSchemes: 9 },
    projects * defaultProjectKeys.length,
  ],
  ['holds-nothing', { serviceDeskShare: 0.2 }, 0],
] as const)('the generated account %s, with %j', async (account, more, expected) => {
  const site = await startJiraSite({ state: generateSite({ projects, account, ...more }) });
  try {
    const ids = Array.from({ length: projects }, (_, index) => 10_000 + index);
    const body = {
      accountId: generatedAccountId,
      projectPermissions: [{ permissions: defaultProjectKeys, projects: ids }],
    };
    const answer = await post(site, 'admin', '/permissions/check', body);
    const granted = listAt(answer.json, 'projectPermissions').flatMap((row) => listAt(row, 'projects'));
    expect(granted).toHaveLength(expected);
    const user = await get(site, 'admin', `/user?accountId=${generatedAccountId}&expand=applicationRoles`);
    expect(at(user.json, 'applicationRoles.size')).toBe(1);
  } finally {
    await site.close();
  }
});

test('the account that holds nearly everything lacks everything it has not got otherwise in about one project in a hundred', async () => {
  const size = 1_000;
  const file = generateSite({ projects: size, account: 'holds-nearly-everything' });
  const site = await startJiraSite({ state: file });
  try {
    const ids = file.projects.map(({ id }) => Number(id));
    const held = await checked(site, generatedAccountId, 'SET_ISSUE_SECURITY', ids);
    expect(size - held.length).toBeGreaterThan(4);
    expect(size - held.length).toBeLessThan(20);
  } finally {
    await site.close();
  }
});

test('plain grants leave no holder that covers some issues only, or that only Jira understands', () => {
  const types = (options: Partial<GenerateSiteOptions>): string[] => {
    const { permissionSchemes } = generateSite({ projects: 1, ...options });
    const schemes = permissionSchemes as Extract<typeof permissionSchemes, unknown[]>;
    return [
      ...new Set(schemes.flatMap(({ permissions = [] }) => permissions.map(({ holder }) => holder.type))),
    ];
  };
  expect(types({})).toEqual(expect.arrayContaining(['reporter', 'sd.customer.portal.only']));
  expect(types({ plainGrants: true }).sort()).toEqual([
    'applicationRole',
    'group',
    'projectLead',
    'projectRole',
    'user',
  ]);
});

test.each<[string, Partial<GenerateSiteOptions>]>([
  ['projects', { projects: 20_001 }],
  ['projects', { projects: 1.5 }],
  ['permissionSchemes', { permissionSchemes: 0 }],
  ['permissionSchemes', { permissionSchemes: 301 }],
  ['archivedShare', { archivedShare: 1.1 }],
  ['serviceDeskShare', { serviceDeskShare: -0.1 }],
])('%s out of its range is refused by name', (name, options) => {
  expect(() => generateSite({ projects: 1, ...options })).toThrow(new RegExp(`^${name} must be`, 'u'));
});
