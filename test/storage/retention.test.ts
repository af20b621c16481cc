import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failureOf } from '../support/app/opened';
import { changeStored, storedItems } from '../support/app/kvs-file';
import { startTestApp, testApps } from '../support/app/test-apps';
import { requiring } from '../support/runs/profiles';
import { startSteps, Steps } from '../support/runs/steps';
import { everyChunkSite } from '../support/sites/every-chunk-site';

// Runs are kept for ninety days after they were started, and what a waiting chunk was told for one.

const start = testApps();
const DAY = 86_400_000;
const check = { profile: requiring(['BROWSE_PROJECTS', 'EDIT_ISSUES']) };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preflight-retention-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A run that is done but for one chunk, which waits, and for which more was allowed; its storage in a file. */
async function storedRun(kvsFile: string): Promise<Steps> {
  const { app } = await startTestApp({ siteFile: everyChunkSite, kvsFile });
  try {
    const steps = await startSteps(app, { ...check, budget: 5_000 });
    await steps.all('skipped', 'projects', 'schemes', 'levels', 'survey');
    const effect = { status: 429, headers: { 'retry-after': '1800' } };
    app.site.setFaults([{ match: { path: /\/permissionscheme$/u, after: 5 }, effect }]);
    await steps.failing(await steps.chunk('explain'));
    app.site.setFaults([]);
    await steps.allow(9_000);
    return steps;
  } finally {
    await app.close();
  }
}

test('everything that a run stores goes by itself: ninety days after it was stored, what a waiting chunk was told after one', async () => {
  const kvsFile = join(folder, 'ttl.json');
  await storedRun(kvsFile);
  const items = [...(await storedItems(kvsFile))];
  const kinds = new Set(items.map(([key]) => key.replace(/^run:[\w-]+:/u, '').split(':')[0]));
  expect([...kinds].sort()).toEqual(['budget', 'chunk', 'draft', 'manifest', 'person']);
  const wrong = items.filter(([key, { updatedAt, expiresAt = Infinity }]) => {
    const days = (expiresAt - updatedAt) / DAY;
    // Which accounts are stored is known a week longer than what they are stored in.
    return days !== (key.includes(':draft:') ? 1 : key.startsWith('person:') ? 97 : 90);
  });
  expect(wrong.map(([key]) => key)).toEqual([]);
});

describe('a run whose values Forge has not removed yet', () => {
  async function readAfter(days: number): Promise<readonly string[]> {
    const kvsFile = join(folder, `after-${days}.json`);
    const { started } = await storedRun(kvsFile);
    const startedAt = new Date(Date.now() - days * DAY).toISOString();
    await changeStored(kvsFile, (key, { expiresAt: _expiresAt, ...item }) => {
      if (!key.endsWith(':manifest')) return item;
      const { value, ...rest } = JSON.parse(item.json) as { value: object };
      return { ...item, json: JSON.stringify({ ...rest, value: { ...value, startedAt } }) };
    });
    const app = await start({ siteFile: everyChunkSite, kvsFile });
    const { runId } = new Steps(app, started);
    const answers = [
      await app.ask('run/read', { runId }),
      await app.ask('run/read', { runId, part: 0 }),
      await app.ask('run/matrix', { runId, part: 0 }),
      await app.ask('run/continue', { runId, chunk: 0 }),
      await app.ask('run/allow', { runId, budget: 10_000 }),
    ];
    return [...new Set(answers.map((answer) => (answer.ok ? 'found' : failureOf(answer).code)))];
  }

  test.each([
    [89, 'found'],
    [91, 'run-not-found'],
  ])('%i days after its start: %s', async (days, answer) => {
    expect(await readAfter(days)).toEqual([answer]);
  });
});
