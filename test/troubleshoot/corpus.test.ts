import { diagnose } from '../../src/troubleshoot';
import { CORPUS, type CorpusCase } from '../support/troubleshoot/corpus';

const named = (text: string): string => text.replace(/\s+/gu, ' ').slice(0, 70);
const cases = CORPUS.map((each) => ({ ...each, name: `${each.seen}: ${named(each.text)}` }));

const namesIn = (text: string): Required<CorpusCase>['names'] => {
  const { projectKeys, issueKeys, fields, issueTypes, permissions, people } = diagnose(text).mentions;
  const values = (mentions: readonly { value: string }[]): string[] =>
    mentions.map(({ value }) => value).sort();
  return {
    projectKeys: values(projectKeys),
    issueKeys: values(issueKeys),
    fields: values(fields),
    issueTypes: values(issueTypes),
    permissions: permissions.map(({ key }) => key).sort(),
    people: values(people),
  };
};

test('the corpus is as large as promised', () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(120);
});

test.each(cases)('$name', ({ text, error, cause, also, guess }) => {
  const { outcome, candidates } = diagnose(text);
  expect(candidates.map((candidate) => candidate.error.id).sort()).toEqual([error, ...(also ?? [])].sort());
  expect(candidates[0]?.error.id).toBe(error);
  expect(candidates[0]?.error.causes[0]?.id).toBe(cause);
  expect(outcome).toBe(guess ? 'possible' : 'known');
});

test.each(cases.filter(({ names }) => names))('names in $name', ({ text, names = {} }) => {
  const sorted = Object.fromEntries(
    Object.entries(names).map(([kind, values]) => [kind, [...values].sort()]),
  );
  expect(namesIn(text)).toMatchObject(sorted);
});
