import { benchSites } from '../../scripts/bench/check/bench-site';
import { removeBenchBundle } from '../../scripts/bench/check/bench-bundle';
import { measureRun } from '../../scripts/bench/check/measure-run';
import { WANTED } from '../../scripts/bench/check/profile';
import { evidenceOf } from '../../scripts/bench/derivation/site-evidence';
import { call } from '../../src/client';
import { CELL_BASE } from '../../src/contract/matrix';
import { judgePart } from '../../src/domain/judge-part';

afterAll(removeBenchBundle);

test('the evidence that is judged for its speed comes to what a run on the site comes to', async () => {
  const site = benchSites.mixed(40);
  const matrix = await measureRun(site, {}, ({ app, runId }) =>
    call((name, payload) => app.invoke(name, payload), 'run/matrix', { runId, part: 0 }),
  );
  const { requirements, shared, scan, part, facts } = evidenceOf(site);
  const judged = judgePart({ shared, scan, keys: WANTED }, requirements, new Set(), part, facts);
  const inRun = (key: string, at: number): string | undefined =>
    matrix.kinds[(matrix.cells[key]?.charCodeAt(at) ?? 0) - CELL_BASE]?.outcome;
  for (const { judged: project } of judged) {
    const at = matrix.ids.indexOf(project.project.id);
    const outcomes = Object.fromEntries(WANTED.map((key) => [key, project.cells[key]?.outcome]));
    expect([project.project.key, outcomes]).toEqual([
      project.project.key,
      Object.fromEntries(WANTED.map((key) => [key, inRun(key, at)])),
    ]);
  }
  expect(judged).toHaveLength(40);
});
