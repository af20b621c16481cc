import { diagnose } from '../../src/troubleshoot';
import { UNRELATED } from '../support/troubleshoot/corpus';

test('there are as many unrelated texts as promised', () => {
  expect(UNRELATED.length).toBeGreaterThanOrEqual(40);
});

test.each(UNRELATED)('no cause is named for $name', ({ text }) => {
  const { outcome, candidates, generalChecks } = diagnose(text);
  expect(candidates).toEqual([]);
  expect(outcome).toBe('not-known');
  expect(generalChecks.length).toBeGreaterThan(3);
});

test.each(['', '   ', '\n\n\t', '\u200b\u200b'])('nothing pasted (%j) is empty, not unknown', (text) => {
  expect(diagnose(text)).toMatchObject({ outcome: 'empty', candidates: [], generalChecks: [], nearest: [] });
});

test('an answer from somewhere else is said to be from there', () => {
  expect(diagnose('GET https://registry.example.com/left-pad 401 Unauthorized').elsewhere).toBe(
    'registry.example.com',
  );
  expect(diagnose('GET https://acme.atlassian.net/wiki/rest/api/content 403 Forbidden').elsewhere).toBe(
    'acme.atlassian.net',
  );
  expect(diagnose('GET https://acme.atlassian.net/rest/api/3/myself 401').elsewhere).toBeUndefined();
});

test('an unknown text of Jira shows what resembles it, as a likeness and not as a cause', () => {
  const { outcome, candidates, nearest } = diagnose(
    'You do not have permission to create versions in this project',
  );
  expect({ outcome, candidates }).toEqual({ outcome: 'not-known', candidates: [] });
  expect(nearest.map(({ error }) => error.id)).toContain('no-right-to-create-versions');
  for (const { likeness } of nearest) expect(likeness).toBeLessThan(1);
});

test('an unknown text that resembles nothing shows nothing', () => {
  expect(diagnose('The quarterly report is ready for your review').nearest).toEqual([]);
});

test('a status without a sign of where it comes from is a likeness only', () => {
  const { candidates, nearest } = diagnose('my own little program got HTTP status 403 yesterday evening');
  expect(candidates).toEqual([]);
  expect(nearest.map(({ error }) => error.id)).toContain('forbidden');
});
