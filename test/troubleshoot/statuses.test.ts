import { type AnswerFacts, explainStatus, readAnswer } from '../../src/troubleshoot';

/** Facts of an answer that came from a Jira site. */
const facts = (changes: Partial<AnswerFacts>): AnswerFacts => ({
  statuses: [],
  headers: {},
  errorMessages: [],
  fieldErrors: {},
  api: 'jira',
  host: 'acme.atlassian.net',
  hostKind: 'jira-cloud',
  products: [],
  aboutJira: true,
  ...changes,
});
const named = (changes: Partial<AnswerFacts>): string[] =>
  explainStatus(facts(changes)).map(({ error }) => error.id);

const OK = { 'x-seraph-loginreason': 'OK' };
const FAILED = { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' };
const DENIED = { 'x-seraph-loginreason': 'AUTHENTICATION_DENIED' };
const CAPTCHA = {
  'x-authentication-denied-reason': 'CAPTCHA_CHALLENGE; login-url=https://acme.atlassian.net/login',
};
const GATEWAY = { host: 'api.atlassian.com', hostKind: 'gateway' } as const;
const ALIGN = { api: 'jira-align', host: 'acme.jiraalign.com', hostKind: 'jira-align' } as const;

test.each<[string, Partial<AnswerFacts>, string]>([
  ['401 alone', { statuses: [401] }, 'unauthorized'],
  ['401 with a refused sign-in', { statuses: [401], headers: FAILED }, 'sign-in-failed-header'],
  ['401 with a puzzle', { statuses: [401], headers: CAPTCHA }, 'captcha-challenge'],
  ['401 denied without a look', { statuses: [401], headers: DENIED }, 'authentication-denied'],
  ['401 of the gateway', { statuses: [401], ...GATEWAY }, 'unauthorized-through-gateway'],
  ['401 of Jira Align’s interface', { statuses: [401], ...ALIGN }, 'align-api-unauthorized'],
  [
    '401 of Jira to Jira Align',
    { statuses: [401], products: ['jira-align'] },
    'align-connector-unauthorized',
  ],
  [
    '401 when linking',
    { statuses: [401], method: 'POST', path: '/rest/api/3/issueLink' },
    'link-not-created',
  ],
  ['403 alone', { statuses: [403] }, 'forbidden'],
  ['403 signed in', { statuses: [403], headers: OK }, 'forbidden-signed-in'],
  ['403 with a puzzle', { statuses: [403], headers: CAPTCHA }, 'captcha-challenge'],
  ['403 with a page', { statuses: [403], body: 'html' }, 'forbidden-page'],
  ['401 to Aha!', { statuses: [401], products: ['aha-roadmaps'] }, 'aha-401'],
  ['403 to Aha!', { statuses: [403], products: ['aha-roadmaps'] }, 'aha-403'],
  ['403 when ranking', { statuses: [403], path: '/rest/agile/1.0/issue/rank' }, 'no-rank-permission'],
  ['403 on a webhook', { statuses: [403], path: '/rest/webhooks/1.0/webhook' }, 'webhook-forbidden'],
  ['403 of Jira Align’s interface', { statuses: [403], ...ALIGN }, 'align-api-forbidden'],
  [
    '403 of Cloudflare',
    { statuses: [403], ...ALIGN, headers: { server: 'cloudflare' } },
    'align-api-cloudflare',
  ],
  ['404 alone', { statuses: [404] }, 'not-found'],
  ['404 signed in', { statuses: [404], headers: OK }, 'not-found-signed-in'],
  ['404 with a refused sign-in', { statuses: [404], headers: FAILED }, 'not-found-as-anonymous'],
  [
    '404 on a new version',
    { statuses: [404], method: 'POST', path: '/rest/api/3/version' },
    'version-not-created',
  ],
  [
    '404 on reading a version',
    { statuses: [404], method: 'GET', path: '/rest/api/3/version/1' },
    'not-found',
  ],
  ['302 alone', { statuses: [302] }, 'redirect-elsewhere'],
  ['302 into a private network', { statuses: [302], leadsTo: 'private' }, 'redirect-to-private-network'],
  ['302 to a sign-in page', { statuses: [302], leadsTo: 'sign-in' }, 'redirect-to-sign-in'],
  ['301 to https', { statuses: [301], leadsTo: 'https' }, 'redirect-to-https'],
  ['410', { statuses: [410] }, 'gone'],
  ['429 alone', { statuses: [429] }, 'too-many-requests'],
  ['429 with a time', { statuses: [429], headers: { 'retry-after': '5' } }, 'too-many-requests-with-time'],
  [
    '429, quota',
    { statuses: [429], headers: { 'retry-after': '5', 'ratelimit-reason': 'jira-quota-tenant-based' } },
    'rate-quota-used-up',
  ],
  [
    '429, burst',
    { statuses: [429], headers: { 'ratelimit-reason': 'jira-burst-based' } },
    'rate-burst-reached',
  ],
  [
    '429, one work item',
    { statuses: [429], headers: { 'ratelimit-reason': 'jira-per-issue-on-write' } },
    'rate-issue-writes-reached',
  ],
  ['200 with a refused sign-in', { statuses: [200], headers: FAILED }, 'answered-as-anonymous'],
  ['503 with a time', { statuses: [503], headers: { 'retry-after': '30' } }, 'unavailable-with-time'],
])('%s', (_, changes, error) => {
  expect(named(changes)).toEqual([error]);
});

test('200 as it should be means nothing', () => {
  expect(named({ statuses: [200], headers: OK, body: 'json' })).toEqual([]);
});

test('a status from elsewhere means nothing here', () => {
  expect(named({ statuses: [401, 403, 404, 302, 410, 429], api: 'other' })).toEqual([]);
});

test('a status from nobody knows where can be Jira’s or Jira Align’s, and is a guess', () => {
  const {
    host: _host,
    hostKind: _kind,
    ...unclear
  } = facts({ statuses: [401], api: 'unclear', aboutJira: false });
  const found = explainStatus(unclear);
  expect(found.map(({ error }) => error.id).sort()).toEqual(['align-api-unauthorized', 'unauthorized']);
  expect(new Set(found.map(({ confidence }) => confidence))).toEqual(new Set(['possible']));
});

test('errors of Jira Align’s interface are never explained as Jira’s, nor the other way round', () => {
  for (const status of [401, 403, 404, 429]) {
    for (const { error } of explainStatus(facts({ statuses: [status], ...ALIGN })))
      expect(error.about).toBe('jira-align-api');
    for (const { error } of explainStatus(facts({ statuses: [status] })))
      expect(error.about).not.toBe('jira-align-api');
  }
});

test('every status of a chain of redirects is explained, each once', () => {
  const text =
    'curl -L https://acme.atlassian.net/secure/Dashboard.jspa\nHTTP/1.1 302 Found\nLocation: https://acme.atlassian.net/login?dest=x\n\nHTTP/1.1 401 Unauthorized';
  const read = readAnswer(text);
  expect(read).toMatchObject({ statuses: [302, 401], status: 401, leadsTo: 'sign-in', api: 'jira' });
  expect(explainStatus(read).map(({ error }) => error.id)).toEqual(['redirect-to-sign-in', 'unauthorized']);
});

test('a status of unclear origin can be Jira Align’s own, unless the text is another connector’s', () => {
  const unclear = { statuses: [401], api: 'unclear' } as const;
  expect(named(unclear).sort()).toEqual(['align-api-unauthorized', 'unauthorized']);
  expect(named({ ...unclear, products: ['bolddesk'] })).toEqual(['unauthorized']);
  expect(named({ ...unclear, products: ['jira-align'] })).toContain('align-api-unauthorized');
});
