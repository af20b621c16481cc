import { comparePermissions, findProfile, listProfiles } from '../../src/catalogue';
import { parseProfile } from '../../src/catalogue/profile-schema';
import type { ConnectorProfile } from '../../src/domain/profile';

const profile = (id: string, ...requirements: Record<string, unknown>[]): ConnectorProfile =>
  parseProfile({
    id,
    name: id,
    options: [{ name: 'extra', type: 'boolean', label: 'Extra' }],
    requirements,
  });

const EDIT = { kind: 'project-permission', key: 'EDIT_ISSUES' };
const ADMIN = { kind: 'global-permission', key: 'ADMINISTER' };

test('the strictest level counts, and whether it always does', () => {
  const [row] = comparePermissions([
    profile(
      'a',
      { ...EDIT, id: 'one', level: 'optional' },
      { ...EDIT, id: 'two', level: 'required', whenOption: 'extra' },
    ),
    profile('b', { ...EDIT, level: 'recommended' }),
    profile('c'),
  ]);
  expect(row).toEqual({
    kind: 'project-permission',
    key: 'EDIT_ISSUES',
    cells: [
      { level: 'required', always: false, oneOfSeveral: false, actors: ['integration-user'] },
      { level: 'recommended', always: true, oneOfSeveral: false, actors: ['integration-user'] },
      undefined,
    ],
  });
});

test('one of several ways is marked, and everybody who needs it is named once', () => {
  const rows = comparePermissions([
    profile(
      'a',
      { id: 'one', level: 'required', anyOf: [EDIT, ADMIN] },
      { ...ADMIN, id: 'two', level: 'recommended', actor: 'setup-admin' },
      { ...ADMIN, id: 'three', level: 'recommended', actor: 'setup-admin' },
    ),
  ]);
  expect(rows.map(({ key, cells: [cell] }) => [key, cell])).toEqual([
    ['EDIT_ISSUES', { level: 'required', always: true, oneOfSeveral: true, actors: ['integration-user'] }],
    [
      'ADMINISTER',
      { level: 'required', always: true, oneOfSeveral: true, actors: ['integration-user', 'setup-admin'] },
    ],
  ]);
});

test('steps by hand and what every connector needs are no rows; the most wanted come first', () => {
  const browse = { kind: 'project-permission', key: 'BROWSE_PROJECTS', level: 'required' };
  const rows = comparePermissions([
    profile('a', { ...EDIT, level: 'required' }, { kind: 'manual', key: 'step', level: 'required' }, browse),
    profile('b', { kind: 'account', key: 'active', level: 'required' }, browse, {
      ...ADMIN,
      level: 'optional',
    }),
  ]);
  expect(rows.map(({ key }) => key)).toEqual(['BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADMINISTER']);
});

test('nothing compared is nothing', () => {
  expect(comparePermissions([])).toEqual([]);
});

test('the whole catalogue can be laid side by side', () => {
  const profiles = listProfiles();
  const rows = comparePermissions(profiles);
  expect(rows[0]?.key).toBe('BROWSE_PROJECTS');
  expect(rows.every(({ cells }) => cells.length === profiles.length)).toBe(true);
  expect(rows.every(({ cells }) => cells.some((cell) => cell !== undefined))).toBe(true);
  const column = profiles.findIndex(({ id }) => id === 'harness-sei');
  const harness = rows.filter(({ cells }) => cells[column] !== undefined).map(({ key }) => key);
  expect(harness.toSorted()).toEqual(['BROWSE_PROJECTS', 'USER_PICKER', 'VIEW_AGGREGATED_DATA']);
  expect(findProfile('harness-sei')?.requirements.length).toBeGreaterThan(harness.length);
});
