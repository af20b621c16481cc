import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FaultRule } from '../../dev/jira-site';
import { readReport } from '../../src/client';
import type { ChunkWork } from '../../src/contract/run';
import { askedTwice } from '../support/app/counted-calls';
import { startTestApp, testApps, type TestApp } from '../support/app/test-apps';
import { comparable } from '../support/runs/comparable';
import { invoking, runCheck } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';
import { startSteps, Steps } from '../support/runs/steps';
import { everyChunkSite } from '../support/sites/every-chunk-site';

// Jira asks for a long wait in the middle of a chunk: the run can be left, and later asks only for what it does not have yet.

const start = testApps();
const siteFile = everyChunkSite;
// Every name has it, so that projects are found page by page, and archived ones listed in a chunk.
const projects = { kind: 'search', query: 'Project' } as const;
const check = { profile: requiring(['BROWSE_PROJECTS', 'EDIT_ISSUES']), projects };
const ORDER: readonly ChunkWork[] = [
  'skipped',
  'projects',
  'schemes',
  'levels',
  'survey',
  'explain',
  'security',
];

const SEARCH = '/rest/api/3/project/search';
const HEAD = /\/project\/\d+\/permissionscheme$/u;
const ROLE = /\/project\/\d+\/role\/\d+$/u;

/** A long wait for this address, once so many requests were answered. */
const busy = (path: RegExp | string, after: number): FaultRule => ({
  match: { path, after },
  effect: { status: 429, headers: { 'retry-after': '1800' } },
});

/** Questions that Jira answered, in full; what it refused for its limits is left out. */
const answered = ({ exchanges }: TestApp): string[] =>
  exchanges.flatMap(({ request: { method, path, body }, answer }) =>
    answer.status === 429 || path.includes('/mypermissions') ? [] : [`${method} ${path} ${body ?? ''}`],
  );

/** Takes a run up to the chunks that do this work. */
async function upTo(app: TestApp, does: ChunkWork): Promise<Steps> {
  const steps = await startSteps(app, check);
  await steps.all(...ORDER.slice(0, ORDER.indexOf(does)));
  return steps;
}

const inTheMiddle: readonly [ChunkWork, string, RegExp | string, number][] = [
  ['skipped', 'pages of projects', SEARCH, 1],
  ['projects', 'pages of projects', SEARCH, 1],
  ['projects', 'the permission check', '/rest/api/3/permissions/check', 0],
  ['schemes', 'schemes', /\/permissionscheme\/\d+$/u, 3],
  ['levels', 'members', '/rest/api/3/issuesecurityschemes/level/member', 1],
  ['survey', 'states of projects', SEARCH, 1],
  ['explain', 'schemes of projects', HEAD, 20],
  ['explain', 'roles', ROLE, 5],
  ['security', 'schemes of projects', '/rest/api/3/issuesecurityschemes/search', 2],
];

test.each(inTheMiddle)(
  '%s: a long wait for %s, and only what was missing is asked afterwards',
  async (does, _what, path, after) => {
    const app = await start({ siteFile });
    const steps = await upTo(app, does);
    const [open, ...others] = await steps.pending(does);
    const chunk = open?.chunk ?? -1;
    app.exchanges.length = 0;

    app.site.setFaults([busy(path, after)]);
    const failure = await steps.failing(chunk);
    expect(failure.code).toBe('waiting');
    expect(Date.parse(failure.retryAt ?? '') - Date.now()).toBeGreaterThan(1_700_000);
    const before = answered(app).length;
    expect(before).toBeGreaterThanOrEqual(after);
    expect((await steps.pending(does)).map((one) => one.chunk)).toContain(chunk);

    app.site.setFaults([]);
    expect(await steps.continue(chunk)).toMatchObject({ state: 'done' });
    expect(askedTwice(answered(app))).toEqual([]);
    expect(answered(app).length).toBeGreaterThan(before);
    expect((await steps.pending(does)).map((one) => one.chunk)).toEqual(others.map((one) => one.chunk));
  },
);

test('a chunk that has to wait again and again asks each thing once', async () => {
  const app = await start({ siteFile });
  const steps = await upTo(app, 'explain');
  const chunk = await steps.chunk('explain');
  app.exchanges.length = 0;
  for (const after of [12, 9, 7]) {
    app.site.setFaults([busy(HEAD, after)]);
    expect((await steps.failing(chunk)).code).toBe('waiting');
  }
  app.site.setFaults([]);
  await steps.continue(chunk);
  expect(askedTwice(answered(app))).toEqual([]);
  expect(answered(app).filter((call) => call.includes('/permissionscheme'))).toHaveLength(50);
});

/** Asks for a chunk through these waits, then without any. @returns how many attempts it took */
async function throughWaits(steps: Steps, chunk: number, waits: readonly FaultRule[]): Promise<number> {
  let attempts = 0;
  for (const wait of [...waits, undefined]) {
    steps.app.site.setFaults(wait ? [wait] : []);
    attempts += 1;
    const answer = await steps.app.ask('run/continue', { runId: steps.runId, chunk });
    if (answer.ok) break;
  }
  return attempts;
}

test('a run that had to wait at every turn comes to the same report, and counts the cost of waiting', async () => {
  const undisturbed = await runCheck(await start({ siteFile }), check);
  const app = await start({ siteFile });
  const steps = await startSteps(app, check);
  let attempts = 0;
  let chunks = 0;
  for (const does of ORDER) {
    const waits = inTheMiddle.flatMap(([work, , path, after]) => (work === does ? [busy(path, after)] : []));
    for (const { chunk } of await steps.pending(does)) {
      attempts += await throughWaits(steps, chunk, waits);
      chunks += 1;
    }
  }
  const asked = app.exchanges.filter(({ request }) => !request.path.includes('/mypermissions')).length;
  const report = await readReport(invoking(app), steps.runId);
  expect(attempts - chunks).toBeGreaterThanOrEqual(inTheMiddle.length);
  expect(comparable(report)).toEqual(comparable(undisturbed));
  // Each invocation authorises its caller once: the start, and each attempt at a chunk.
  expect(report.cost.jiraCalls).toBe(asked + 1 + attempts);
});

describe('when the app is killed', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'preflight-killed-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('while a chunk waits, the next process goes on from what was kept', async () => {
    const kvsFile = join(folder, 'waiting.json');
    const first = await startTestApp({ siteFile, kvsFile });
    const before = await upTo(first.app, 'explain');
    const chunk = await before.chunk('explain');
    first.app.exchanges.length = 0;
    first.app.site.setFaults([busy(HEAD, 20)]);
    const failure = await before.failing(chunk);
    await first.app.close();
    const app = await start({ siteFile, kvsFile });
    const after = new Steps(app, before.started);
    await after.continue(chunk);

    expect([first.problems, failure.code]).toEqual([[], 'waiting']);
    const both = [...answered(first.app), ...answered(app)];
    expect(askedTwice(both)).toEqual([]);
    expect(both.filter((call) => call.includes('/permissionscheme'))).toHaveLength(50);
    expect(await after.toTheEnd()).toMatchObject({ state: 'complete', verdict: 'not-ready' });
  });

  test('while it works on a chunk, the chunk is done anew and the run ends as if nothing had happened', async () => {
    const undisturbed = await runCheck(await start({ siteFile }), check);
    const kvsFile = join(folder, 'working.json');
    const first = await startTestApp({ siteFile, kvsFile });
    const before = await upTo(first.app, 'explain');
    const chunk = await before.chunk('explain');
    let reached: () => void = () => undefined;
    const inTheMidst = new Promise<void>((resolve) => (reached = resolve));
    const onMatch = (): void => {
      reached();
    };
    first.app.site.setFaults([{ match: { path: HEAD, after: 10 }, onMatch, effect: { delayMs: 60_000 } }]);
    const cut = before.app.ask('run/continue', { runId: before.runId, chunk }).then(
      () => 'answered',
      () => 'cut off',
    );
    await inTheMidst;
    await first.app.close();
    expect(await cut).toBe('cut off');

    const app = await start({ siteFile, kvsFile });
    const after = new Steps(app, before.started);
    await after.toTheEnd();
    expect(comparable(await readReport(invoking(app), before.runId))).toEqual(comparable(undisturbed));
  });
});
