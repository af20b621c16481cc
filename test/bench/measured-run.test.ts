import { benchSites } from '../../scripts/bench/check/bench-site';
import { removeBenchBundle } from '../../scripts/bench/check/bench-bundle';
import { otherCalls } from '../../scripts/bench/check/call-tally';
import { measureRun } from '../../scripts/bench/check/measure-run';
import { boundOf, floorOf } from '../../scripts/bench/calls/floor';
import { runNaiveScript } from '../../scripts/bench/calls/naive-script';
import { WANTED } from '../../scripts/bench/check/profile';

// What `npm run bench` prints is only worth something when it counts what happened.

afterAll(removeBenchBundle);

const shortcut = (on: boolean) => ({
  assumptions: { administerImpliesAdministerProjectsInPermittedProjects: on },
});

test.each([true, false])('a run is counted at its moments, with the shortcut: %s', async (on) => {
  const projects = 150;
  const seen = await measureRun(benchSites.mixed(projects), shortcut(on), ({ app, ...run }) => {
    const requests = app.site?.requests ?? [];
    return { ...run, requests: [...requests] };
  });
  const { first, complete, end, summary, requests } = seen;
  expect(end.calls).toBe(requests.length);
  // The run cannot know what reading its summary cost.
  expect(summary.cost.jiraCalls).toBe(end.calls - 1);
  expect(end.authorisations).toBe(
    requests.filter(({ operationId }) => operationId === 'getMyPermissions').length,
  );
  expect(end.points).toBe(requests.reduce((sum, { points }) => sum + points, 0));
  expect(complete.shelvedPages).toBeGreaterThanOrEqual(2);
  expect(first.calls).toBeLessThanOrEqual(complete.calls);
  expect(complete.calls).toBeLessThan(end.calls);
  expect(complete.bytes).toBeLessThan(end.bytes);
  expect(summary.counts.projects.total).toBe(projects);
  expect(Object.values(summary.counts.cells).reduce((sum, count) => sum + count, 0)).toBe(
    projects * WANTED.length,
  );
  expect(otherCalls(complete)).toBeLessThanOrEqual(boundOf(projects, on));
  expect(otherCalls(complete)).toBeGreaterThanOrEqual(floorOf(projects, on).calls);
});

test('a clean site is clean, one gap in a hundred is about that, and where nothing is granted all is missing', async () => {
  const counts = async (site: keyof typeof benchSites, projects: number) =>
    measureRun(benchSites[site](projects), shortcut(true), ({ summary }) => summary.counts);
  const clean = await counts('clean', 60);
  expect([clean.cells.missing, clean.cells.conditional, clean.gaps]).toEqual([0, 0, 0]);
  const { ready } = (await counts('fewGaps', 300)).projects;
  expect(ready).toBeLessThan(300);
  expect(ready).toBeGreaterThan(285);
  const { cells } = await counts('nothing', 60);
  expect(cells).toMatchObject({ met: 0, missing: 60 * WANTED.length });
});

test('the script asks once for each project, and its cost on more of them is computed from a sample', async () => {
  const site = benchSites.mixed(220);
  const whole = await runNaiveScript(site, {});
  expect(whole).toMatchObject({ calls: 3 + 220, points: 3 + 220 + 220, measuredProjects: 220, limited: 0 });
  const computed = await runNaiveScript(site, {}, 20);
  expect(computed.measuredProjects).toBe(20);
  expect([computed.calls, computed.points]).toEqual([whole.calls, whole.points]);
  expect(computed.bytes / whole.bytes).toBeCloseTo(1, 1);
});
