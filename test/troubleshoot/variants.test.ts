import { listKnownErrors } from '../../src/catalogue/known-errors';
import { diagnose } from '../../src/troubleshoot';
import { sampleFor, sampleOf, WRAPPERS } from '../support/troubleshoot/wrappers';

const WORDINGS = listKnownErrors().flatMap((error) => error.patterns.map((pattern) => ({ error, pattern })));

const found = (text: string): string[] => diagnose(text).candidates.map(({ error }) => error.id);

describe.each(Object.entries(WRAPPERS))('a message %s', (_, wrap) => {
  test('is still known, whichever it is', () => {
    const missed = WORDINGS.filter(
      ({ error, pattern }) => !found(wrap(sampleFor(error, pattern))).includes(error.id),
    );
    expect(missed.map(({ pattern }) => pattern)).toEqual([]);
  });
});

test('a message by itself is known, whichever it is', () => {
  const missed = WORDINGS.filter(
    ({ error, pattern }) => !found(sampleFor(error, pattern)).includes(error.id),
  );
  // Short general wordings need something around them that says that they are about Jira.
  expect(missed.map(({ pattern }) => pattern)).toEqual(['Invalid aud', 'ETIMEDOUT']);
});

test('a message that breaks off is never certain, and is never taken for another one', () => {
  const wrong = WORDINGS.flatMap(({ error, pattern }) => {
    const sample = sampleFor(error, pattern);
    const text = `Jira: ${sample.slice(0, Math.ceil(sample.length * 0.7))}`;
    // What is left can be a shorter wording that is whole, and "OAuth failed" holds for every OAuth error.
    const stillWhole = error.patterns.some((other) => text.includes(sampleOf(other)));
    return diagnose(text)
      .candidates.filter(({ error: taken, confidence }) =>
        taken.id === error.id ? confidence === 'certain' && !stillWhole : taken.id !== 'oauth1-other-problem',
      )
      .map(({ error: taken, confidence }) => ({ text, taken: taken.id, confidence }));
  });
  expect(wrong).toEqual([]);
});

test('most long messages are still known when a third of them is cut off', () => {
  const long = WORDINGS.filter(({ pattern }) => pattern.length > 45);
  const known = long.filter(({ error, pattern }) => {
    const sample = sampleFor(error, pattern);
    return found(`Jira: ${sample.slice(0, Math.ceil(sample.length * 0.7))}...`).includes(error.id);
  });
  expect(known.length / long.length).toBeGreaterThan(0.8);
});

test('several errors in one paste are all found', () => {
  const text = `Jira sync report
    ABC-1: {"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}}
    ABC-2: {"errorMessages":[],"errors":{"duedate":"Field 'duedate' cannot be set. It is not on the appropriate screen, or unknown."}}
    ABC-3: User 'jo' cannot be assigned issues.`;
  expect(found(text).sort()).toEqual([
    'field-cannot-be-set',
    'issue-not-visible',
    'person-cannot-be-assigned',
  ]);
});

test('the same error on many fields is one, with all of its fields', () => {
  const fields = Array.from({ length: 12 }, (_, index) => `customfield_${10_000 + index}`);
  const text = JSON.stringify({
    errorMessages: [],
    errors: Object.fromEntries(
      fields.map((field) => [
        field,
        `Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`,
      ]),
    ),
  });
  const { candidates } = diagnose(text);
  expect(candidates).toHaveLength(1);
  expect(candidates[0]?.captured.map(({ value }) => value)).toEqual(fields);
  expect(candidates[0]?.excerpts).toHaveLength(5);
});
