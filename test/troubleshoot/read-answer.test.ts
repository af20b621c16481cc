import { readAnswer } from '../../src/troubleshoot';

test.each([
  ['HTTP/1.1 401 Unauthorized', [401]],
  ['HTTP/2 403', [403]],
  ['< HTTP/2 404', [404]],
  ['STATUS=302', [302]],
  ['{"statusCode":410,"body":""}', [410]],
  ['"status-code": 401', [401]],
  ['RestClientException{statusCode=Optional[404]', [404]],
  ['RestClientException{statusCode=Optional.of(404)', [404]],
  ['The remote server returned an error: (401) Unauthorized.', [401]],
  ['Request failed with status code 429', [429]],
  ['[400: POST] https://acme.atlassian.net/rest/api/3/issue', [400]],
  ['401 Client Error: Unauthorized for url', [401]],
  ['403 POST https://acme.atlassian.net/rest/webhooks/1.0/webhook', [403]],
  ['"GET /rest/api/2/field HTTP/1.1" 401 123', [401]],
  ['Forbidden (403)', [403]],
  ['Authentication failed: 401', [401]],
  ['<Response [500]>', [500]],
  ['HTTP/1.1 302 Found\n\nHTTP/1.1 200 OK\n\nHTTP/1.1 302 Found', [302, 200]],
  ['line 401 of file.js:404:17 has 403 words', []],
  ['4010 E404 v4.0.4 1.401 401k', []],
  ['We sold 404 bicycles', []],
])('statuses in %j', (text, statuses) => {
  expect(readAnswer(text).statuses).toEqual(statuses);
});

test.each([
  ['as a server writes them', 'X-Seraph-LoginReason: AUTHENTICATED_FAILED\nRetry-After: 12\nSet-Cookie: a=b'],
  ['as curl shows them', '< x-seraph-loginreason: AUTHENTICATED_FAILED\n< retry-after: 12'],
  ['as JSON', '{"headers":{"x-seraph-loginreason":"AUTHENTICATED_FAILED","retry-after":"12","date":"x"}}'],
  [
    'as Python prints them',
    "{'X-Seraph-Loginreason': 'AUTHENTICATED_FAILED', 'Retry-After': '12', 'Nel': 'x'}",
  ],
  ['as Node prints them', "'x-seraph-loginreason': [ 'AUTHENTICATED_FAILED' ],\n'retry-after': [ '12' ]"],
  ['escaped', '{\\"x-seraph-loginreason\\":\\"AUTHENTICATED_FAILED\\",\\"retry-after\\":\\"12\\"}'],
])('headers %s', (_, text) => {
  expect(readAnswer(text).headers).toEqual({
    'x-seraph-loginreason': 'AUTHENTICATED_FAILED',
    'retry-after': '12',
  });
});

test.each([
  [
    'HTTP 400 https://acme.atlassian.net/rest/api/3/issue\nHTTP 403 from https://api.shop.example/v1/orders',
    [400],
  ],
  ['HTTP 400 https://jira.shop.example/rest/api/2/issue\nHTTP 403 https://jira.shop.example/x', [400, 403]],
  [
    'HTTP 403 from https://api.shop.example/v1/orders\nHTTP 404 from https://api.shop.example/v1/people',
    [403, 404],
  ],
  ['HTTP/1.1 302 Found, https://login.shop.example/\nHTTP/1.1 401 Unauthorized', [302, 401]],
  ['HTTP 302 https://login.shop.example/\nHTTP 403 https://api.shop.example/', [302, 403]],
  ['Status code:\n401', [401]],
])('statuses that other servers gave are left out: %j', (text, statuses) => {
  expect(readAnswer(text).statuses).toEqual(statuses);
});

test('the last of several answers counts', () => {
  const text = 'HTTP/1.1 301 Moved\nServer: one\n\nHTTP/1.1 401 Unauthorized\nServer: two';
  expect(readAnswer(text)).toMatchObject({ status: 401, headers: { server: 'two' } });
});

test.each([
  ['JSON', '{"errorMessages":["One.","Two \\"quoted\\", indeed."],"errors":{"summary":"Three."}}'],
  [
    'JSON over lines',
    '{\n "errorMessages": [\n "One.",\n "Two \\"quoted\\", indeed."\n ],\n "errors": {\n "summary": "Three."\n }\n}',
  ],
  [
    'a Java print-out',
    'ErrorCollection{status=400, errors={summary=Three.}, errorMessages=["One.", "Two "quoted", indeed."]}',
  ],
])('Jira’s own messages in %s', (_, text) => {
  const { errorMessages, fieldErrors } = readAnswer(text);
  expect(errorMessages[0]).toBe('One.');
  expect(errorMessages).toHaveLength(2);
  expect(fieldErrors).toEqual({ summary: 'Three.' });
});

test('messages that break off are kept as far as they go', () => {
  expect(readAnswer('{"errorMessages":["Issue does not exist or you do no').errorMessages).toEqual([
    'Issue does not exist or you do no',
  ]);
});

test.each([
  ['https://acme.atlassian.net/rest/api/3/myself', 'jira', 'jira-cloud'],
  [
    'https://api.atlassian.com/ex/jira/11223344-a1b2-4c3d-8e9f-001122334455/rest/api/3/myself',
    'jira',
    'gateway',
  ],
  ['https://jira.example.com/rest/api/2/issue/ABC-1', 'jira', 'other'],
  ['http://10.1.2.3:8080/rest/api/2/serverInfo', 'jira', 'private'],
  ['https://acme.jiraalign.com/rest/align/api/2/epics', 'jira-align', 'jira-align'],
  ['https://align.example.com/rest/align/api/2/epics', 'jira-align', 'other'],
  ['https://acme.atlassian.net/wiki/rest/api/content', 'other', 'jira-cloud'],
  ['https://api.atlassian.com/ex/confluence/11223344-a1b2-4c3d-8e9f-001122334455/wiki', 'other', 'gateway'],
  ['https://git.example.com/rest/api/1.0/projects', 'other', 'other'],
  ['https://registry.npmjs.org/jira-client', 'other', 'other'],
])('%s is the interface of %s', (url, api, hostKind) => {
  expect(readAnswer(`GET ${url} -> HTTP 401`)).toMatchObject({
    api,
    hostKind,
    method: 'GET',
    host: new URL(url).hostname,
  });
});

test('the address that was called counts, not the page that explains the error', () => {
  const text =
    'POST https://acme.atlassian.net/rest/api/3/search 410: see https://developer.atlassian.com/changelog/#CHANGE-2046';
  expect(readAnswer(text)).toMatchObject({
    host: 'acme.atlassian.net',
    method: 'POST',
    path: '/rest/api/3/search',
  });
});

test('what Jira Align’s connector called counts, not Jira Align', () => {
  const text =
    'acme.jiraalign.com: Jira API GET https://acme.atlassian.net/rest/api/2/myself 401 Unauthorized';
  expect(readAnswer(text)).toMatchObject({
    api: 'jira',
    host: 'acme.atlassian.net',
    products: ['jira-align'],
  });
});

test.each([
  ['http://192.168.4.5:8080/secure', 'private'],
  ['http://jira-internal:8080/', 'private'],
  ['https://id.atlassian.com/login?continue=x', 'sign-in'],
  ['https://sso.example.com/saml?x=1', 'sign-in'],
  ['https://other.atlassian.net/', 'elsewhere'],
  ['https://acme.atlassian.net/', 'https'],
])('a redirect to %s', (location, leadsTo) => {
  const text = `GET http://acme.atlassian.net/\nHTTP/1.1 302 Found\nLocation: ${location}`;
  expect(readAnswer(text).leadsTo).toBe(leadsTo);
});

test('a text without an answer gives no status', () => {
  expect(readAnswer('Hello Jira')).toMatchObject({ statuses: [], headers: {}, errorMessages: [] });
  expect(readAnswer('Hello Jira').status).toBeUndefined();
});
