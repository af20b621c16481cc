import { parseProfile } from '../../src/catalogue/profile-schema';
import { conflictOf } from '../../static/admin-page/src/connectors/own/editor/conflict';
import { doubtAbout } from '../../static/admin-page/src/connectors/own/editor/known-keys';
import { copyOf } from '../../static/admin-page/src/connectors/own/copy-of';
import { differencesBetween } from '../../static/admin-page/src/connectors/own/differences';
import { fieldWords } from '../../static/admin-page/src/connectors/own/field-words';
import { freeId } from '../../static/admin-page/src/connectors/own/naming';
import { readDraft } from '../../static/admin-page/src/connectors/own/read-draft';
import { needsIn, withNeed, withText } from '../../static/admin-page/src/connectors/own/written-profile';
import { listProfiles } from '../../src/catalogue';

const naming = { catalogue: new Set(['avion']), own: new Set(['mine', 'mine-2']) };
const need = (key: string, reason = '') => ({ kind: 'project-permission', key, level: 'required', reason });
const written = (name: string, ...requirements: object[]) => ({ id: 'mine', name, requirements });
const profile = (name: string, ...requirements: object[]) => parseProfile(written(name, ...requirements));
const kept = (version: number) => ({
  version,
  savedAt: '2026-11-22T10:00:00.000Z',
  savedBy: '5a0000000000000000000001',
  written: written('Mine'),
  profile: profile('Mine'),
});

test('the first id that nothing has is chosen, within the length of an id', () => {
  expect(freeId('new', naming)).toBe('new');
  expect(freeId('avion', naming)).toBe('avion-2');
  expect(freeId('mine', naming)).toBe('mine-3');
  expect(freeId('x'.repeat(64), naming)).toHaveLength(60);
});

test('a copy has a name and an id of its own and passes the schema', () => {
  for (const one of listProfiles()) {
    const copy = copyOf({ ...one }, naming);
    expect(parseProfile(copy)).toMatchObject({ id: `${one.id}-copy`, requirements: one.requirements });
    expect(readDraft(JSON.stringify(copy), naming).problem).toBeUndefined();
  }
  const long = copyOf({ ...written('n'.repeat(120)), version: 3, kind: 'template' }, naming);
  expect(long).toMatchObject({ id: 'mine-copy', name: `${'n'.repeat(113)} (copy)` });
  expect(Object.keys(long)).toEqual(['id', 'name', 'requirements']);
});

test('a need is changed in the form it was written in, and nothing else of it', () => {
  const short = { ...need('A'), basis: 'vendor' };
  expect(withNeed(short, 0, { key: 'B' })).toEqual({ ...short, key: 'B' });
  const long = { level: 'required', anyOf: [{ kind: 'group', key: 'a', app: 'x' }, 'no object'] };
  expect(needsIn(long)).toEqual([
    { kind: 'group', key: 'a' },
    { kind: '', key: '' },
  ]);
  expect(withNeed(long, 0, { key: 'b' })).toEqual({
    level: 'required',
    anyOf: [{ kind: 'group', key: 'b', app: 'x' }, 'no object'],
  });
  expect(withNeed(long, 1, { key: 'b' })['anyOf']).toEqual([
    { kind: 'group', key: 'a', app: 'x' },
    { key: 'b' },
  ]);
});

test('an optional text that is emptied goes, a necessary one stays', () => {
  expect(withText({ summary: 'x', name: 'y' }, 'summary', '', true)).toEqual({ name: 'y' });
  expect(withText({ summary: 'x', name: 'y' }, 'name', '')).toEqual({ summary: 'x', name: '' });
});

test('two versions are compared by what they say, not by how it is written', () => {
  const mine = profile('Mine', need('A', 'one'), need('B'), need('C'));
  const theirs = profile(
    'Theirs',
    need('A', 'two'),
    { reason: '', level: 'required', key: 'B', kind: 'project-permission' },
    need('D'),
  );
  const { fields, onlyMine, onlyTheirs, changed } = differencesBetween(mine, { ...theirs, version: 7 });
  expect(fields).toEqual(['name']);
  expect([onlyMine, onlyTheirs, changed].map((list) => list.map(({ id }) => id))).toEqual([
    ['project-permission-c'],
    ['project-permission-d'],
    ['project-permission-a'],
  ]);
});

test.each([
  ['nothing is there and nothing is replaced', undefined, [], undefined],
  ['what it was begun from is still there', { id: 'mine', version: 2 }, [kept(2)], undefined],
  ['a later version is there', { id: 'mine', version: 2 }, [kept(3)], 'changed'],
  ['what it was begun from is gone', { id: 'mine', version: 2 }, [], 'deleted'],
  ['a new profile has an id that is taken', undefined, [kept(1)], 'taken'],
  ['it was begun from another profile', { id: 'other', version: 1 }, [kept(1)], 'taken'],
])('before saving: %s', (_what, base, own, kind) => {
  expect(conflictOf({ written: written('Mine') }, base, own)?.kind).toBe(kind);
});

test('a text is read as far as it can be, and what is wrong names its field', () => {
  expect(readDraft('[]', naming)).toEqual({
    problem: { field: '', text: 'A profile is one JSON object: begin and end it with curly brackets.' },
  });
  expect(readDraft('{', naming).problem).toMatchObject({ field: '' });
  const taken = readDraft(JSON.stringify({ ...written('Mine'), id: 'avion' }), naming);
  expect(taken.problem).toMatchObject({ field: 'id' });
  expect(taken.written).toMatchObject({ id: 'avion' });
  const secret = readDraft(
    JSON.stringify(written('Mine', need('A', `Authorization: Bearer ${'aB3dE5fG7h'.repeat(4)}`))),
    naming,
  );
  expect(secret.problem).toMatchObject({ field: 'requirements.0.reason' });
  const large = readDraft(JSON.stringify(written('x'.repeat(200_000))), naming);
  expect(large.problem?.text).toContain('too large');
});

test('keys and fields are told by what they are, whatever somebody wrote', () => {
  expect(doubtAbout('project-permission', 'EDIT_ISSUES')).toBeUndefined();
  expect(doubtAbout('project-permission', 'EDIT_ISUES')).toContain('Check the spelling');
  expect(doubtAbout('field-on-screen', 'customfield_10042')).toBeUndefined();
  expect(doubtAbout('field-on-screen', 'colour')).toContain('not a known one');
  expect(doubtAbout('constructor', 'x')).toBeUndefined();
  expect(fieldWords('requirements.1.anyOf.0.key')).toBe('Need 2, key');
  expect(fieldWords('constructor')).toBe('constructor');
});
