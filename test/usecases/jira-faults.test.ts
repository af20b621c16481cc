import type { FaultRule, SiteFile } from '../../dev/jira-site';
import { failureOf, opened } from '../support/app/opened';
import { testApps } from '../support/app/test-apps';
import { driveRun, readSummary } from '../../src/client';
import type { RunStarted } from '../../src/contract/run';
import { upToCloserLook } from '../support/client/closer-look';
import { stormSite } from '../support/client/storm';
import { cell } from '../support/runs/cells';
import { invoking, runCheck, startRequest } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';
import { anyJiraUser } from '../support/sites/holders';
import { project, scheme, smallSite } from '../support/sites/small-site';

const start = testApps();
const check = { profile: requiring(['BROWSE_PROJECTS']) };
const CHECK = '/rest/api/3/permissions/check';
const SEARCH = '/rest/api/3/project/search';

const siteFile: SiteFile = smallSite({
  projects: [project(1, 'ONE', 7)],
  permissionSchemes: [scheme(7, { BROWSE_PROJECTS: [anyJiraUser] })],
});
const chunkThat = (run: RunStarted, does: string): number =>
  run.pending.find((chunk) => chunk.does === does)?.chunk ?? -1;

const passing: readonly [string, FaultRule['effect']][] = [
  ['429 with Retry-After: 1', { status: 429, headers: { 'retry-after': '1' } }],
  ['429 without any header', { status: 429 }],
  ['503', { status: 503 }],
  ['503 with Retry-After: 1', { status: 503, headers: { 'retry-after': '1' } }],
  ['an HTML page with status 502', { status: 502, html: true }],
  ['a dropped connection', { drop: true }],
];

test.each(passing)('%s that passes is waited for, and the run is ready', async (_what, effect) => {
  const app = await start({ siteFile, answers: 'faulty' });
  app.site.setFaults([{ match: { path: CHECK, times: 1 }, effect }]);
  expect((await runCheck(app, check)).verdict).toBe('ready');
});

test('Retry-After is waited out before Jira is asked again', async () => {
  const app = await start({ siteFile });
  app.site.setFaults([
    { match: { path: SEARCH, times: 1 }, effect: { status: 429, headers: { 'retry-after': '2' } } },
  ]);
  const before = Date.now();
  expect((await app.ask('project/preview', { scope: { kind: 'all' } })).ok).toBe(true);
  expect(Date.now() - before).toBeGreaterThanOrEqual(2_000);
});

test.each([
  ['Retry-After of half an hour', () => ({ 'retry-after': '1800' })],
  [
    'X-RateLimit-Reset in half an hour and nothing else',
    () => ({ 'x-ratelimit-reset': new Date(Date.now() + 1_800_000).toISOString() }),
  ],
])(
  'a 429 with %s is told as waiting with the time, and the chunk is done afterwards',
  async (_what, headers) => {
    const app = await start({ siteFile });
    const run = opened(await app.ask('run/start', startRequest(check)));
    await app.ask('run/continue', { runId: run.runId, chunk: chunkThat(run, 'schemes') });
    app.site.setFaults([{ match: { path: CHECK }, effect: { status: 429, headers: headers() } }]);
    const began = Date.now();
    const failure = failureOf(
      await app.ask('run/continue', { runId: run.runId, chunk: chunkThat(run, 'projects') }),
    );
    expect(failure.code).toBe('waiting');
    expect(Math.abs(Date.parse(failure.retryAt ?? '') - began - 1_800_000)).toBeLessThan(10_000);
    app.site.setFaults([]);
    await driveRun(invoking(app), run.runId, run.pending);
    expect(opened(await app.ask('run/read', { runId: run.runId }))).toMatchObject({
      state: 'complete',
      verdict: 'ready',
    });
  },
);

test('while Jira asks for a long wait, what was read is kept and not read again', async () => {
  const app = await start({ siteFile: stormSite(40) });
  const { runId, look } = await upToCloserLook(app, startRequest({ profile: requiring(['EDIT_ISSUES']) }));
  const { chunk } = look;
  const readRoles = (): string[] =>
    app.site.requests.flatMap(({ path, status }) =>
      status === 200 && /\/role\/\d+$/u.test(path) ? [path] : [],
    );
  app.site.setFaults([
    {
      match: { path: /\/role\/\d+$/u, after: 15 },
      effect: { status: 429, headers: { 'retry-after': '600' } },
    },
  ]);
  expect(failureOf(await app.ask('run/continue', { runId, chunk })).code).toBe('waiting');
  expect(readRoles()).toHaveLength(15);
  // Asked to wait, the app stops asking: at most what was under way is refused as well.
  expect(app.site.requests.filter(({ status }) => status === 429).length).toBeLessThanOrEqual(3);

  app.site.setFaults([]);
  expect(opened(await app.ask('run/continue', { runId, chunk }))).toEqual({ state: 'done', opens: [] });
  expect(readRoles()).toHaveLength(40);
  expect(new Set(readRoles()).size).toBe(40);
  expect(await readSummary(invoking(app), runId)).toMatchObject({ state: 'complete', verdict: 'ready' });
});

const noAnswers: readonly [string, FaultRule['effect']][] = [
  ['an HTML login page with status 200', { status: 200, html: true }],
  ['a redirect to a login page', { status: 302, headers: { location: 'https://id.example/login' } }],
  ['JSON that is cut off', { malformedJson: true }],
  ['JSON of another shape', { status: 200, body: { values: 'none' } }],
];

test.each(noAnswers)(
  '%s in place of projects is no empty list: the run does not start',
  async (_what, effect) => {
    const app = await start({ siteFile, answers: 'faulty' });
    app.site.setFaults([{ match: { path: SEARCH }, effect }]);
    expect(failureOf(await app.ask('run/start', startRequest(check))).code).toBe('jira-unavailable');
    expect(app.host.kvs.inspect()).toEqual({});
  },
);

test.each(noAnswers)(
  '%s in place of the permission list leaves everything unknown',
  async (_what, effect) => {
    const app = await start({ siteFile, answers: 'faulty' });
    app.site.setFaults([{ match: { path: /\/permissions$/u }, effect }]);
    const report = await runCheck(app, check);
    expect(cell(report, 'ONE', 'BROWSE_PROJECTS')).toEqual({ outcome: 'unknown', reason: 'could-not-ask' });
    expect(report.verdict).toBe('incomplete');
  },
);

test.each(noAnswers)(
  '%s in place of Jira’s check is no refusal: the cell is unknown',
  async (_what, effect) => {
    const app = await start({ siteFile, answers: 'faulty' });
    app.site.setFaults([{ match: { path: CHECK, after: 1 }, effect }]);
    const report = await runCheck(app, check);
    expect(cell(report, 'ONE', 'BROWSE_PROJECTS')).toEqual({ outcome: 'unknown', reason: 'could-not-ask' });
  },
);

test('an empty page under failed credentials is not taken for an empty site', async () => {
  const app = await start({ siteFile });
  const body = {
    self: 'https://small.example',
    maxResults: 1,
    startAt: 0,
    total: 0,
    isLast: true,
    values: [],
  };
  const headers = { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' };
  app.site.setFaults([{ match: { path: SEARCH }, effect: { status: 200, headers, body } }]);
  expect(failureOf(await app.ask('run/start', startRequest(check))).code).toBe('jira-refused');
});

test('somebody whose token was revoked is no admin, though Jira answers 200 to the anonymous', async () => {
  const app = await start({ siteFile });
  const caller = { ...app.viewer, apiToken: 'revoked' };
  expect(failureOf(await app.ask('site/inspect', {}, caller)).code).toBe('not-admin');
});

test('an outage while the caller is authorised is told as an outage, not as a lack of rights', async () => {
  const app = await start({ siteFile });
  const effect = { status: 429, headers: { 'retry-after': '600' } };
  app.site.setFaults([{ match: { path: '/rest/api/3/mypermissions' }, effect }]);
  expect(failureOf(await app.ask('site/inspect', {})).code).toBe('waiting');
});
