import { AUTHORISING, jiraCalls } from '../support/app/jira-calls';
import { failureOf, opened } from '../support/app/opened';
import { testApps, type TestApp } from '../support/app/test-apps';
import { driveRun, readReport } from '../../src/client';
import type { ReportSummary } from '../../src/contract/report';
import type { PendingChunk, RunStarted } from '../../src/contract/run';
import { invoking, startRequest } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';
import { anyJiraUser, reporter, role } from '../support/sites/holders';
import { project, roleIds, scheme, smallSite } from '../support/sites/small-site';

const start = testApps();
const siteFile = smallSite({
  projects: [project(1, 'ONE', 7), project(2, 'TWO', 7), project(3, 'OLD', 7, { status: 'archived' })],
  permissionSchemes: [
    scheme(7, { BROWSE_PROJECTS: [anyJiraUser], EDIT_ISSUES: [reporter, role(roleIds.developers)] }),
  ],
});
const check = { profile: requiring(['BROWSE_PROJECTS', 'EDIT_ISSUES']) };

async function startedRun(): Promise<{ app: TestApp; run: RunStarted }> {
  const app = await start({ siteFile });
  return { app, run: opened(await app.ask('run/start', startRequest(check))) };
}

function chunkThat(run: RunStarted, does: string): number {
  const found = run.pending.find((chunk) => chunk.does === does);
  if (!found) throw new Error(`The run has no chunk that does ${does}.`);
  return found.chunk;
}

const summaryOf = async (app: TestApp, runId: string): Promise<ReportSummary> =>
  opened(await app.ask('run/read', { runId })) as ReportSummary;

const continued = (app: TestApp, runId: string, chunk: number): ReturnType<TestApp['ask']> =>
  app.ask('run/continue', { runId, chunk });

/** Does the chunks that do this work, in the order given. */
async function doAll(app: TestApp, run: RunStarted, ...works: string[]): Promise<RunStarted['pending']> {
  const opens: PendingChunk[] = [];
  for (const does of works) {
    const answer = opened(await continued(app, run.runId, chunkThat(run, does)));
    opens.push(...((answer as { opens?: PendingChunk[] }).opens ?? []));
  }
  return opens;
}

test('a run starts with the bulk answer, then reads the schemes, then looks what is open', async () => {
  const { run } = await startedRun();
  expect(run.projectCount).toBe(2);
  expect(run.pending.map(({ stage, does }) => `${stage} ${does}`)).toEqual([
    '0 projects',
    '1 schemes',
    '2 survey',
  ]);
  expect(run.pending.every(({ effort }) => effort > 0)).toBe(true);
});

test('the bulk answer says at once what is refused, before anything is proved', async () => {
  const { app, run } = await startedRun();
  const check = startRequest({ profile: requiring(['BROWSE_PROJECTS', 'DELETE_ISSUES']) });
  const other = opened(await app.ask('run/start', check));
  expect(opened(await continued(app, run.runId, chunkThat(run, 'projects')))).toMatchObject({
    soFar: { projects: 2, refused: {} },
  });
  expect(opened(await continued(app, other.runId, chunkThat(other, 'projects')))).toMatchObject({
    soFar: { projects: 2, refused: { DELETE_ISSUES: 2 } },
  });
});

test('another admin may read a run and is told that they may not continue it', async () => {
  const { app, run } = await startedRun();
  const otto = app.viewerNamed('Otto Admin');
  const summary = opened(await app.ask('run/read', { runId: run.runId }, otto)) as ReportSummary;
  expect(summary.mayContinue).toBe(false);
  expect((await summaryOf(app, run.runId)).mayContinue).toBe(true);
  app.exchanges.length = 0;
  const failure = failureOf(await app.ask('run/continue', { runId: run.runId, chunk: 0 }, otto));
  expect(failure.code).toBe('not-your-run');
  expect(jiraCalls(app)).toEqual([AUTHORISING]);
});

test.each([1_000, 1_000_000])('chunk %i of a run that has no such chunk is not found', async (chunk) => {
  const { app, run } = await startedRun();
  const failure = failureOf(await app.ask('run/continue', { runId: run.runId, chunk }));
  expect(failure).toMatchObject({ code: 'chunk-not-found', field: 'chunk' });
});

test('a closer look is blocked until the survey that plans it is there', async () => {
  const { app, run } = await startedRun();
  // The number of the closer look is learnt from an equal run.
  const equal = opened(await app.ask('run/start', startRequest(check)));
  const [look] = await doAll(app, equal, 'schemes', 'projects', 'survey');
  const answer = opened(await continued(app, run.runId, look?.chunk ?? -1));
  expect(answer).toEqual({ state: 'blocked', by: [chunkThat(run, 'schemes'), chunkThat(run, 'survey')] });
});

test('a part that the run does not have is not found', async () => {
  const { app, run } = await startedRun();
  expect(failureOf(await app.ask('run/read', { runId: run.runId, part: 1 }))).toMatchObject({
    code: 'chunk-not-found',
    field: 'part',
  });
});

test('the survey is blocked until schemes and projects are read, and nothing is asked of Jira meanwhile', async () => {
  const { app, run } = await startedRun();
  app.exchanges.length = 0;
  const answer = opened(await continued(app, run.runId, chunkThat(run, 'survey')));
  expect(answer).toEqual({ state: 'blocked', by: [chunkThat(run, 'schemes'), chunkThat(run, 'projects')] });
  expect(jiraCalls(app)).toEqual([AUTHORISING]);
});

test('a chunk that is done is not done again: the answer is the same and Jira is asked nothing', async () => {
  const { app, run } = await startedRun();
  await doAll(app, run, 'schemes', 'projects');
  const chunk = chunkThat(run, 'survey');
  const first = opened(await continued(app, run.runId, chunk));
  expect(first).toMatchObject({ state: 'done', opens: [{ stage: 3, does: 'explain' }] });
  const stored = JSON.stringify(app.host.kvs.inspect());
  app.exchanges.length = 0;
  expect(opened(await continued(app, run.runId, chunk))).toEqual(first);
  expect(jiraCalls(app)).toEqual([AUTHORISING]);
  expect(JSON.stringify(app.host.kvs.inspect())).toBe(stored);
});

test('two drivers at once come to one and the same complete report', async () => {
  const { app, run } = await startedRun();
  const invoke = invoking(app);
  const ends = await Promise.all([
    driveRun(invoke, run.runId, run.pending),
    driveRun(invoke, run.runId, run.pending),
  ]);
  expect(ends).toEqual(['done', 'done']);
  const [one, two] = [await readReport(invoke, run.runId), await readReport(invoke, run.runId)];
  expect(one).toEqual(two);
  expect(one).toMatchObject({ state: 'complete', verdict: 'not-ready' });
  expect(one.counts.cells).toMatchObject({ met: 2, conditional: 2 });
});

test('a run that is under way reads as partial, and its verdict is no better than incomplete', async () => {
  const { app, run } = await startedRun();
  const before = await summaryOf(app, run.runId);
  expect(before).toMatchObject({ state: 'partial', verdict: 'incomplete' });
  expect(before.verdictReasons).toContain('run-unfinished');
  expect(before.finishedAt).toBeUndefined();
  await doAll(app, run, 'schemes', 'projects');
  const midway = await summaryOf(app, run.runId);
  expect([midway.state, midway.verdict]).toEqual(['partial', 'incomplete']);
  expect(midway.counts.cells).toMatchObject({ met: 2, missing: 0, unknown: 2 });
  expect(midway.pending.map(({ does }) => does)).toEqual(['survey']);
});

test('an all-met run is still incomplete while only the survey is open', async () => {
  const app = await start({ siteFile });
  const run = opened(await app.ask('run/start', startRequest({ profile: requiring(['BROWSE_PROJECTS']) })));
  await doAll(app, run, 'schemes', 'projects');
  const { verdict, verdictReasons, counts } = await summaryOf(app, run.runId);
  expect([verdict, verdictReasons, counts.cells.met]).toEqual(['incomplete', ['run-unfinished'], 2]);
});

test('a run that was left is driven to its end from what run/read says is pending', async () => {
  const { app, run } = await startedRun();
  await app.ask('run/continue', { runId: run.runId, chunk: chunkThat(run, 'schemes') });
  const { pending } = await summaryOf(app, run.runId);
  await driveRun(invoking(app), run.runId, pending);
  expect(await summaryOf(app, run.runId)).toMatchObject({ state: 'complete', pending: [] });
});

test('what a run judges is fixed at its start: a later change of the connector’s name in a payload is refused', async () => {
  const { app, run } = await startedRun();
  const failure = failureOf(
    await app.askAnything('run/continue', { runId: run.runId, chunk: 0, accountId: 'somebody-else' }),
  );
  expect(failure).toMatchObject({ code: 'invalid-input', field: 'accountId' });
});

test('the report names its evidence and counts its cost', async () => {
  const { app, run } = await startedRun();
  const asked = app.exchanges.length;
  await driveRun(invoking(app), run.runId, run.pending);
  const driven = app.exchanges.length;
  const report = await summaryOf(app, run.runId);
  expect(asked).toBeGreaterThan(0);
  expect(report.cost.jiraCalls).toBe(driven);
  expect(report.evidence.map(({ endpoint }) => endpoint)).toEqual(
    expect.arrayContaining([
      'POST /rest/api/3/permissions/check',
      'GET /rest/api/3/permissionscheme/{schemeId}',
    ]),
  );
  for (const { endpoint } of report.evidence)
    expect(endpoint).toMatch(/^(GET|POST) \/rest\/api\/3\/[\w{}/-]+$/u);
});
