import type { Assumptions, SiteChange, SiteFile } from '../../dev/jira-site';
import { countedCalls } from '../support/app/counted-calls';
import { testApps, type TestApp } from '../support/app/test-apps';
import { requiring, TWENTY } from '../support/runs/profiles';
import { type Steps, startSteps } from '../support/runs/steps';
import { cleanAccount, cleanSite } from '../support/sites/clean-site';
import { anyJiraUser, group } from '../support/sites/holders';
import { groupIds, project, scheme, smallSite } from '../support/sites/small-site';

// How all projects of a site are found: from one answer where that is proved whole, page by page otherwise. Never one too few.

const start = testApps();
const PERMITTED = '/rest/api/3/permissions/project';

/** The list of projects that the viewing admin administers has all live ones, and perhaps others. */
const whole = (
  permittedProjectsStatuses: Assumptions['permittedProjectsStatuses'],
): Partial<Assumptions> => ({
  administerImpliesAdministerProjectsInPermittedProjects: true,
  permittedProjectsStatuses,
});

const idsOnSite = (app: TestApp, ...statuses: readonly string[]): number[] =>
  [...app.site.state.projects.values()]
    .filter(({ status }) => statuses.includes(status))
    .map(({ id }) => id)
    .sort((a, b) => a - b);

/** Does Jira's bulk answer: everything that finds projects and asks about them. */
async function bulk(app: TestApp, accountId: string): Promise<Steps> {
  const steps = await startSteps(app, { profile: requiring(TWENTY), accountId });
  for (const { chunk, does } of steps.started.pending)
    if (does === 'skipped' || does === 'projects') await steps.continue(chunk);
  return steps;
}

async function idsIn(steps: Steps): Promise<{ projects: number[]; skipped: number[] }> {
  const { parts, skipped } = await steps.summary();
  const projects: number[] = [];
  for (let part = 0; part < parts; part += 1) projects.push(...(await steps.matrix(part)).ids);
  const sorted = (ids: number[]): number[] => ids.sort((a, b) => a - b);
  return { projects: sorted(projects), skipped: sorted(skipped.flatMap(({ id }) => id ?? [])) };
}

/** Pages that list so many rows; one request even where there are none. */
const pages = (rows: number): number => Math.max(1, Math.ceil(rows / 100));

describe.each([50, 100, 101, 1_000, 2_500, 5_000])(
  'the bulk answer for %i projects × 20 permissions',
  (count) => {
    const rows: readonly [string, number, Partial<Assumptions>, 'proved' | 'paged'][] = [
      ['alone', 0, whole('live'), 'proved'],
      ['alone, of which the list has not all', 0, {}, 'paged'],
      ['beside archived and deleted ones', 0.1, whole('live'), 'proved'],
      ['beside archived ones that are in the list', 0.1, whole('live-and-archived'), 'proved'],
      ['beside archived and deleted ones that are in the list', 0.1, whole('all'), 'proved'],
      ['beside others, of which the list has not all', 0.1, {}, 'paged'],
    ];
    // One page holds up to a hundred, however they could be listed; of the largest sites, those rows that differ in calls.
    const tried = rows.filter((_, at) =>
      count <= 100 ? at % 2 === 0 : count <= 1_000 || (at !== 2 && at !== 3),
    );
    test.each(tried)('%s', async (_what, share, assumptions, how) => {
      const siteFile = cleanSite(count, { archivedShare: share, deletedShare: share });
      const app = await start({ siteFile, server: { assumptions } });
      const steps = await bulk(app, cleanAccount);

      const { authorising, skippedPages, others } = countedCalls(app);
      // The first pages of archived and deleted projects are among the twelve.
      const calls = others.length + 2;
      expect(calls).toBeLessThanOrEqual(
        12 + Math.ceil(count / 1_000) + (how === 'paged' ? Math.ceil(count / 100) : 0),
      );
      // Where one page does not hold them, it is read again with the others if they are not listed at the start.
      const again = how === 'paged' && count * share > 100 ? 2 : 0;
      expect(skippedPages.length).toBe(2 * pages(count * share) + again);
      // One for the start, and one for each chunk.
      const chunks =
        Math.ceil(count / 1_000) +
        (how === 'paged' && again > 0 ? 2 * Math.ceil((count * share) / 1_000) : 0);
      expect(authorising.length).toBe(1 + chunks);
      expect(others.filter((call) => call.includes('/project/search')).length).toBe(
        how === 'proved' || count <= 100 ? 1 : 1 + pages(count),
      );

      expect(await idsIn(steps)).toEqual({
        projects: idsOnSite(app, 'live'),
        skipped: idsOnSite(app, 'archived', 'deleted'),
      });
    });
  },
);

test('20,000 projects beside 4,000 others take 12 + 20 calls and the pages of the others', async () => {
  const siteFile = cleanSite(20_000, { archivedShare: 0.1, deletedShare: 0.1 });
  const app = await start({ siteFile, server: { assumptions: whole('live') } });
  const steps = await bulk(app, cleanAccount);
  const { skippedPages, others } = countedCalls(app);
  expect([others.length + 2, skippedPages.length]).toEqual([12 + 20, 40]);
  const { counts, skipped } = await steps.summary();
  expect([counts.projects.total, counts.cells.missing, skipped.length]).toEqual([20_000, 0, 4_000]);
}, 60_000);

const ADMINISTERED = {
  BROWSE_PROJECTS: [anyJiraUser],
  ADMINISTER_PROJECTS: [group(groupIds.admins, 'admins')],
};

/** 150 live projects, all administered by the viewing admin but those that use scheme 8; 30 archived, 10 deleted. */
function administeredSite(lacking: readonly number[] = []): SiteFile {
  const live = Array.from({ length: 150 }, (_, at) =>
    project(at + 1, `P${at + 1}`, lacking.includes(at + 1) ? 8 : 7),
  );
  const others = Array.from({ length: 40 }, (_, at) =>
    project(1_001 + at, `OLD${at}`, 7, { status: at < 30 ? 'archived' : 'deleted' }),
  );
  return smallSite({
    projects: [...live, ...others],
    permissionSchemes: [scheme(7, ADMINISTERED), scheme(8, { BROWSE_PROJECTS: [anyJiraUser] })],
  });
}

const check = { profile: requiring(['BROWSE_PROJECTS']) };
const livePages = (app: TestApp): number =>
  countedCalls(app).others.filter((call) => call.includes('/project/search')).length;

describe('a list that is not whole', () => {
  const first = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
  const rows = [
    ['live', 'short by one', [77]],
    ['live-and-archived', 'short by one', [77]],
    ['all', 'short by one', [77]],
    // As long as there are live projects, for the others that make up for it.
    ['live-and-archived', 'short by as many as are archived', first(30)],
    ['all', 'short by as many as are archived or deleted', first(40)],
  ] as const;
  test.each(rows)(
    'of %s projects, %s, is not used: all are found by paging',
    async (listed, _how, lacking) => {
      const assumptions = { permittedProjectsStatuses: listed };
      const app = await start({ siteFile: administeredSite(lacking), server: { assumptions } });
      const steps = await startSteps(app, check);
      const summary = await steps.toTheEnd();
      expect(await idsIn(steps)).toEqual({
        projects: idsOnSite(app, 'live'),
        skipped: idsOnSite(app, 'archived', 'deleted'),
      });
      expect(livePages(app)).toBe(3);
      expect([summary.state, summary.verdict]).toEqual(['complete', 'ready']);
      // Archived and deleted projects that were listed for the proof are not listed again.
      expect(countedCalls(app).skippedPages.length).toBe(2);
    },
  );

  test.each([
    ['is refused', { status: 403, body: { errorMessages: ['No.'], errors: {} } }],
    ['is a sign-in page', { status: 200, html: true }],
    ['is of another shape', { status: 200, body: { projects: 'none' } }],
    ['is empty', { status: 200, body: { projects: [] } }],
    [
      'names one project a hundred and fifty times',
      { status: 200, body: { projects: Array(150).fill({ id: 1, key: 'P1' }) } },
    ],
  ] as const)('because it %s: all are found by paging', async (_what, effect) => {
    const app = await start({ siteFile: administeredSite(), answers: 'faulty' });
    app.site.setFaults([{ match: { path: PERMITTED }, effect }]);
    const steps = await startSteps(app, check);
    expect((await steps.toTheEnd()).verdict).toBe('ready');
    expect((await idsIn(steps)).projects).toEqual(idsOnSite(app, 'live'));
    expect(livePages(app)).toBe(3);
  });
});

describe('a site that changes between the calls', () => {
  /** Lets something happen when Jira is asked for the list, before it answers. */
  function whenListed(app: TestApp, ...changes: readonly SiteChange[]): void {
    let open = true;
    const onMatch = (): void => {
      if (open) for (const change of changes) app.site.apply(change);
      open = false;
    };
    app.site.setFaults([{ match: { path: PERMITTED, times: 0 }, onMatch, effect: { delayMs: 0 } }]);
  }
  const gone = (projectKey: string): SiteChange => ({ type: 'archive-project', projectKey });
  const back = (projectKey: string): SiteChange => ({ type: 'restore-project', projectKey });
  const rows: readonly [string, readonly SiteChange[]][] = [
    ['a project is archived', [gone('P5')]],
    ['a project is deleted', [{ type: 'delete-project', projectKey: 'P5' }]],
    ['two are archived', [gone('P5'), gone('P149')]],
    ['one is archived and one restored', [gone('P5'), back('OLD3')]],
    ['two are restored', [back('OLD3'), back('OLD35')]],
    ['one is restored', [back('OLD29')]],
  ];
  const settings = (['live', 'all'] as const).flatMap((listed) =>
    rows.map(([what, changes]) => [listed, what, changes] as const),
  );
  test.each(settings)('with %s projects listed, %s: none is lost', async (listed, _what, changes) => {
    const assumptions = { permittedProjectsStatuses: listed };
    const app = await start({ siteFile: administeredSite(), server: { assumptions } });
    const wereLive = idsOnSite(app, 'live');
    whenListed(app, ...changes);
    const steps = await startSteps(app, check);
    const summary = await steps.toTheEnd();
    const { projects, skipped } = await idsIn(steps);
    const told = new Set([...projects, ...skipped]);
    // Whatever is live now is judged, or at least told as skipped by the state it had a moment ago; or else the run says it is not sure.
    const lost = idsOnSite(app, 'live').filter((id) => !told.has(id));
    const said = summary.verdictReasons.includes('enumeration-unproved');
    expect(said ? [] : lost).toEqual([]);
    expect(lost.filter((id) => wereLive.includes(id))).toEqual([]);
    const extra = projects.filter((id) => app.site.state.projects.get(id)?.status !== 'live');
    expect(extra.filter((id) => !wereLive.includes(id))).toEqual([]);
    expect(summary.state).toBe('complete');
  });
});

test.each(['live', 'live-and-archived', 'all'] as const)(
  'with %s projects listed, a project that is archived after Jira was asked is unknown, though another came back meanwhile',
  async (listed) => {
    const assumptions = { permittedProjectsStatuses: listed };
    const app = await start({ siteFile: administeredSite(), server: { assumptions } });
    const steps = await startSteps(app, { profile: requiring(['EDIT_ISSUES']) });
    await steps.all('skipped', 'projects', 'schemes');
    expect(countedCalls(app).others.filter((call) => call.includes(PERMITTED))).toHaveLength(1);
    app.site.apply({ type: 'archive-project', projectKey: 'P5' });
    app.site.apply({ type: 'restore-project', projectKey: 'OLD3' });
    const { counts, causes } = await steps.toTheEnd();
    expect(counts.cells).toMatchObject({ missing: 149, unknown: 1 });
    const unknown = causes.filter(({ outcome }) => outcome === 'unknown');
    expect(unknown.map(({ subject, projects }) => [subject, projects.map(({ key }) => key)])).toEqual([
      [{ kind: 'unknown', reason: 'project-vanished' }, ['P5']],
    ]);
  },
);
