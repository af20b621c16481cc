import { driveRun, type DriveOptions, patiently, type Progress, ResolverFailure } from '../../src/client';
import type { PendingChunk } from '../../src/contract/run';
import { at, chunk, type Reply, RUN_ID, ScriptedRun } from '../support/client/scripted-run';

function drive(
  run: ScriptedRun,
  pending: readonly PendingChunk[],
  options: DriveOptions = {},
): Promise<'done' | 'cancelled'> {
  return driveRun(run.invoke, RUN_ID, pending, { sleep: run.sleep, now: run.now, ...options });
}

const waiting = (ms: number): Reply => ({ state: 'waiting', until: at(ms) });
const waits = (count: number, ms: number): Reply[] => Array.from({ length: count }, () => waiting(ms));

describe('when Jira asks to wait', () => {
  it('waits until then and asks for the same chunk again', async () => {
    const run = new ScriptedRun({ 1: [waiting(42_000)] });
    await expect(drive(run, [chunk(1, 0)])).resolves.toBe('done');
    expect(run.asked).toEqual([1, 1]);
    expect(run.slept).toEqual([42_000]);
  });

  it('takes a failure that names a time for the same', async () => {
    const run = new ScriptedRun({ 1: [{ code: 'waiting', message: 'wait', retryAt: at(9_000) }] });
    await expect(drive(run, [chunk(1, 0)])).resolves.toBe('done');
    expect(run.slept).toEqual([9_000]);
  });

  it('waits as often as it takes', async () => {
    const times = Array.from({ length: 12 }, (_, n): Reply => waiting((n + 1) * 60_000));
    const run = new ScriptedRun({ 1: times });
    await expect(drive(run, [chunk(1, 0)])).resolves.toBe('done');
    expect(run.slept).toHaveLength(12);
  });

  it('waits through an hour of a spent quota', async () => {
    const run = new ScriptedRun({ 1: [waiting(3_600_000)] });
    await expect(drive(run, [chunk(1, 0)])).resolves.toBe('done');
    expect(run.slept).toEqual([3_600_000]);
  });

  it('holds the chunks beside it, too, so that they do not find out one by one', async () => {
    const run = new ScriptedRun({ 0: [waiting(30_000)] });
    const askedAt: number[] = [];
    run.whileAsked = () => {
      askedAt.push(run.now());
    };
    await drive(run, [chunk(0, 0), chunk(1, 0), chunk(2, 0), chunk(3, 0)], { inFlight: 2 });
    expect(run.asked.slice(0, 2)).toEqual([0, 1]);
    const after = Date.parse(at(30_000));
    expect(askedAt.slice(2).every((time) => time >= after)).toBe(true);
  });

  it('waits for the longer of two', async () => {
    const run = new ScriptedRun({ 0: [waiting(2_000)], 1: [waiting(30_000)] });
    const askedAt: number[] = [];
    run.whileAsked = () => {
      askedAt.push(run.now());
    };
    await drive(run, [chunk(0, 0), chunk(1, 0)]);
    const end = Date.parse(at(30_000));
    expect(askedAt.slice(2)).toEqual([end, end]);
  });
});

describe('a wait that seems to be over when it comes', () => {
  it('is waited for a little longer each time, so that a clock that runs ahead makes no hail of requests', async () => {
    const run = new ScriptedRun({ 1: waits(7, -60_000) });
    await drive(run, [chunk(1, 0)]);
    expect(run.slept).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  });

  it('after a long call means that time ran out: the chunk goes on from where it was', async () => {
    const run = new ScriptedRun({ 1: waits(3, 0) });
    run.callMs = 17_000;
    await drive(run, [chunk(1, 0)]);
    expect(run.slept).toEqual([250, 250, 250]);
  });

  it('after many long calls in a row means that nothing moves, and what was read is kept', async () => {
    const run = new ScriptedRun({ 1: waits(50, 0) });
    run.callMs = 17_000;
    await expect(drive(run, [chunk(1, 0)])).rejects.toMatchObject({ failure: { code: 'jira-unavailable' } });
    expect(run.asked).toHaveLength(21);
  });
});

describe('what is told of a wait', () => {
  it('is its end, for as long as it lasts', async () => {
    const seen: Progress[] = [];
    const run = new ScriptedRun({ 1: [waiting(1_500)] });
    await drive(run, [chunk(1, 0, 'schemes')], { onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([
      { done: 0, total: 1, mayGrow: false, doing: 'schemes' },
      { done: 0, total: 1, mayGrow: false, doing: 'schemes', waitingUntil: at(1_500) },
      { done: 0, total: 1, mayGrow: false, doing: 'schemes' },
      { done: 1, total: 1, mayGrow: false, doing: 'schemes' },
    ]);
  });
});

describe('a single call made patiently', () => {
  const slowDown = (ms: number): ResolverFailure =>
    new ResolverFailure({ code: 'waiting', message: 'wait', retryAt: at(ms) });

  it('is made again when Jira lets us, and tells until when it waits', async () => {
    const run = new ScriptedRun();
    const told: string[] = [];
    const failures = [slowDown(12_000), slowDown(20_000)];
    const ask = (): Promise<string> => {
      const failure = failures.shift();
      return failure ? Promise.reject(failure) : Promise.resolve('an answer');
    };
    const answer = patiently(ask, {
      sleep: run.sleep,
      now: run.now,
      onWaiting: (until) => told.push(until),
    });
    await expect(answer).resolves.toBe('an answer');
    expect(told).toEqual([at(12_000), at(20_000)]);
    expect(run.slept).toEqual([12_000, 8_000]);
  });

  it('fails as it failed, for any other reason', async () => {
    const failure = new ResolverFailure({ code: 'not-admin', message: 'no' });
    await expect(patiently(() => Promise.reject(failure))).rejects.toBe(failure);
  });

  it('can be called off while it waits', async () => {
    const controller = new AbortController();
    let asked = 0;
    const ask = (): Promise<never> => {
      asked += 1;
      return Promise.reject(
        new ResolverFailure({
          code: 'waiting',
          message: 'wait',
          retryAt: new Date(Date.now() + 60_000).toISOString(),
        }),
      );
    };
    const answer = patiently(ask, {
      signal: controller.signal,
      onWaiting: () => {
        controller.abort();
      },
    });
    await expect(answer).resolves.toBe('cancelled');
    expect(asked).toBe(1);
  });
});
