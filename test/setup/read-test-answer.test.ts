import { fc, runs } from '../support/random';
import { readTestAnswer } from '../../src/setup/connection-test';
import { contexts, ownForm, pieces } from './generated-secrets';

const MYSELF = 'https://brightmoor.atlassian.net/rest/api/3/myself';
const BODY =
  '{"self":"…","accountId":"63c2f9a47d1be8005a70e3c9","accountType":"atlassian","displayName":"aha-sync"}';

test('reads the answers apart, with what a terminal puts around them', () => {
  const pasted = [
    'PS C:\\Users\\admin> & {',
    'Paste the API token and press Enter (it is not shown): ********',
    '',
    `== GET ${MYSELF}`,
    'HTTP/2.0 200 OK',
    'x-seraph-loginreason: OK',
    'content-type: application/json;charset=UTF-8',
    '',
    BODY,
    '',
    '== GET https://brightmoor.atlassian.net/rest/api/3/project/PLAT',
    'HTTP/2.0 404 Not Found',
    'Content-Type: application/json',
    'set-cookie: atlassian.xsrf.token=abc; Path=/',
    '',
    '{"errorMessages":["No project could be found with key \'PLAT\'."],',
    '"errors":{}}',
    'PS C:\\Users\\admin>',
  ].join('\r\n');
  const { answers, signedInAs, secretsRemoved } = readTestAnswer(pasted);
  expect(answers.map(({ asked, status }) => [asked, status])).toEqual([
    [MYSELF, 200],
    ['https://brightmoor.atlassian.net/rest/api/3/project/PLAT', 404],
  ]);
  expect(answers[0]?.text).toBe(
    [
      `GET ${MYSELF}`,
      'HTTP/2.0 200 OK',
      'x-seraph-loginreason: OK',
      'content-type: application/json;charset=UTF-8',
      '',
      BODY,
    ].join('\n'),
  );
  expect(answers[1]?.text).toContain('set-cookie: [removed]');
  expect(answers[1]?.text).toContain("No project could be found with key 'PLAT'.");
  expect(signedInAs).toEqual({ accountId: '63c2f9a47d1be8005a70e3c9', accountType: 'atlassian' });
  expect(secretsRemoved).toBe(1);
});

test.each([
  ['curl', 'curl: (6) Could not resolve host: brightmoor.atlassian.net'],
  ['.NET', 'No answer: The remote name could not be resolved'],
])('keeps the words of %s when there was no answer', (_, line) => {
  const [answer] = readTestAnswer(`== GET ${MYSELF}\n${line}\n`).answers;
  expect(answer).toMatchObject({
    asked: MYSELF,
    status: null,
    noAnswer: line.replace('No answer: ', ''),
  });
});

test('an answer that was pasted without its first line is read as one', () => {
  const text = 'HTTP/1.1 401 Unauthorized\nx-seraph-loginreason: AUTHENTICATED_FAILED\n\nNo.';
  expect(readTestAnswer(text).answers).toEqual([{ asked: '', status: 401, text }]);
});

test.each(['', 'hello', '== GET ', 'HTTP/1.1 2000 no', '401 Unauthorized'])('%j says no status', (text) => {
  expect(readTestAnswer(text).answers.filter(({ status }) => status !== null)).toEqual([]);
});

test('whose token it is comes from a good answer of myself only', () => {
  expect(readTestAnswer(`== GET ${MYSELF}\nHTTP/1.1 403 No\n\n${BODY}`)).not.toHaveProperty('signedInAs');
  expect(
    readTestAnswer(`== GET https://x/rest/api/3/project/A\nHTTP/1.1 200 OK\n\n${BODY}`),
  ).not.toHaveProperty('signedInAs');
});

test('no secret is in what is read, wherever it was pasted', () => {
  fc.assert(
    fc.property(ownForm, fc.constantFrom(...contexts), (secret, wrap) => {
      const pasted = `== GET ${MYSELF}\nHTTP/1.1 200 OK\nserver: ${wrap(secret)}\n\n${wrap(secret)}\n${wrap(secret)}`;
      const shown = JSON.stringify(readTestAnswer(pasted));
      expect(pieces(secret).filter((piece) => shown.includes(piece))).toEqual([]);
    }),
    { numRuns: runs(500) },
  );
});

test('nothing makes it throw', () => {
  const parts = fc.constantFrom(
    '== GET ',
    'HTTP/1.1 401 X',
    '\n',
    '\r\n',
    '\n\n',
    'a: b',
    '"accountId":"',
    'curl: (6) x',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string({ unit: 'binary' }))), (pieces) => {
      expect(Array.isArray(readTestAnswer(pieces.join('')).answers)).toBe(true);
    }),
    { numRuns: runs(1_000) },
  );
});
