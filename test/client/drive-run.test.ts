import { driveRun, type DriveOptions, ResolverFailure } from '../../src/client';
import type { Failure, FailureCode } from '../../src/contract/envelope';
import type { PendingChunk } from '../../src/contract/run';
import { at, chunk, done, type Reply, RUN_ID, ScriptedRun } from '../support/client/scripted-run';

function drive(
  run: ScriptedRun,
  pending: readonly PendingChunk[],
  options: DriveOptions = {},
): Promise<'done' | 'cancelled'> {
  const clock = { sleep: run.sleep, now: run.now, random: () => 0.5 };
  return driveRun(run.invoke, RUN_ID, pending, { ...clock, ...options });
}

const failure = (code: FailureCode): Failure => ({ code, message: code });
const many = (count: number, stage = 0): PendingChunk[] =>
  Array.from({ length: count }, (_, number) => chunk(number, stage));

describe('the order of work', () => {
  it('goes stage by stage, however the chunks are listed', async () => {
    const run = new ScriptedRun();
    await drive(run, [chunk(9, 2), chunk(4, 1), chunk(1, 0), chunk(5, 1), chunk(2, 0)]);
    expect(run.asked).toEqual([1, 2, 4, 5, 9]);
  });

  it('starts no stage before the one before it is finished, waits included', async () => {
    const run = new ScriptedRun({ 1: [{ state: 'waiting', until: at(5_000) }] });
    await drive(run, [chunk(1, 0), chunk(2, 1)]);
    expect(run.asked).toEqual([1, 1, 2]);
  });

  it('does the chunks that a chunk opens, too', async () => {
    const run = new ScriptedRun({ 1: [done(chunk(20, 2, 'explain'), chunk(21, 2, 'explain'))] });
    await expect(drive(run, [chunk(1, 1), chunk(2, 1)])).resolves.toBe('done');
    expect(run.asked).toEqual([1, 2, 20, 21]);
  });

  it('does a chunk once, though several open it', async () => {
    const run = new ScriptedRun({
      1: [done(chunk(20, 2))],
      2: [done(chunk(20, 2), chunk(3, 2))],
    });
    await drive(run, [chunk(1, 1), chunk(2, 1), chunk(3, 2)]);
    expect([...run.asked].sort((a, b) => a - b)).toEqual([1, 2, 3, 20]);
  });

  it('goes back for a chunk of an earlier stage', async () => {
    const run = new ScriptedRun({ 1: [done(chunk(20, 0))] });
    await drive(run, [chunk(1, 1), chunk(2, 2)]);
    expect(run.asked).toEqual([1, 20, 2]);
  });

  it('is done at once when nothing is pending', async () => {
    const run = new ScriptedRun();
    await expect(drive(run, [])).resolves.toBe('done');
    expect(run.asked).toEqual([]);
  });
});

describe('chunks under way at once', () => {
  it.each([
    ['three unless said otherwise', undefined, 3],
    ['one when told so', 1, 1],
    ['five when told so', 5, 5],
    ['never more than there are', 50, 10],
  ])('are %s', async (_what, inFlight, most) => {
    const run = new ScriptedRun();
    await drive(run, many(10), inFlight === undefined ? {} : { inFlight });
    expect(run.mostAtOnce).toBe(most);
    expect([...run.asked].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe('a failure that may pass', () => {
  it.each(['jira-unavailable', 'storage-failed', 'internal'] as const)(
    '(%s) is tried again',
    async (code) => {
      const run = new ScriptedRun({ 1: [failure(code), failure(code)] });
      await expect(drive(run, [chunk(1, 0)])).resolves.toBe('done');
      expect(run.asked).toEqual([1, 1, 1]);
      expect(run.slept).toEqual([2_000, 4_000]);
    },
  );

  it('is tried again when the connection itself broke', async () => {
    const run = new ScriptedRun({ 1: ['broken'] });
    await expect(drive(run, [chunk(1, 0)])).resolves.toBe('done');
    expect(run.asked).toEqual([1, 1]);
  });

  it('is given up after three more attempts, with what the server said', async () => {
    const run = new ScriptedRun({ 1: Array.from({ length: 9 }, () => failure('jira-unavailable')) });
    await expect(drive(run, [chunk(1, 0)])).rejects.toMatchObject({
      name: 'ResolverFailure',
      failure: { code: 'jira-unavailable' },
    });
    expect(run.asked).toEqual([1, 1, 1, 1]);
  });

  it('is counted for each chunk by itself', async () => {
    const twice = (): Reply[] => [failure('internal'), failure('internal')];
    const run = new ScriptedRun({ 1: twice(), 2: twice(), 3: twice() });
    await expect(drive(run, [chunk(1, 0), chunk(2, 0), chunk(3, 0)])).resolves.toBe('done');
  });

  it('is given up when too many chunks fail, however few times each', async () => {
    const replies = Object.fromEntries(many(100).map(({ chunk: one }) => [one, [failure('internal')]]));
    const run = new ScriptedRun(replies);
    await expect(drive(run, many(100))).rejects.toMatchObject({ failure: { code: 'internal' } });
    // Ten retries, and one more for each ten of the hundred chunks.
    expect(run.slept).toHaveLength(20);
  });

  it('is not tried again by everybody at the same moment', async () => {
    const pauseAfter = async (random: () => number): Promise<number> => {
      const run = new ScriptedRun({ 1: [failure('internal')] });
      await drive(run, [chunk(1, 0)], { random });
      return run.slept[0] ?? NaN;
    };
    expect(await pauseAfter(() => 0)).toBeCloseTo(1_400);
    expect(await pauseAfter(() => 1)).toBeCloseTo(2_600);
  });
});

describe('a failure for good', () => {
  it.each([
    'invalid-input',
    'not-admin',
    'not-signed-in',
    'run-not-found',
    'chunk-not-found',
    'not-your-run',
    'jira-refused',
  ] as const)('(%s) is thrown at once', async (code) => {
    const run = new ScriptedRun({ 1: [failure(code)] });
    await expect(drive(run, [chunk(1, 0), chunk(2, 1)])).rejects.toBeInstanceOf(ResolverFailure);
    expect(run.asked).toEqual([1]);
    expect(run.slept).toEqual([]);
  });

  it('stops the work beside it, so that nothing goes on behind the caller’s back', async () => {
    const run = new ScriptedRun({ 0: [failure('not-your-run')] });
    await expect(drive(run, many(10))).rejects.toBeInstanceOf(ResolverFailure);
    const asked = run.asked.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(run.asked).toHaveLength(asked);
    expect(asked).toBeLessThanOrEqual(5);
  });

  it('ends pauses beside it, so that a program can end', async () => {
    const run = new ScriptedRun({ 0: [failure('internal')], 1: [failure('not-your-run')] });
    const woken: boolean[] = [];
    const sleep: DriveOptions['sleep'] = (_ms, signal) =>
      new Promise((resolve) => {
        signal?.addEventListener('abort', () => {
          woken.push(true);
          resolve();
        });
      });
    await expect(drive(run, [chunk(0, 0), chunk(1, 0)], { sleep })).rejects.toBeInstanceOf(ResolverFailure);
    expect(woken).toEqual([true]);
  });
});

describe('a chunk that others hold up', () => {
  const blocked: Reply = { state: 'blocked', by: [0] };

  it('is asked for again after a while, since another tab may be at it', async () => {
    const run = new ScriptedRun({ 1: [blocked, blocked] });
    await expect(drive(run, [chunk(1, 1)])).resolves.toBe('done');
    expect(run.slept).toEqual([1_000, 2_000]);
  });

  it('is given up when nobody does what it waits for', async () => {
    const run = new ScriptedRun({ 1: [blocked, blocked, blocked, blocked] });
    await expect(drive(run, [chunk(1, 1)])).rejects.toThrow(/part of this check is missing/u);
    expect(run.asked).toHaveLength(4);
  });
});

describe('cancelling', () => {
  it('before the start asks for nothing', async () => {
    const run = new ScriptedRun();
    await expect(drive(run, many(3), { signal: AbortSignal.abort() })).resolves.toBe('cancelled');
    expect(run.asked).toEqual([]);
  });

  it('while chunks are under way asks for no other', async () => {
    const controller = new AbortController();
    const run = new ScriptedRun();
    run.whileAsked = (number) => {
      if (number === 1) controller.abort();
    };
    await expect(drive(run, many(10), { signal: controller.signal, inFlight: 2 })).resolves.toBe('cancelled');
    expect(run.asked).toEqual([0, 1]);
  });

  it('does not wait for what is under way, nor tells of it', async () => {
    const controller = new AbortController();
    const run = new ScriptedRun();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    run.whileAsked = () => {
      controller.abort();
      return held;
    };
    const seen: unknown[] = [];
    const onProgress = (): number => seen.push(run.asked.length);
    await expect(drive(run, many(3), { signal: controller.signal, onProgress })).resolves.toBe('cancelled');
    const told = seen.length;
    release();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toHaveLength(told);
    expect(run.asked).toEqual([0]);
  });

  it('goes into no further stage and opens nothing', async () => {
    const controller = new AbortController();
    const run = new ScriptedRun({ 1: [done(chunk(20, 2))] });
    run.whileAsked = () => {
      controller.abort();
    };
    await expect(drive(run, [chunk(1, 1), chunk(5, 2)], { signal: controller.signal })).resolves.toBe(
      'cancelled',
    );
    expect(run.asked).toEqual([1]);
  });

  it('while it waits ends at once, by the clock', async () => {
    const controller = new AbortController();
    const until = new Date(Date.now() + 600_000).toISOString();
    const run = new ScriptedRun({ 1: [{ state: 'waiting', until }] });
    const started = Date.now();
    const driving = driveRun(run.invoke, RUN_ID, [chunk(1, 0)], { signal: controller.signal });
    setTimeout(() => {
      controller.abort();
    }, 20);
    await expect(driving).resolves.toBe('cancelled');
    expect(Date.now() - started).toBeLessThan(5_000);
    expect(run.asked).toEqual([1]);
  });
});

it('without a clock or a sleep of its own it goes by the real ones', async () => {
  const until = new Date(Date.now() + 1_300).toISOString();
  const run = new ScriptedRun({ 1: [{ state: 'waiting', until }] });
  await driveRun(run.invoke, RUN_ID, [chunk(1, 0)]);
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(until));
});
