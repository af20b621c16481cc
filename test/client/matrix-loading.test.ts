import { PartLoader, ProjectNames } from '../../src/client/matrix';
import { ResolverFailure } from '../../src/client';
import type { MatrixPart } from '../../src/contract/matrix';
import type { ProjectDescriptions } from '../../src/contract/project';
import { at } from '../support/matrix/at';
import { matrixParts, plainProjects } from '../support/matrix/generated-projects';

const parts = matrixParts(plainProjects(6_000, 5));

/** A server that answers when it is told to. */
function heldBack() {
  const asked: number[] = [];
  const open = new Map<number, { answer: () => void; fail: (error: Error) => void }>();
  const read = (part: number): Promise<MatrixPart> => {
    asked.push(part);
    return new Promise((resolve, reject) => {
      open.set(part, {
        answer: () => {
          resolve(at(parts, part));
        },
        fail: reject,
      });
    });
  };
  const settle = (): Promise<void> => new Promise((done) => setImmediate(done));
  return {
    asked,
    read,
    answer: async (part: number) => {
      open.get(part)?.answer();
      await settle();
    },
    fail: async (part: number, error: Error) => {
      open.get(part)?.fail(error);
      await settle();
    },
  };
}

const waiting = (seconds: number): ResolverFailure =>
  new ResolverFailure({
    code: 'waiting',
    message: 'Jira asked us to wait.',
    retryAt: new Date(Date.now() + seconds * 1_000).toISOString(),
  });

describe('reading a matrix', () => {
  it('asks for a few parts at once, first what is looked at, and only while somebody listens', async () => {
    const server = heldBack();
    const loader = new PartLoader({ parts: 6, total: 6_000, read: server.read });
    expect(server.asked).toEqual([]);
    const stop = loader.subscribe(() => undefined);
    expect(server.asked).toEqual([0, 1, 2]);
    loader.want([5, 0]);
    await server.answer(1);
    expect(server.asked).toEqual([0, 1, 2, 5]);
    stop();
    await server.answer(0);
    await server.answer(2);
    expect(server.asked).toEqual([0, 1, 2, 5]);
    loader.subscribe(() => undefined);
    expect(server.asked).toEqual([0, 1, 2, 5, 3, 4]);
  });

  it('tells the first part at once and the others together, up to the last', async () => {
    const server = heldBack();
    const loader = new PartLoader({ parts: 6, total: 6_000, read: server.read });
    const told: number[] = [];
    const whole = new Promise<void>((done) => {
      loader.subscribe(() => {
        told.push(loader.current().table.projectsRead);
        if (loader.current().isWhole) done();
      });
    });
    await server.answer(0);
    expect(told).toEqual([1_000]);
    for (const part of [1, 2, 3, 4, 5]) await server.answer(part);
    await whole;
    expect(told).toEqual([1_000, 6_000]);
  });

  it('stops at a failure, keeps what is read, and goes on when asked to', async () => {
    const server = heldBack();
    const loader = new PartLoader({ parts: 6, total: 6_000, read: server.read, inFlight: 1 });
    loader.subscribe(() => undefined);
    await server.answer(0);
    await server.fail(1, new Error('Jira is away.'));
    expect(loader.current().error?.message).toBe('Jira is away.');
    expect(loader.current().table.projectsRead).toBe(1_000);
    expect(server.asked).toEqual([0, 1]);
    loader.retry();
    expect(loader.current().error).toBeNull();
    expect(server.asked).toEqual([0, 1, 1]);
  });

  it('goes on by itself when Jira asked to wait', async () => {
    const server = heldBack();
    const loader = new PartLoader({ parts: 6, total: 6_000, read: server.read, inFlight: 1 });
    const told: boolean[] = [];
    const resumed = new Promise<void>((done) => {
      loader.subscribe(() => {
        told.push(loader.current().error !== null);
        if (told.length === 2) done();
      });
    });
    await server.fail(0, waiting(0.05));
    await resumed;
    expect(told).toEqual([true, false]);
    expect(server.asked).toEqual([0, 0]);
  });
});

describe('names of projects', () => {
  const describer = () => {
    const asked: number[][] = [];
    let fails = false;
    const describe = (ids: readonly number[]): Promise<ProjectDescriptions> => {
      asked.push([...ids]);
      if (fails) return Promise.reject(new Error('Jira is away.'));
      return Promise.resolve({
        // Jira does not know ids above 1,000.
        projects: ids
          .filter((id) => id <= 1_000)
          .map((id) => ({ id, key: `K${id}`, name: `Name ${id}`, style: 'company', typeKey: 'software' })),
      });
    };
    return {
      asked,
      describe,
      setFailing: (value: boolean) => {
        fails = value;
      },
    };
  };
  const upTo = (last: number, first = 1): number[] =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const pass = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('are asked for once what is looked at stands still, fifty at a time, and each once', async () => {
    const server = describer();
    const names = new ProjectNames(server.describe);
    names.subscribe(() => undefined);
    for (const first of [100, 200, 300]) names.want(upTo(first + 9, first));
    names.want([...upTo(60), 5_000]);
    expect(server.asked).toEqual([]);
    await pass(1_000);
    expect(server.asked).toEqual([upTo(50), [...upTo(60, 51), 5_000]]);
    expect([names.current().of(60)?.name, names.current().of(5_000), names.current().of(100)]).toEqual([
      'Name 60',
      undefined,
      undefined,
    ]);
    names.want([...upTo(61), 5_000]);
    await pass(1_000);
    expect(server.asked.at(-1)).toEqual([61]);
  });

  it('are asked for again after a failure, ever more seldom, and no longer when nobody looks', async () => {
    const server = describer();
    const names = new ProjectNames(server.describe);
    const stop = names.subscribe(() => undefined);
    server.setFailing(true);
    names.want([1]);
    await pass(200);
    expect([names.current().isFailing, names.current().of(1)]).toEqual([true, undefined]);
    await pass(60_000);
    const inFirstMinute = server.asked.length;
    expect(inFirstMinute).toBeLessThan(6);
    server.setFailing(false);
    await pass(60_000);
    expect([names.current().isFailing, names.current().of(1)?.name]).toEqual([false, 'Name 1']);
    expect(server.asked.length).toBe(inFirstMinute + 1);
    server.setFailing(true);
    names.want([2]);
    await pass(200);
    stop();
    await pass(600_000);
    expect(server.asked.length).toBe(inFirstMinute + 2);
  });
});
