import {
  buildSiteState,
  defaultAssumptions,
  generateSite,
  inSecurityLevel,
  type JiraSite,
  parseSiteFile,
  seedCompany,
  type SiteFile,
  startJiraSite,
} from '../../../dev/jira-site/index';
import { people } from '../../../dev/jira-site/seed/people';
import { securityLevelIds } from '../../../dev/jira-site/seed/security';
import { at, get, listAt } from './site-client';
import { siteWithSecurity } from './security-site';

let site: JiraSite;
beforeEach(async () => {
  site = await startJiraSite();
});
afterEach(() => site.close());

/** Names of the levels of a project's scheme that an account is in, in some way. */
function levelsOf(state: JiraSite['state'], accountId: string, projectKey: string, how = 'yes'): string[] {
  const project = state.projectsByKey.get(projectKey);
  const account = state.accounts.get(accountId);
  const scheme = state.securitySchemes.get(project?.securitySchemeId ?? -1);
  if (!project || !account || !scheme) throw new Error(`${projectKey} has no issue security`);
  return scheme.levels
    .filter((level) => inSecurityLevel(state, defaultAssumptions, account, project, level) === how)
    .map(({ name }) => name);
}

const levels = { internal: 'Internal', incident: 'Security incident', named: 'Named people' };
const story: [string, string, Record<string, string[]>][] = [
  [
    'aha-sync',
    people.ahaSync,
    { PLAT: [levels.internal], API: [levels.internal, levels.incident], LIMS: [], FIN: [] },
  ],
  ['align-connector', people.alignConnector, { PLAT: [], AUTH: [], LIMS: [], LEGAL: [] }],
  ['bolddesk-bot', people.bolddeskBot, { PLAT: [], API: [], LIMS: [], FIN: [] }],
  ['Priya Raman', people.admin, { PLAT: [levels.incident], LIMS: [levels.incident], FIN: [] }],
];

test.each(story)('%s is in the levels its story says', (_name, accountId, expected) => {
  for (const [key, names] of Object.entries(expected))
    expect(levelsOf(site.state, accountId, key)).toEqual(names);
});

test('tempo-reporting is in every level of every project of the company, and of a generated site', () => {
  for (const state of [site.state, buildSiteState(generateSite({ projects: 600 }))]) {
    const secured = [...state.projects.values()].filter((project) => project.securitySchemeId !== undefined);
    expect(secured.length).toBeGreaterThan(5);
    for (const { key, securitySchemeId } of secured) {
      const all = state.securitySchemes.get(securitySchemeId ?? -1)?.levels.length ?? -1;
      expect(levelsOf(state, people.tempoReporting, key)).toHaveLength(all);
    }
  }
});

test('a reporter is in a level on some issues only', () => {
  expect(levelsOf(site.state, people.ahaSync, 'FIN', 'per-issue')).toEqual(['Case participants']);
});

test('a generated site gives about a tenth of its company-managed projects a scheme, and changes nothing else', () => {
  const projects = 4000;
  const { projects: made } = generateSite({ projects });
  const classic = made.filter(({ style }) => style === 'classic');
  const secured = made.filter((project) => project.issueSecuritySchemeId !== undefined);
  expect(secured.every(({ style }) => style === 'classic')).toBe(true);
  expect(secured.length / classic.length).toBeGreaterThan(0.08);
  expect(secured.length / classic.length).toBeLessThan(0.12);
  const bare = generateSite({ projects, securityShare: 0 }).projects;
  expect(made.map(({ issueSecuritySchemeId: _id, ...rest }) => rest)).toEqual(bare);
});

test('a member is added once with an id of its own, and removed', async () => {
  const levelId = securityLevelIds.internal;
  const holder = { type: 'user', parameter: people.alignConnector, value: people.alignConnector };
  const path = `/issuesecurityschemes/level/member?levelId=${levelId}`;
  const rows = async () => listAt((await get(site, 'admin', path)).json, 'values');
  const before = await rows();
  site.apply({ type: 'add-security-level-member', levelId, holder });
  site.apply({ type: 'add-security-level-member', levelId, holder });
  expect(levelsOf(site.state, people.alignConnector, 'PLAT')).toEqual([levels.internal]);
  const after = await rows();
  expect(after.slice(0, -1)).toEqual(before);
  expect(at(after.at(-1), 'holder.value')).toBe(people.alignConnector);
  const all = listAt((await get(site, 'admin', '/issuesecurityschemes/level/member')).json, 'values');
  expect(new Set(all.map((row) => at(row, 'id'))).size).toBe(all.length);
  site.apply({ type: 'remove-security-level-member', levelId, holder });
  expect(await rows()).toEqual(before);
  expect(() => {
    site.apply({ type: 'add-security-level-member', levelId: 1, holder });
  }).toThrow('There is no issue security level 1.');
});

test('a project is given a scheme, another one, and none', async () => {
  const set = (projectKey: string, issueSecuritySchemeId?: number) => () => {
    const scheme = issueSecuritySchemeId === undefined ? {} : { issueSecuritySchemeId };
    site.apply({ type: 'set-project-security-scheme', projectKey, ...scheme });
  };
  const scheme = async () => {
    const answer = await get(site, 'admin', '/project/OBS/issuesecuritylevelscheme');
    return answer.status === 200 ? at(answer.json, 'id') : answer.status;
  };
  expect(await scheme()).toBe(404);
  set('OBS', 10400)();
  expect(await scheme()).toBe(10400);
  set('OBS', 10401)();
  expect(await scheme()).toBe(10401);
  set('OBS')();
  expect(await scheme()).toBe(404);
  expect(set('OBS', 5)).toThrow('There is no issue security scheme 5.');
  expect(set('GROW', 10400)).toThrow('GROW is team-managed');
});

test("a team-managed project's own scheme isn't given to another project", async () => {
  const small = await startJiraSite({ state: siteWithSecurity() });
  expect(() => {
    small.apply({ type: 'set-project-security-scheme', projectKey: 'TWO', issueSecuritySchemeId: 22 });
  }).toThrow('TEAM is team-managed');
  small.apply({ type: 'set-project-security-scheme', projectKey: 'TWO' });
  await small.close();
});

test("the site's page adds a member and takes a scheme away", async () => {
  const send = async (fields: Record<string, string>) => {
    const body = new URLSearchParams(fields);
    return (await fetch(`${site.baseUrl}/__site/form`, { method: 'POST', body, redirect: 'manual' })).status;
  };
  const member = { levelId: '10410', holder: `user:${people.alignConnector}` };
  expect(await send({ type: 'add-security-level-member', ...member })).toBe(303);
  expect(levelsOf(site.state, people.alignConnector, 'LIMS')).toEqual([levels.internal]);
  const page = await (await fetch(`${site.baseUrl}/__site?done=1`)).text();
  expect(page).toContain('Added user align-connector to the security level Internal.');
  const project = { type: 'set-project-security-scheme', projectKey: 'LIMS' };
  expect(await send({ ...project, issueSecuritySchemeId: 'none' })).toBe(303);
  expect(site.state.projectsByKey.get('LIMS')?.securitySchemeId).toBeUndefined();
  expect(await send({ ...project, issueSecuritySchemeId: '10401' })).toBe(303);
  expect(site.state.projectsByKey.get('LIMS')?.securitySchemeId).toBe(10401);
});

test('answers of one site make the same issue security in another', async () => {
  const read = async (from: JiraSite, path: string) => (await get(from, 'admin', path)).json;
  const list = await read(site, '/issuesecurityschemes');
  const ids = listAt(list, 'issueSecuritySchemes').map((scheme) => at(scheme, 'id') as number);
  const schemes = await Promise.all(ids.map((id) => read(site, `/issuesecurityschemes/${id}`)));
  const members = '/issuesecurityschemes/level/member';
  const copied = parseSiteFile({
    ...seedCompany(),
    issueSecuritySchemes: schemes,
    issueSecurityLevelMembers: await read(site, `${members}?expand=all`),
  });
  const other = await startJiraSite({ state: copied });
  try {
    expect(other.state.securitySchemes).toEqual(site.state.securitySchemes);
  } finally {
    await other.close();
  }
  expect(parseSiteFile({ ...seedCompany(), issueSecuritySchemes: list, projects: [] })).toBeDefined();
});

test('a file whose issue security leads nowhere is refused', () => {
  const file = siteWithSecurity();
  const [first] = file.issueSecuritySchemes as Extract<SiteFile['issueSecuritySchemes'], unknown[]>;
  const build = (more: Partial<SiteFile>) => () => buildSiteState({ ...file, ...more });
  if (!first) throw new Error('no scheme');
  expect(build({ issueSecuritySchemes: [first] })).toThrow('there is no issue security scheme 21');
  expect(build({ issueSecuritySchemes: [{ ...first, defaultLevelId: 5 }] })).toThrow(
    'the scheme has no level 5',
  );
  expect(build({ issueSecuritySchemes: [first, { ...first, id: 21 }] })).toThrow('level 201 appears twice');
  const row = { id: 77, issueSecurityLevelId: 211, holder: { type: 'reporter' } };
  expect(build({ issueSecurityLevelMembers: [row] })).toThrow('member 77 appears twice');
  expect(build({ issueSecurityLevelMembers: [{ ...row, issueSecurityLevelId: 1 }] })).toThrow('no level 1');
  const projects = file.projects.map((project) => ({ ...project, issueSecuritySchemeId: 22 }));
  expect(build({ projects })).toThrow('shares no issue security scheme');
  expect(() => parseSiteFile({ ...file, issueSecuritySchemes: [{ id: 'x', name: 'X' }] })).toThrow(
    'issueSecuritySchemes',
  );
});
