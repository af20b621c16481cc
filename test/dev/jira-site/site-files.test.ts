import {
  buildSiteState,
  parseSiteFile,
  seedCompany,
  SiteFileError,
  startJiraSite,
} from '../../../dev/jira-site/index';
import { people } from '../../../dev/jira-site/seed/people';
import { checked, get, post, at, listAt } from './site-client';
import { siteWithHolder } from './small-site';

function problemOf(json: unknown): string {
  try {
    parseSiteFile(json);
  } catch (error) {
    if (error instanceof SiteFileError) return error.path;
    throw error;
  }
  return 'no problem';
}

test('a seeded company survives JSON', () => {
  const file = seedCompany();
  expect(parseSiteFile(JSON.parse(JSON.stringify(file)))).toEqual(file);
});

test('what is wrong is named by its path', () => {
  const file = seedCompany();
  expect(problemOf('text')).toBe('');
  expect(problemOf({ ...file, site: undefined })).toBe('site');
  expect(problemOf({ ...file, projects: [{ ...file.projects[0], key: 'no spaces' }] })).toBe(
    'projects.0.key',
  );
  expect(problemOf({ ...file, accounts: [{ accountId: 'x' }] })).toBe('accounts.0.displayName');
});

test('ids that appear twice or lead nowhere are refused', () => {
  const file = siteWithHolder({ type: 'anyone' });
  const [project] = file.projects;
  if (!project) throw new Error('no project');
  expect(() => buildSiteState({ ...file, projects: [project, project] })).toThrow('1 appears twice');
  expect(() => buildSiteState({ ...file, projects: [{ ...project, permissionSchemeId: 99 }] })).toThrow(
    'no permission scheme 99',
  );
  expect(() => buildSiteState({ ...file, projects: [{ ...project, lead: 'gone' }] })).toThrow(
    'no account gone',
  );
});

/** Answers as Jira gives them, with the parts the site works out by itself. */
const verbatim = {
  permissions: {
    permissions: {
      BROWSE_PROJECTS: { key: 'BROWSE_PROJECTS', name: 'Browse Projects', type: 'PROJECT', description: 'x' },
      ADMINISTER: { key: 'ADMINISTER', name: 'Administer Jira', type: 'GLOBAL', description: 'x' },
    },
  },
  permissionSchemes: {
    permissionSchemes: [
      {
        expand: 'permissions,user,group,projectRole,field,all',
        id: 7,
        self: 'https://one.example/rest/api/3/permissionscheme/7',
        name: 'Seven',
        description: '',
        permissions: [
          {
            id: 10004,
            self: 'https://one.example/rest/api/3/permissionscheme/7/permission/10004',
            holder: {
              type: 'projectRole',
              parameter: '10002',
              expand: 'projectRole',
              projectRole: { id: 10002 },
            },
            permission: 'BROWSE_PROJECTS',
          },
        ],
      },
    ],
  },
  roles: [
    {
      self: 'https://one.example/rest/api/3/role/10002',
      name: 'Administrators',
      id: 10002,
      description: 'x',
      actors: [
        { id: 1, displayName: 'users', type: 'atlassian-group-role-actor', actorGroup: { name: 'users' } },
      ],
    },
    {
      self: 'https://one.example/rest/api/3/role/10100',
      name: 'Administrator',
      id: 10100,
      scope: { type: 'PROJECT', project: { id: '1' } },
    },
  ],
};

test('verbatim answers of Jira make a site', async () => {
  const base = siteWithHolder({ type: 'anyone' });
  const projects = base.projects.map((p) => ({ ...p, roleActors: { '10002': { groups: ['g-users'] } } }));
  const site = await startJiraSite({ state: parseSiteFile({ ...base, ...verbatim, projects }) });
  try {
    expect(await checked(site, people.ahaSync, 'BROWSE_PROJECTS', [1])).toEqual([1]);
    const unknown = await post(site, 'admin', '/permissions/check', {
      projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [1] }],
    });
    expect(unknown.status).toBe(400);
    const roles = listAt((await get(site, 'admin', '/role')).json, '');
    expect(roles).toMatchObject([
      { id: 10002, actors: [{ actorGroup: { groupId: 'g-users' } }] },
      { id: 10100, scope: { type: 'PROJECT', project: { id: '1' } } },
    ]);
    expect(at(roles[1], 'actors')).toBeUndefined();
  } finally {
    await site.close();
  }
});
