import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProfile } from '../../src/catalogue';
import { findChecklistItem, listSequences } from '../../src/catalogue/checklists';
import { listKnownErrors } from '../../src/catalogue/known-errors';
import type { SiteUrlProblem } from '../../src/setup/site-url';
import { finding } from '../../src/setup/site-url/words';

const TEXT = readFileSync(join(__dirname, '..', '..', 'docs', 'vendor-articles.md'), 'utf8');

const ROWS = TEXT.slice(TEXT.indexOf('| article | sentence |'))
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) =>
    line
      .split(/(?<!\\)\|/u)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const errors = listKnownErrors();
const steps = listSequences().flatMap(({ steps: all }) => all.map(({ id }) => id));

const isThere: Readonly<Record<string, (id: string) => boolean>> = {
  checklist: (id) => findChecklistItem(id) !== undefined,
  step: (id) => steps.includes(id),
  troubleshoot: (id) => errors.some((error) => error.id === id),
  cause: (id) => errors.some(({ causes }) => causes.some((cause) => cause.id === id)),
  profile: (id) => findProfile(id) !== undefined,
  requirement: (id) => {
    const [profile = '', requirement] = id.split('/');
    return findProfile(profile)?.requirements.some((one) => one.id === requirement) === true;
  },
  address: (id) => {
    try {
      return finding(id as SiteUrlProblem).what !== '';
    } catch {
      return false;
    }
  },
};

/** The places that a cell names: `kind` and id; ids that follow one another have the kind of the first. */
function placesIn(cell: string): [kind: string, id: string][] {
  return [...cell.matchAll(/(\w+) `([^`]+)`/gu)].map(([, kind = '', id = '']) => [kind, id]);
}

test('every sentence of the four articles has a place, and no row is empty', () => {
  const count = new Map<string, number>();
  for (const [article = ''] of ROWS) count.set(article, (count.get(article) ?? 0) + 1);
  expect([...count.keys()]).toEqual(['Aha!', 'BoldDesk', 'Jira Align API', 'Jira Align guide']);
  expect([...count.values()].every((rows) => rows >= 25)).toBe(true);
  const empty = ROWS.filter(
    ([article, sentence, place = '', ...rest]) =>
      !article ||
      !sentence ||
      rest.length > 0 ||
      (placesIn(place).length === 0 && !/^(?:check|connection test|note of the sequence)\b/u.test(place)),
  );
  expect(empty).toEqual([]);
});

test('what the table names is there', () => {
  const places = ROWS.flatMap(([, sentence = '', place = '']) =>
    placesIn(place).map(([kind, id]) => ({ sentence, kind, id })),
  );
  expect(places.length).toBeGreaterThan(ROWS.length);
  expect(places.filter(({ kind, id }) => isThere[kind]?.(id) !== true)).toEqual([]);
});

test('every step of the Jira Align guide and every item for Jira Align is in the table', () => {
  const named = new Set(ROWS.flatMap(([, , place = '']) => placesIn(place).map(([, id]) => id)));
  const items = ['service-light', 'test-now-may-fail', 'reactivate-connector', 'oauth1-consumer-key'];
  expect([...steps, ...items].filter((id) => !named.has(id))).toEqual([]);
});
