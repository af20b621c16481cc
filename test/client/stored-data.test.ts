import { deleteEverything, readUsage, type Usage } from '../../src/client/stored-data';
import { STORED_KINDS } from '../../src/contract/stored-data';
import { type TestApp, testApps } from '../support/app/test-apps';
import { invoking } from '../support/runs/checks';
import { runSaved, saveCheck } from '../support/runs/saved-checks';
import { auditSite } from '../support/sites/audit-site';

const start = testApps();

const usageOf = async (app: TestApp): Promise<Usage[]> => {
  const { signal } = new AbortController();
  return Promise.all(STORED_KINDS.map((kind) => readUsage(invoking(app), kind, () => undefined, signal)));
};

test('what is stored is counted by kind, and all of it can be deleted', async () => {
  const app = await start({ siteFile: auditSite });
  const { checkId } = await saveCheck(app, ['BROWSE_PROJECTS', 'EDIT_ISSUES']);
  // More values than one call deletes.
  for (let run = 0; run < 75; run += 1) await runSaved(app, checkId);
  const before = await usageOf(app);
  expect(before.map(({ items, isWhole }) => [items, isWhole])).toEqual(
    [75, 1, 0, 1, 2, 0].map((items) => [items, true]),
  );
  const values = before.reduce((sum, usage) => sum + usage.values, 0);
  expect(values).toBeGreaterThan(500);

  const told: number[] = [];
  expect(await deleteEverything(invoking(app), (gone) => told.push(gone))).toBe(values);
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  for (const usage of await usageOf(app))
    expect(usage).toEqual({ items: 0, values: 0, bytes: 0, isWhole: true });
}, 120_000);
