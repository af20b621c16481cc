import type { FaultRule } from '../../dev/jira-site';
import { driveRun, type Progress, readSummary } from '../../src/client';
import { endTestApp, startTestApp, type TestApp, testApps } from '../support/app/test-apps';
import { invoking } from '../support/runs/checks';
import { EVERYTHING, startStorm, stormSite, weather, type Weathered } from '../support/client/storm';

// Jira in trouble, and the app's answer to it counted at the site: never a multiple of the usual load, never too early, never a wrong
// verdict. The bot is ready on this site, so "not ready" would be wrong in every test.

const start = testApps();
const server = { latencyMs: { median: 8 } };
const stormApp = (): Promise<TestApp> => start({ siteFile: stormSite(), answers: 'faulty', server });

/** Requests under way at once in all: three chunks, three each. */
const BOUND = 9;

const onEach = (every: number, effect: FaultRule['effect']): FaultRule[] => [
  { match: { path: EVERYTHING, every }, effect },
];
const tooMany = (headers: Readonly<Record<string, string>> = {}): FaultRule['effect'] => ({
  status: 429,
  headers,
});

const STORMS = {
  none: [],
  '429 with Retry-After for every twentieth request': onEach(20, tooMany({ 'retry-after': '1' })),
  '429 without any header for every fiftieth request': onEach(50, tooMany()),
  '503 with Retry-After for every twentieth request': onEach(20, {
    status: 503,
    headers: { 'retry-after': '1' },
  }),
  'everybody is refused for a second at every twentieth request': [
    { match: { path: EVERYTHING, every: 20, forMs: 1_000 }, effect: tooMany({ 'retry-after': '1' }) },
  ],
  '503 for every fourth request': onEach(4, { status: 503 }),
  'an HTML error page for every fourth request': onEach(4, { status: 502, html: true }),
  'a dropped connection for every fourth request': onEach(4, { drop: true }),
  'every second request fails': onEach(2, { status: 503 }),
  'an endpoint is down altogether': [{ match: { path: /\/role\/\d+$/u }, effect: { status: 503 } }],
  'every fourth answer is slow': onEach(4, { delayMs: 300 }),
} as const satisfies Readonly<Record<string, readonly FaultRule[]>>;

type Storm = keyof typeof STORMS;
const weathered = new Map<string, Weathered>();

// All at once, each on a site of its own: most of the time everybody waits.
beforeAll(async () => {
  await Promise.all(
    Object.entries(STORMS).map(async ([storm, faults]) => {
      const started = await startTestApp({ siteFile: stormSite(), answers: 'faulty', server });
      weathered.set(storm, await weather(started.app, faults));
      await endTestApp(started);
    }),
  );
}, 120_000);

function after(storm: Storm): Weathered {
  const found = weathered.get(storm);
  if (!found) throw new Error(`No run went through: ${storm}`);
  return found;
}

/** Requests that one drive takes when all is well. */
const usual = (): number => after('none').requests;

test.each(Object.keys(STORMS) as Storm[])('%s: never more under way than the bound', (storm) => {
  expect(after(storm).most).toBeLessThanOrEqual(BOUND);
});

const limits: readonly Storm[] = [
  '429 with Retry-After for every twentieth request',
  '429 without any header for every fiftieth request',
  '503 with Retry-After for every twentieth request',
];

test.each(limits)('%s: the run is ready, and costs no more than each refusal', (storm) => {
  const { requests, troubled, summary } = after(storm);
  expect(summary).toMatchObject({ state: 'complete', verdict: 'ready' });
  expect(troubled).toBeGreaterThan(0);
  // What was refused is asked once more, and a chunk that came back costs its two first requests again.
  expect(requests - troubled).toBeLessThanOrEqual(usual() + 10);
  expect(requests).toBeLessThanOrEqual(1.3 * usual());
});

test('everybody is refused for a second, again and again: the run is ready, without doubling the load', () => {
  const { requests, summary } = after('everybody is refused for a second at every twentieth request');
  expect(summary).toMatchObject({ state: 'complete', verdict: 'ready' });
  expect(requests).toBeLessThanOrEqual(2 * usual());
});

const failures: readonly Storm[] = [
  '503 for every fourth request',
  'an HTML error page for every fourth request',
  'a dropped connection for every fourth request',
];

test.each(failures)('%s: each is asked for again, and the run is ready', (storm) => {
  const { requests, summary } = after(storm);
  expect(summary).toMatchObject({ state: 'complete', verdict: 'ready' });
  // One in four fails, so that four are needed for three.
  expect(requests).toBeLessThanOrEqual((4 / 3) * usual() + 10);
});

test('every second request fails: no storm, and no wrong verdict', () => {
  const { requests, summary } = after('every second request fails');
  expect(['ready', 'incomplete']).toContain(summary.verdict);
  expect(summary.counts.cells).toMatchObject({ missing: 0, conditional: 0 });
  expect(requests).toBeLessThanOrEqual(2.2 * usual());
});

test('an endpoint is down altogether: it is given up soon, and the run says what it does not know', () => {
  const { requests, troubled, summary } = after('an endpoint is down altogether');
  expect(summary).toMatchObject({ state: 'complete', verdict: 'incomplete' });
  expect(summary.counts.cells).toMatchObject({ missing: 0, conditional: 0, met: 60, unknown: 60 });
  // Each of two chunks has ten retries, and one more for every ten requests.
  expect(troubled).toBeLessThanOrEqual(60 + 2 * 11 + 0.1 * usual());
  expect(requests).toBeLessThanOrEqual(1.1 * usual() + 22);
});

test('slow answers are waited for and asked for once', () => {
  const { requests, summary } = after('every fourth answer is slow');
  expect(summary).toMatchObject({ state: 'complete', verdict: 'ready' });
  expect(requests).toBe(usual());
});

test('Retry-After is kept: one chunk never asks an endpoint again before it has passed', async () => {
  const seen: Parameters<NonNullable<FaultRule['onMatch']>>[0][] = [];
  const rule: FaultRule = {
    match: { path: /\/role\/\d+$/u, every: 20, forMs: 2_000 },
    effect: tooMany({ 'retry-after': '2' }),
    onMatch: (request) => seen.push(request),
  };
  const { summary } = await weather(await stormApp(), [rule], { inFlight: 1 });
  expect(summary).toMatchObject({ state: 'complete', verdict: 'ready' });
  const refused = seen.filter(({ applies }) => applies).map(({ at }) => at);
  expect(refused.length).toBeGreaterThan(2);
  // What was under way when Jira refused comes at about the same time; after that nothing may come until the time has passed.
  const REACTION_MS = 700;
  const early = seen.filter(({ at }) =>
    refused.some((refusal) => at > refusal + REACTION_MS && at < refusal + 2_000),
  );
  expect(early).toEqual([]);
}, 60_000);

test('a spent quota stops everything at once; the run says until when, and is continued another time', async () => {
  const app = await stormApp();
  const { runId, pending } = await startStorm(app);
  app.site.requests.length = 0;
  const headers = { 'retry-after': '1800', 'ratelimit-reason': 'jira-quota-global-based' };
  app.site.setFaults([{ match: { path: EVERYTHING, after: 40 }, effect: tooMany(headers) }]);

  const leaving = new AbortController();
  let told: Progress | undefined;
  const onProgress = (progress: Progress): void => {
    if (progress.waitingUntil !== undefined && !told)
      // Left once the part beside it has stopped, too.
      setTimeout(() => {
        leaving.abort();
      }, 1_000);
    if (progress.waitingUntil !== undefined) told = progress;
  };
  const end = await driveRun(invoking(app), runId, pending, { signal: leaving.signal, onProgress });
  expect(end).toBe('cancelled');
  const wait = Date.parse(told?.waitingUntil ?? '') - Date.now();
  expect(Math.abs(wait - 1_800_000)).toBeLessThan(20_000);
  // The quota concerns every endpoint: each of three chunks has at most three requests under way to find out with.
  expect(app.site.requests.filter(({ status }) => status === 429).length).toBeLessThanOrEqual(BOUND);

  app.site.setFaults([]);
  const left = await readSummary(invoking(app), runId);
  expect(left).toMatchObject({ state: 'partial', verdict: 'incomplete', mayContinue: true });
  await driveRun(invoking(app), runId, left.pending);
  const summary = await readSummary(invoking(app), runId);
  expect(summary).toMatchObject({ state: 'complete', verdict: 'ready' });
  expect(app.site.requests.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(usual() + 10);
}, 60_000);

test('a site that answers with a page to everything stops the run after a few attempts; later it goes on', async () => {
  const app = await stormApp();
  const { runId, pending } = await startStorm(app);
  app.site.requests.length = 0;
  app.site.setFaults([{ match: { path: EVERYTHING }, effect: { status: 200, html: true } }]);
  const sleep = (): Promise<void> => Promise.resolve();
  await expect(driveRun(invoking(app), runId, pending, { sleep })).rejects.toMatchObject({
    failure: { code: 'jira-unavailable' },
  });
  expect(app.site.requests.length).toBeLessThanOrEqual(4 * 3);
  app.site.setFaults([]);
  await driveRun(invoking(app), runId, pending);
  expect(await readSummary(invoking(app), runId)).toMatchObject({ state: 'complete', verdict: 'ready' });
}, 60_000);

test('under Jira’s own limits a larger run is not refused more than now and then', async () => {
  const app = await start({ siteFile: stormSite(400), server: { rateLimits: true } });
  const { requests, troubled, summary } = await weather(app, []);
  expect(summary).toMatchObject({ state: 'complete', verdict: 'ready' });
  expect(requests).toBeGreaterThan(800);
  expect(troubled).toBeLessThanOrEqual(0.02 * requests);
}, 60_000);

test('near the end of a quota fewer requests are under way at once', async () => {
  const calm = await start({ siteFile: stormSite(100), server });
  const run = await startStorm(calm);
  await driveRun(invoking(calm), run.runId, run.pending);
  const points = calm.site.requests.reduce((sum, request) => sum + request.points, 0);

  // The site says how many points are left from the last tenth on; the run needs much of that tenth.
  const hourlyPoints = Math.ceil(points * 1.03);
  const app = await start({
    siteFile: stormSite(100),
    server: { ...server, rateLimits: true, hourlyPoints },
  });
  const { runId, pending } = await startStorm(app);
  const signal = AbortSignal.timeout(30_000);
  expect(await driveRun(invoking(app), runId, pending, { signal })).toBe('done');
  expect(app.site.requests.every(({ status }) => status === 200)).toBe(true);
  // Two looks are under way by then, with one request each.
  expect(Math.max(...app.site.requests.slice(-6).map(({ concurrent }) => concurrent))).toBeLessThanOrEqual(2);
}, 60_000);
