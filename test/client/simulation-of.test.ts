import { simulate, simulationOf } from '../../src/client/plan';
import type { Change } from '../../src/domain/plan/change';
import type { PlanInput } from '../../src/domain/plan/input';
import { MAX_CHANGES } from '../../src/contract/plan';
import { MAX_PAYLOAD_BYTES } from '../../src/contract/limits';

const input: PlanInput = {
  sitePlan: 'paid',
  account: {
    accountId: '5a0000000000000000000001',
    accountType: 'app',
    active: true,
    deleted: false,
    applicationRoles: [],
    groups: [],
  },
  wanted: new Set(),
  schemes: new Map(),
  groups: null,
  adminGroups: [],
  projects: [],
  openAtSite: [],
  isWholeSite: false,
};

const joins = (howMany: number, nameLength = 1): Change[] =>
  Array.from({ length: howMany }, (_, index) => ({
    kind: 'join-group',
    group: { name: String(index).padEnd(nameLength, 'ä') },
  }));

test('as many changes as one simulation takes are asked about, and one more is not', () => {
  expect(simulationOf('a-run', joins(MAX_CHANGES), input)).toMatchObject({ runId: 'a-run' });
  expect(simulationOf('a-run', joins(MAX_CHANGES + 1), input)).toBe('too-much');
});

test('changes that would not fit into one request are not asked about, counted as bytes', () => {
  const fewLong = joins(400, 255);
  expect(JSON.stringify(fewLong).length).toBeLessThan(MAX_PAYLOAD_BYTES);
  expect(simulationOf('a-run', fewLong, input)).toBe('too-much');
  expect(simulationOf('a-run', joins(300, 255), input)).not.toBe('too-much');
});

test('what is too much is said without a call', async () => {
  const invoke = () => Promise.reject(new Error('Nothing is to be asked.'));
  await expect(simulate(invoke, 'too-much')).resolves.toBe('too-much');
});
