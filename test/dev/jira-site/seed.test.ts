import { type JiraSite, startJiraSite } from '../../../dev/jira-site/index';
import { people } from '../../../dev/jira-site/seed/people';
import { at, checked, get } from './site-client';

/** The company is a promise to whoever tries the app: these are its accounts' stories. */
let site: JiraSite;
beforeAll(async () => {
  site = await startJiraSite();
});
afterAll(() => site.close());

const live = () => [...site.state.projects.values()].filter((project) => project.status === 'live');
const keysOf = (ids: readonly unknown[]) =>
  live()
    .filter(({ id }) => ids.includes(id))
    .map(({ key }) => key);
const missing = async (accountId: string, permission: string) => {
  const held = await checked(
    site,
    accountId,
    permission,
    live().map(({ id }) => id),
  );
  return live()
    .map(({ key }) => key)
    .filter((key) => !keysOf(held).includes(key));
};

test('tempo-reporting may browse, create and edit in every live project, and not only its own work items', async () => {
  site.setAssumptions({ perIssueHolderGrantsProjectLevel: false });
  for (const key of ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES']) {
    expect(await missing(people.tempoReporting, key)).toEqual([]);
  }
  site.setAssumptions({ perIssueHolderGrantsProjectLevel: true });
});

test('aha-sync lacks its role in three projects and project administration in more', async () => {
  expect(await missing(people.ahaSync, 'EDIT_ISSUES')).toEqual(
    expect.arrayContaining(['FIRM', 'CALI', 'LIMS']),
  );
  expect(await missing(people.ahaSync, 'ADMINISTER_PROJECTS')).toEqual(
    expect.arrayContaining(['PLAT', 'DATA', 'INFRA']),
  );
  expect(await missing(people.ahaSync, 'ADMINISTER_PROJECTS')).not.toContain('API');
});

test('where only the reporter may edit, the project-level answer is yes all the same', async () => {
  expect(await missing(people.ahaSync, 'EDIT_ISSUES')).not.toContain('OPS');
  site.setAssumptions({ perIssueHolderGrantsProjectLevel: false });
  expect(await missing(people.ahaSync, 'EDIT_ISSUES')).toContain('OPS');
  site.setAssumptions({ perIssueHolderGrantsProjectLevel: true });
});

test('align-connector has company-managed projects by its group, and misses team-managed ones', async () => {
  const without = await missing(people.alignConnector, 'EDIT_ISSUES');
  expect(without).toEqual(expect.arrayContaining(['GROW', 'ML', 'KIT', 'LAB', 'HIRE']));
  expect(without).not.toContain('PLAT');
});

test('bolddesk-bot has no app, the viewer is a Jira admin, the second admin lacks one permission', async () => {
  const bot = await get(site, 'admin', `/user?accountId=${people.bolddeskBot}`);
  expect(at(bot.json, 'applicationRoles.size')).toBe(0);
  for (const [who, picks] of [
    ['admin', true],
    ['adminWithoutUserPicker', false],
  ] as const) {
    const mine = await get(site, who, '/mypermissions?permissions=ADMINISTER,USER_PICKER');
    expect(at(mine.json, 'permissions.ADMINISTER.havePermission')).toBe(true);
    expect(at(mine.json, 'permissions.USER_PICKER.havePermission')).toBe(picks);
  }
});

test('the mix: company- and team-managed, all types, two archived, one deleted', () => {
  const projects = [...site.state.projects.values()];
  const count = (test: (project: (typeof projects)[number]) => boolean) => projects.filter(test).length;
  expect(count(({ style }) => style === 'next-gen')).toBe(12);
  expect(count(({ status }) => status === 'archived')).toBe(2);
  expect(count(({ status }) => status === 'deleted')).toBe(1);
  expect(new Set(projects.map(({ typeKey }) => typeKey))).toEqual(
    new Set(['software', 'business', 'service_desk']),
  );
  expect(site.state.schemes.get(10300)?.name).toBe('GROW: Simplified Permission Scheme');
});
