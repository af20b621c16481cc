import { Ajv } from 'ajv';
import type { SiteFile } from '../../dev/jira-site';
import type { Report } from '../../src/contract/report';
import { CONFIRMATIONS } from '../../src/domain/plan-looks';
import { reportJsonSchema } from '../../scripts/lib/report-schema';
import { questions } from '../support/app/counted-calls';
import { testApps, type TestApp } from '../support/app/test-apps';
import { comparableUnnamed } from '../support/runs/comparable';
import { type Check, runCheck } from '../support/runs/checks';
import { requiring, TWENTY } from '../support/runs/profiles';
import { type Steps, startSteps } from '../support/runs/steps';
import { cleanAccount, cleanSite } from '../support/sites/clean-site';
import { anyJiraUser, group, reporter, role } from '../support/sites/holders';
import { groupIds, project, roleIds, scheme, smallSite, teamProject, who } from '../support/sites/small-site';

// What proof costs, and what is shown before it: both with what is wrong or conditional, not with what exists.

const start = testApps();
const BROWSE = 'BROWSE_PROJECTS';
const EDIT = 'EDIT_ISSUES';
const implied = { assumptions: { administerImpliesAdministerProjectsInPermittedProjects: true } } as const;
const BULK = /\/(mypermissions|project\/search|permissions\/check)/u;
const SCHEME = /\/permissionscheme\/\d+/u;
const OF_PROJECT = /\/project\/\d+\/permissionscheme/u;
const ROLE = /\/project\/\d+\/role\/\d+/u;

/** Does the bulk answer, forgets what it cost, and does the proof. */
async function proved(app: TestApp, check: Check): Promise<{ steps: Steps; calls: string[] }> {
  const steps = await startSteps(app, check);
  await steps.all('skipped', 'projects');
  app.exchanges.length = 0;
  await steps.toTheEnd();
  return { steps, calls: questions(app).filter((call) => !call.includes('/mypermissions')) };
}

const among = (calls: readonly string[], path: RegExp): number =>
  calls.filter((call) => path.test(call)).length;

describe('what proof costs', () => {
  test('is the same for clean sites of a hundred, a thousand and five thousand projects', async () => {
    const costs: unknown[] = [];
    for (const count of [100, 1_000, 5_000]) {
      const siteFile = cleanSite(count, { teamManagedShare: 0.7, serviceDeskShare: 0.1 });
      const app = await start({ siteFile, server: implied });
      const { steps, calls } = await proved(app, {
        profile: requiring([BROWSE, EDIT, 'CREATE_ISSUES', 'LINK_ISSUES']),
        accountId: cleanAccount,
      });
      costs.push({ schemes: among(calls, SCHEME), looks: among(calls, OF_PROJECT), all: calls.length });
      expect((await steps.summary()).verdict).toBe('ready');
    }
    const [first] = costs;
    expect(first).toEqual({ schemes: 6, looks: CONFIRMATIONS, all: 6 + CONFIRMATIONS });
    expect(costs).toEqual([first, first, first]);
  });

  /** So many company-managed projects whose scheme grants Edit to these; the bot is a Jira user, and in the role in the named ones. */
  const sameScheme = (
    count: number,
    holders: Parameters<typeof scheme>[1][string],
    inRole: readonly number[],
  ): SiteFile =>
    smallSite({
      projects: Array.from({ length: count }, (_, at) =>
        project(at + 1, `P${at + 1}`, 7, {
          ...(inRole.includes(at + 1) && { roleActors: { [roleIds.developers]: { users: [who.bot] } } }),
        }),
      ),
      permissionSchemes: [scheme(7, { [BROWSE]: [anyJiraUser], [EDIT]: holders })],
    });
  const users = group(groupIds.users, 'users');
  const developers = role(roleIds.developers);
  const check = { profile: requiring([BROWSE, EDIT]) };

  test('is nothing for a permission granted to the reporter and to a group that the account is in', async () => {
    const app = await start({ siteFile: sameScheme(300, [reporter, users], []) });
    const { steps, calls } = await proved(app, check);
    expect(calls.filter((call) => !SCHEME.test(call))).toEqual([]);
    expect((await steps.summary()).verdict).toBe('ready');
  });

  test('is a look at each project for one granted to the reporter and to a role, since roles differ', async () => {
    const inRole = [1, 2, 3, 150];
    const app = await start({ siteFile: sameScheme(150, [reporter, developers], inRole) });
    const { steps, calls } = await proved(app, check);
    expect([among(calls, OF_PROJECT), among(calls, ROLE)]).toEqual([150, 150]);
    const { counts } = await steps.summary();
    expect(counts.cells).toMatchObject({ met: 150 + inRole.length, conditional: 150 - inRole.length });
  });

  test.each([200, 400, 800])('of seven refusals among %i projects is a look at seven', async (count) => {
    const all = Array.from({ length: count }, (_, at) => at + 1);
    const lacking = [5, 6, 7, 50, 100, 101, 200];
    const inRole = all.filter((id) => !lacking.includes(id));
    const app = await start({ siteFile: sameScheme(count, [developers], inRole) });
    const { steps, calls } = await proved(app, check);
    // The scheme, and one request to see that the seven are live, for nothing but Browse is granted there.
    expect([among(calls, OF_PROJECT), among(calls, ROLE), calls.length]).toEqual([7, 7, 1 + 1 + 7 + 7]);
    const { counts, causes } = await steps.summary();
    const found = causes.flatMap((cause) => cause.projects.map(({ id }) => id)).sort((a, b) => a - b);
    expect([counts.cells.missing, causes.length, found]).toEqual([7, 1, lacking]);
  });

  test('of nothing granted anywhere is two requests to see that all projects are live, and a look at each', async () => {
    const siteFile = { ...sameScheme(1_200, [], []), permissionSchemes: [scheme(7, {})] };
    const app = await start({ siteFile, server: implied });
    const { steps, calls } = await proved(app, { ...check, budget: 101 + 14 * 100 });
    expect(calls.filter((call) => BULK.test(call) || call.includes('permissions/project'))).toHaveLength(2);
    expect(among(calls, OF_PROJECT)).toBe(100);
    expect((await steps.summary()).counts.cells.missing).toBe(2_400);
  });
});

describe('a site where nothing is granted, read as a whole', () => {
  const siteFile = smallSite({
    projects: Array.from({ length: 1_000 }, (_, at) => project(at + 1, `P${at + 1}`, 7)),
    permissionSchemes: [
      scheme(7, Object.fromEntries(TWENTY.map((key) => [key, [group(groupIds.bots, 'bots')]]))),
    ],
  });

  test('comes in as many answers as Forge lets through, together the whole part', async () => {
    const app = await start({ siteFile });
    const steps = await startSteps(app, { profile: requiring(TWENTY) });
    await steps.all('projects', 'schemes', 'survey');
    const part = await steps.part(0);
    expect([part.projects.length, part.gaps.length]).toEqual([1_000, 20_000]);
    expect(new Set(part.projects.map(({ id }) => id)).size).toBe(1_000);
    expect(
      new Set(part.gaps.map(({ scope, requirementId }) => JSON.stringify([scope, requirementId]))).size,
    ).toBe(20_000);
    expect((await steps.matrix(0)).ids).toEqual(part.projects.map(({ id }) => id));
  });
});

describe('the report', () => {
  const keys = [BROWSE, EDIT];
  const siteFile = smallSite({
    projects: [
      ...Array.from({ length: 130 }, (_, at) => project(at + 1, `P${at + 1}`, 7)),
      teamProject(2_000, 'TEAM', 'private'),
    ],
    permissionSchemes: [
      scheme(7, {
        [BROWSE]: [anyJiraUser],
        [EDIT]: [reporter, role(roleIds.developers)],
        ADMINISTER_PROJECTS: [group(groupIds.admins, 'admins')],
      }),
    ],
  });
  const validate = new Ajv({ allErrors: true, formats: { 'date-time': true } }).compile(
    reportJsonSchema('refused'),
  );
  const faults = (report: Report): unknown[] => (validate(report) ? [] : (validate.errors ?? []));

  test.each([
    ['complete', 1_000_000],
    ['paused', 101 + 14 * 50],
  ])(
    'of a run that lists its projects in one answer has the shape that is described: %s',
    async (state, budget) => {
      const app = await start({ siteFile, server: implied });
      const report = await runCheck(app, { profile: requiring(keys), budget });
      expect(report.state).toBe(state);
      expect(report.projects.some(({ name, typeKey }) => name === '' && typeKey === 'unknown')).toBe(true);
      expect(faults(report)).toEqual([]);
    },
  );

  test('is the same as that of a run that reads them page by page, but for names and types', async () => {
    const listed = await runCheck(await start({ siteFile, server: implied }), { profile: requiring(keys) });
    const paged = await runCheck(await start({ siteFile }), { profile: requiring(keys) });
    expect([listed.projects[0]?.name, paged.projects[0]?.name]).toEqual(['', 'Project P1']);
    expect(comparableUnnamed(listed)).toEqual(comparableUnnamed(paged));
  });
});

describe('before it is proved', () => {
  /** What of each cell is settled, by project and permission. */
  async function verdictsOf(steps: Steps): Promise<string[]> {
    const seen: string[] = [];
    for (let open = await steps.pending(); open.length > 0; open = await steps.pending()) {
      const { verdict, state } = await steps.summary();
      seen.push(`${state}: ${verdict}`);
      const [first] = open;
      if (first) await steps.continue(first.chunk);
    }
    return [...new Set(seen)];
  }

  test('a clean site is never better than incomplete, and what Jira says is shown at once', async () => {
    const app = await start({ siteFile: cleanSite(250), server: implied });
    const steps = await startSteps(app, { profile: requiring([BROWSE, EDIT]), accountId: cleanAccount });
    const soFar = await steps.continue(await steps.chunk('projects'));
    expect(soFar).toMatchObject({ state: 'done', soFar: { projects: 250, refused: {} } });
    expect(await verdictsOf(steps)).toEqual(['partial: incomplete']);
    expect(await steps.summary()).toMatchObject({ state: 'complete', verdict: 'ready' });
  });

  test('a site where something is missing is never better than incomplete, and its refusals are counted at once', async () => {
    const app = await start({
      siteFile: cleanSite(250, { account: 'holds-nearly-everything', seed: 7 }),
      server: implied,
    });
    const steps = await startSteps(app, { profile: requiring([BROWSE, EDIT]), accountId: cleanAccount });
    const answer = await steps.continue(await steps.chunk('projects'));
    const refused = answer.state === 'done' ? answer.soFar?.refused : undefined;
    const seen = await verdictsOf(steps);
    expect(seen.filter((one) => !['partial: incomplete', 'partial: not-ready'].includes(one))).toEqual([]);
    const { verdict, counts } = await steps.summary();
    expect(verdict).toBe('not-ready');
    expect(Object.values(refused ?? {}).reduce((sum, count) => sum + count, 0)).toBe(counts.cells.missing);
    expect(counts.cells.missing).toBeGreaterThan(0);
  });
});
