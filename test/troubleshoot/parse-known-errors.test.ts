import { parseKnownErrors } from '../../src/catalogue/known-errors/parse';
import { parsePattern } from '../../src/catalogue/known-errors/pattern';

const cause = {
  id: 'no-right',
  title: 'The account may not do this',
  why: 'It lacks the permission.',
  checks: [{ kind: 'permission', key: 'EDIT_ISSUES', in: 'project' }],
  fix: 'Grant the permission.',
  source: 'https://example.com/cause',
};
const error = {
  id: 'refused',
  title: 'Jira refuses it',
  about: 'jira',
  patterns: ["It is refused for '{user}'"],
  causes: [{ cause: 'no-right', likelihood: 'usual' }],
  confidence: 'likely',
  sources: ['https://example.com/error'],
  checked: '2026-11-22',
};
const parse = (errors: readonly object[], causes: readonly object[] = [cause]): unknown =>
  parseKnownErrors([{ causes }], [{ errors }]);
const with_ = (changes: object): object => ({ ...error, ...changes });

test('an error gets its causes, and what was left out is filled in', () => {
  expect(parse([error])).toEqual([
    {
      ...error,
      products: [],
      statuses: [],
      needsContext: false,
      unconfirmed: false,
      notCloud: false,
      causes: [{ ...cause, likelihood: 'usual' }],
    },
  ]);
});

test.each<[string, readonly object[], RegExp]>([
  ['no source', [with_({ sources: [] })], /errors\.0\.sources: Cite where this was read/u],
  ['a source that is no address', [with_({ sources: ['somewhere'] })], /https address/u],
  ['no cause', [with_({ causes: [] })], /Name at least one cause/u],
  [
    'a cause that does not exist',
    [with_({ causes: [{ cause: 'unheard-of', likelihood: 'usual' }] })],
    /"refused" names the cause "unheard-of"/u,
  ],
  ['neither wording nor answer', [with_({ patterns: [] })], /neither a wording nor an answer/u],
  ['an unknown hole', [with_({ patterns: ['It is refused for {person}'] })], /There is no hole \{person\}/u],
  ['two holes that touch', [with_({ patterns: ['It is refused {user}{field}'] })], /Two holes touch/u],
  ['almost nothing literal', [with_({ patterns: ['{user}: {any} ab'] })], /almost no literal text/u],
  ['an unconfirmed certainty', [with_({ confidence: 'certain', unconfirmed: true })], /cannot be certain/u],
  ['the same id twice', [error, error], /Two errors have the id "refused"/u],
  ['a field that does not exist', [with_({ pattern: 'x' })], /pattern/u],
  ['a date that is none', [with_({ checked: 'today' })], /YYYY-MM-DD/u],
  ['a status out of range', [with_({ answer: { status: [42] } })], /errors\.0\.answer\.status/u],
])('%s is refused', (_, errors, message) => {
  expect(() => parse(errors)).toThrow(message);
});

test('causes out of order of likelihood are refused', () => {
  const other = { ...cause, id: 'other-right' };
  const causes = [
    { cause: 'no-right', likelihood: 'rare' },
    { cause: 'other-right', likelihood: 'usual' },
  ];
  expect(() => parse([with_({ causes })], [cause, other])).toThrow(/not in order of likelihood/u);
});

test('a cause that nothing names, and one that is there twice, are refused', () => {
  expect(() => parse([error], [cause, { ...cause, id: 'forgotten' }])).toThrow(
    /No error names the cause "forgotten"/u,
  );
  expect(() => parse([error], [cause, cause])).toThrow(/Two causes have the id "no-right"/u);
});

test('a pattern is taken apart into literals and holes', () => {
  expect(parsePattern("Field '{field}' cannot be set")).toEqual([
    { text: "Field '" },
    { hole: 'field' },
    { text: "' cannot be set" },
  ]);
  expect(parsePattern('{field} is required')).toEqual([{ hole: 'field' }, { text: ' is required' }]);
});
