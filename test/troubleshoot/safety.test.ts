import { fc, runs } from '../support/random';
import { diagnose, type Diagnosis, MAX_CHARACTERS, readAnswer } from '../../src/troubleshoot';
import { CORPUS, UNRELATED } from '../support/troubleshoot/corpus';

const TOKEN = `ATATT3xFfGF0${'Ab3dEf6hIj9kLm2n'.repeat(10)}=1A2B3C4D`;
const scraps = [...CORPUS, ...UNRELATED].map(({ text }) => text.slice(0, 400));

/** Everything of a diagnosis that a page could show. */
const shown = (diagnosis: Diagnosis): string =>
  JSON.stringify({
    ...diagnosis,
    candidates: diagnosis.candidates.map(({ error, ...rest }) => ({ ...rest, id: error.id })),
  });

test('no text makes it fail', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 3_000 }), fc.string({ maxLength: 3_000 })),
      (text) => {
        expect(['known', 'possible', 'not-known', 'empty']).toContain(diagnose(text).outcome);
        expect(readAnswer(text).statuses.every(Number.isInteger)).toBe(true);
      },
    ),
    { numRuns: runs(300) },
  );
});

test('scraps of real texts, cut anywhere and joined, do not make it fail', () => {
  const scrap = fc
    .tuple(fc.constantFrom(...scraps), fc.nat(400), fc.nat(400))
    .map(([text, from, to]) => text.slice(from, to));
  fc.assert(
    fc.property(
      fc.array(scrap, { maxLength: 12 }),
      fc.constantFrom('', '\n', '\\n', '"', '</p>'),
      (pieces, glue) => {
        const { candidates } = diagnose(pieces.join(glue));
        for (const { excerpts } of candidates)
          for (const excerpt of excerpts) expect(excerpt.length).toBeLessThanOrEqual(300);
      },
    ),
    { numRuns: runs(300) },
  );
});

test('random words never make a certain cause', () => {
  const words = fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 10 }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, (each) => {
      expect(diagnose(each.join(' ')).outcome).not.toBe('known');
    }),
    { numRuns: runs(500) },
  );
});

test.each([
  [
    'a token',
    `curl -u jo@example.com:${TOKEN} https://acme.atlassian.net/rest/api/3/myself\nHTTP/1.1 401 Unauthorized`,
  ],
  ['a token in a message', `User '${TOKEN}' cannot be assigned issues.`],
  ['a password in an address', `GET https://jo:${TOKEN}@acme.atlassian.net/rest/api/3/myself returned 401`],
  [
    'a header',
    `Authorization: Basic ${Buffer.from(`jo@example.com:${TOKEN}`).toString('base64')}\nHTTP/1.1 403 Forbidden\nx-seraph-loginreason: OK`,
  ],
])('%s is taken out before anything is read', (_, text) => {
  const diagnosis = diagnose(text);
  expect(diagnosis.secretsRemoved).toBeGreaterThan(0);
  expect(shown(diagnosis)).not.toContain(TOKEN.slice(0, 40));
  expect(shown(diagnosis)).not.toContain(
    Buffer.from(`jo@example.com:${TOKEN}`).toString('base64').slice(10, 60),
  );
  expect(['known', 'possible']).toContain(diagnosis.outcome);
});

test('a token at the cap is not cut in two and shown', () => {
  const text = `Jira ${'x '.repeat(MAX_CHARACTERS / 2 - 20)} user ${TOKEN} HTTP 401`;
  expect(shown(diagnose(text))).not.toContain('ATATT3xFfGF0');
});

test('a message that looks like a secret is still known, without an excerpt of it', () => {
  const { outcome, candidates } = diagnose('"jira" {"token": "refresh_token is invalid"}');
  expect(outcome).toBe('known');
  expect(candidates[0]).toMatchObject({ error: { id: 'oauth2-refresh-invalid' } });
});

test('a long text is cut, and says so', () => {
  const message = "Jira: User 'jo' cannot be assigned issues.";
  expect(diagnose(message + ' '.repeat(MAX_CHARACTERS)).cut).toBe(true);
  expect(diagnose(message)).toMatchObject({ cut: false, outcome: 'known' });
  expect(diagnose('-'.repeat(MAX_CHARACTERS) + message).candidates).toEqual([]);
});

test('the cap does not split a character in two', () => {
  expect(() => diagnose(`${'a'.repeat(MAX_CHARACTERS - 1)}😀`)).not.toThrow();
});

test('the connector that a person names goes first', () => {
  const text = 'HTTP 403 from https://acme.atlassian.net/rest/api/2/issue';
  expect(diagnose(text).candidates.map(({ error }) => error.id)).toEqual(['forbidden']);
  expect(diagnose(text, { connector: 'aha-roadmaps' }).candidates.map(({ error }) => error.id)).toEqual([
    'aha-403',
  ]);
});

test('diagnosing a text twice gives the same', () => {
  for (const { text } of CORPUS) expect(diagnose(text)).toEqual(diagnose(text));
});
