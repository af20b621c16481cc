import { generateSite, people, type SiteFile } from '../../dev/jira-site';
import type { Report } from '../../src/contract/report';
import { CONFIRMATIONS } from '../../src/domain/plan-looks';
import { testApps } from '../support/app/test-apps';
import { runCheck } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';

// What a check costs, counted at the site: the design allows no call that grows with what exists where only what is wrong matters.

const start = testApps();

interface Counted {
  readonly report: Report;
  /** Every request of the run, with its query, oldest first. */
  readonly requests: readonly string[];
  readonly count: (path: RegExp) => number;
  /** Requests that were sent more than once. */
  readonly twice: readonly string[];
}

async function counted(
  site: SiteFile | number,
  keys: readonly string[],
  accountId: string,
): Promise<Counted> {
  const app = await start(typeof site === 'number' ? { projects: site } : { siteFile: site });
  const report = await runCheck(app, { profile: requiring(keys), accountId });
  const requests = app.exchanges.map(({ request }) => `${request.method} ${request.path}`);
  return {
    report,
    requests,
    count: (path) => requests.filter((request) => path.test(request.split('?')[0] ?? '')).length,
    twice: requests.filter((request, at) => requests.indexOf(request) !== at),
  };
}

/** Keys of which some scheme grants one to a per-issue holder and one to an app's own. */
const DOUBTFUL = ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES', 'LINK_ISSUES', 'SCHEDULE_ISSUES'];
/** Keys that no scheme grants in a way that could hold on some issues only. */
const PLAIN = ['BROWSE_PROJECTS', 'CREATE_ISSUES'];

describe.each([40, 400])('with %i projects', (projects) => {
  test('what is shared is read once: schemes, security schemes, the account, the catalogue', async () => {
    const { requests, count, report, twice } = await counted(projects, DOUBTFUL, people.ahaSync);
    expect(report.projects).toHaveLength(projects);
    const schemes = requests.filter((request) => /\/permissionscheme\/\d+\?/u.test(request));
    expect([schemes.length, new Set(schemes).size]).toEqual([6, 6]);
    expect(count(/\/permissionscheme$/u) - count(/\/project\/\d+\/permissionscheme$/u)).toBe(1);
    expect(count(/\/api\/3\/user$/u)).toBe(1);
    expect(count(/\/api\/3\/permissions$/u)).toBe(1);
    // The global question, and one for all projects.
    expect(count(/\/permissions\/check$/u)).toBe(2);
    // Each call of the app is authorised anew; the global question and that about projects have one address.
    // The first page of projects tells how many there are; where one page does not hold them, it is read again with the others.
    const repeated = new Set(twice.map((request) => request.split('?')[0]));
    expect([...repeated].sort()).toEqual([
      'GET /rest/api/3/mypermissions',
      ...(projects > 100 ? ['GET /rest/api/3/project/search'] : []),
      'POST /rest/api/3/permissions/check',
    ]);
  });

  test('a role of a project is read once, for permissions and issue security together', async () => {
    const { requests } = await counted(projects, DOUBTFUL, people.alignConnector);
    const roles = requests.filter((request) => /\/project\/\d+\/role\/\d+/u.test(request));
    expect(roles.length).toBeGreaterThan(projects / 4);
    expect(new Set(roles).size).toBe(roles.length);
  });

  test('no list is asked to expand, no group is listed, no role is read site-wide', async () => {
    const { requests } = await counted(projects, DOUBTFUL, people.alignConnector);
    const lists =
      /\/api\/3\/(permissionscheme|role|issuesecurityschemes[\w/]*|project\/search)\?.*expand=(?!lead)/u;
    expect(requests.filter((request) => lists.test(request))).toEqual([]);
    expect(
      requests.filter((request) => /\/group\/member|\/api\/3\/role|\/roledetails/u.test(request)),
    ).toEqual([]);
  });

  test('company-managed projects are mapped to schemes only where something is refused or in doubt', async () => {
    const site = generateSite({ projects, securityShare: 0 });
    const { requests, report } = await counted(site, PLAIN, people.tempoReporting);
    const companies = report.projects.filter(({ style }) => style === 'company');
    const mapped = requests.flatMap(
      (request) => /\/project\/(\d+)\/permissionscheme/u.exec(request)?.[1] ?? [],
    );
    const open = companies.filter(({ outcomes }) => Object.values(outcomes).some((one) => one !== 'met'));
    const ofCompanies = companies.filter(({ id }) => mapped.includes(String(id)));
    expect(ofCompanies.map(({ key }) => key)).toEqual(open.map(({ key }) => key));
    expect(companies.length - open.length).toBeGreaterThan(projects / 3);
    expect(
      requests.filter((request) => /expand=permissions/u.test(request) && /\/project\//u.test(request)),
    ).toHaveLength(Math.min(CONFIRMATIONS, report.projects.length - companies.length));
  });

  test('the report’s number of calls is the number of calls, but for those that read the report', async () => {
    const { requests, report } = await counted(projects, PLAIN, people.ahaSync);
    // Reading the summary and the one part authorises the reader once each.
    expect(report.cost.jiraCalls).toBe(requests.length - 2);
    expect(report.cost.points).toBeGreaterThanOrEqual(report.cost.jiraCalls);
  });
});

describe('issue security', () => {
  test('is asked about only on a site that has schemes', async () => {
    const { issueSecuritySchemes: _schemes, ...site } = generateSite({ projects: 40, securityShare: 0 });
    const { requests } = await counted(site, PLAIN, people.ahaSync);
    expect(requests.filter((request) => request.includes('issuesecurity'))).toEqual([
      'GET /rest/api/3/issuesecurityschemes',
    ]);
  });

  test('costs two calls for a scheme, and one for fifty projects where some level may hide issues', async () => {
    const site = generateSite({ projects: 400 });
    const unused = { id: 99_000, name: 'Unused', levels: [{ id: 99_001, name: 'Nobody' }] };
    const given = site.issueSecuritySchemes;
    const schemes = [...(Array.isArray(given) ? given : []), unused];
    const { count, report } = await counted(
      { ...site, issueSecuritySchemes: schemes },
      PLAIN,
      people.ahaSync,
    );
    const companies = report.projects.filter(({ style }) => style === 'company').length;
    expect(count(/issuesecurityschemes\/search$/u)).toBe(Math.ceil(companies / 50));
    expect([count(/issuesecurityschemes\/level$/u), count(/issuesecurityschemes\/level\/member$/u)]).toEqual([
      3, 3,
    ]);
  });

  test('reads no role for projects without a scheme', async () => {
    const { requests, report } = await counted(generateSite({ projects: 40 }), PLAIN, people.ahaSync);
    const secured = new Set(report.projects.filter(({ security }) => security).map(({ id }) => String(id)));
    const explained = new Set(report.projects.filter(({ roles }) => roles).map(({ id }) => String(id)));
    const read = requests.flatMap((request) => /\/project\/(\d+)\/role\//u.exec(request)?.[1] ?? []);
    expect(secured.size).toBeGreaterThan(0);
    expect(read.filter((id) => !secured.has(id) && !explained.has(id))).toEqual([]);
  });
});

test('ten times the projects cost ten times the looks and no more of what is shared', async () => {
  const [small, large] = [
    await counted(40, DOUBTFUL, people.ahaSync),
    await counted(400, DOUBTFUL, people.ahaSync),
  ];
  const shared = ({ count }: Counted): number[] =>
    [/\/permissionscheme\/\d+$/u, /\/permissions\/check$/u, /level$/u, /level\/member$/u].map(count);
  expect(shared(large)).toEqual(shared(small));
  expect(large.report.cost.jiraCalls).toBeLessThan(11 * small.report.cost.jiraCalls);
});
