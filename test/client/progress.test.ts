import { driveRun, type DriveOptions, type Progress } from '../../src/client';
import type { PendingChunk } from '../../src/contract/run';
import { answered, at, chunk, done, RUN_ID, ScriptedRun } from '../support/client/scripted-run';

async function watched(
  run: ScriptedRun,
  pending: readonly PendingChunk[],
  options: DriveOptions = {},
): Promise<Progress[]> {
  const seen: Progress[] = [];
  await driveRun(run.invoke, RUN_ID, pending, {
    sleep: run.sleep,
    now: run.now,
    onProgress: (progress) => seen.push(progress),
    ...options,
  });
  return seen;
}

const looks = (count: number, effort: number): PendingChunk[] =>
  Array.from({ length: count }, (_, number) => chunk(number, 3, 'explain', effort));

describe('progress', () => {
  it('is measured by effort, not by chunks, and grows with what is opened', async () => {
    const run = new ScriptedRun({ 1: [done(chunk(20, 2, 'explain', 90))] });
    const seen = await watched(run, [chunk(1, 1, 'survey', 10)]);
    expect(seen).toEqual([
      { done: 0, total: 10, mayGrow: true, doing: 'survey' },
      { done: 10, total: 100, mayGrow: false, doing: 'survey' },
      { done: 10, total: 100, mayGrow: false, doing: 'explain' },
      { done: 100, total: 100, mayGrow: false, doing: 'explain' },
    ]);
  });

  it('names what has been under way longest', async () => {
    const run = new ScriptedRun();
    const seen = await watched(run, [chunk(1, 0, 'skipped'), chunk(2, 0, 'projects')]);
    expect(seen.map(({ doing }) => doing)).toEqual(['skipped', 'skipped', 'projects', 'projects']);
  });
});

describe('the time that is left', () => {
  it('is not told before there is enough to say', async () => {
    const run = new ScriptedRun();
    run.callMs = 1_000;
    const seen = await watched(run, looks(10, 10), { inFlight: 1 });
    const first = seen.findIndex(({ remaining }) => remaining !== undefined);
    expect(seen[first]?.done).toBe(30);
    expect(seen.slice(first).every(({ remaining }) => remaining !== undefined)).toBe(true);
  });

  it('follows from the pace: a second for each ten requests makes seventy more take seven seconds', async () => {
    const run = new ScriptedRun();
    run.callMs = 1_000;
    const seen = await watched(run, looks(10, 10), { inFlight: 1 });
    const told = seen.flatMap(({ done: effort, remaining }) =>
      remaining === undefined ? [] : [[effort, remaining] as const],
    );
    expect(told[0]).toEqual([30, 7_000]);
    expect(told.at(-1)).toEqual([100, 0]);
  });

  it('is shorter with several chunks under way', async () => {
    const run = new ScriptedRun();
    run.callMs = 1_000;
    const seen = await watched(run, looks(30, 10), { inFlight: 3 });
    expect(seen.find(({ done: effort }) => effort === 150)?.remaining).toBe(5_000);
  });

  it('does not count what was waited for', async () => {
    const run = new ScriptedRun({ 2: [{ state: 'waiting', until: at(3_600_000) }] });
    run.callMs = 1_000;
    const seen = await watched(run, looks(10, 10), { inFlight: 1 });
    const last = seen.at(-3)?.remaining ?? Infinity;
    expect(last).toBeLessThan(2_000);
  });

  it('is not told from the pace of other work: looking closer is no bulk question', async () => {
    const bulk = Array.from({ length: 5 }, (_, number) => chunk(number, 0, 'projects', 2));
    const run = new ScriptedRun({
      4: [done(...looks(4, 100).map((look) => ({ ...look, chunk: look.chunk + 10 })))],
    });
    run.callMs = 1_000;
    const seen = await watched(run, bulk, { inFlight: 1 });
    const afterBulk = seen.find(({ doing }) => doing === 'explain');
    expect(afterBulk).toEqual({ done: 10, total: 410, mayGrow: false, doing: 'explain' });
    // At half a second a request it would be said to take more than three minutes; the first look shows that it takes seconds.
    expect(seen.find(({ done: effort }) => effort === 110)?.remaining).toBe(3_000);
  });

  it('is the least it can be while more may turn out to be necessary', async () => {
    const run = new ScriptedRun();
    run.callMs = 1_000;
    const pending = [...looks(6, 10).map((look) => ({ ...look, stage: 0 })), chunk(20, 1, 'survey', 3)];
    const seen = await watched(run, pending, { inFlight: 1 });
    const told = seen.flatMap(({ doing, mayGrow, remaining }) =>
      remaining === undefined ? [] : [[doing, mayGrow]],
    );
    expect(told).toContainEqual(['explain', true]);
    expect(told.at(-1)).toEqual(['survey', false]);
  });
});

describe('what Jira answered so far', () => {
  it('is added up over the parts', async () => {
    const run = new ScriptedRun({
      1: [answered(1_000, { EDIT_ISSUES: 3, LINK_ISSUES: 1 })],
      2: [answered(500, { EDIT_ISSUES: 4 })],
    });
    const seen = await watched(run, [chunk(1, 0), chunk(2, 0), chunk(3, 1, 'survey')], { inFlight: 1 });
    expect(seen[0]?.soFar).toBeUndefined();
    expect(seen.find(({ done: effort }) => effort === 1)?.soFar).toEqual({
      projects: 1_000,
      refused: { EDIT_ISSUES: 3, LINK_ISSUES: 1 },
    });
    expect(seen.at(-1)?.soFar).toEqual({ projects: 1_500, refused: { EDIT_ISSUES: 7, LINK_ISSUES: 1 } });
  });

  it('goes on from what was answered before a run was left', async () => {
    const run = new ScriptedRun({ 2: [answered(500, { EDIT_ISSUES: 4 })] });
    const before = { projects: 1_000, refused: { EDIT_ISSUES: 3 } };
    const seen = await watched(run, [chunk(2, 0)], { soFar: before });
    expect(seen[0]?.soFar).toEqual(before);
    expect(seen.at(-1)?.soFar).toEqual({ projects: 1_500, refused: { EDIT_ISSUES: 7 } });
  });
});
