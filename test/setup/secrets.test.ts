import { generateKeyPairSync } from 'node:crypto';
import { findSecrets, MAX_EXAMINED, withoutSecrets } from '../../src/setup/secrets';

const TOKEN = `ATATT3xFfGF0${'aB3_-x'.repeat(28)}=1A2B3C4D`;

test.each([
  ['api-token', TOKEN, '[removed]'],
  ['api-token', `--user me@example.com:${TOKEN}`, '--user me@example.com:[removed]'],
  ['api-token', `JIRA_TOKEN=ATSTT3xFfGF0${'Zy9'.repeat(20)}`, 'JIRA_TOKEN=[removed]'],
  ['api-token', `me%40example.com%3A${TOKEN.replace('=', '%3D')}`, 'me%40example.com%3A[removed]'],
  // A terminal broke the line.
  [
    'api-token',
    `token\n${TOKEN.slice(0, 79)}\n${TOKEN.slice(79, 158)}\n${TOKEN.slice(158)}\nend`,
    'token\n[removed]\nend',
  ],
  [
    'api-token',
    'git clone https://x-token-auth:ATCTT3xFfGN0abcdefgh12345@bitbucket.org/a',
    'git clone https://x-token-auth:[removed]',
  ],
  ['jira-align-token', 'bearer user:661800|LZy#Yfgmor[JS&okB7HTw~1oOHRc(5t!8hXXXxxx', 'bearer [removed]'],
  ['jira-align-token', '{"auth":"user:1|a\\"b\'c d","x":1}', '{"auth":"[removed]","x":1}'],
  [
    'basic-credentials',
    'Authorization: Basic am9obi5kb2VAZXhhbXBsZS5jb206YWJjMTIz',
    'Authorization: Basic [removed]',
  ],
  [
    'basic-credentials',
    "-H 'authorization: basic bm90OmJhc2U2NA==' -v",
    "-H 'authorization: basic [removed]' -v",
  ],
  ['basic-credentials', 'am9obi5kb2VAZXhhbXBsZS5jb206YWJjMTIz', '[removed]'],
  [
    'basic-credentials',
    'echo -n "john.doe@example.com:abc123" | base64',
    'echo -n "john.doe@example.com:[removed]" | base64',
  ],
  [
    'bearer-token',
    'Authorization: OAuth oauth_token="x1", oauth_signature="y2"\nnext',
    'Authorization: OAuth [removed]\nnext',
  ],
  [
    'bearer-token',
    '{"name":"Authorization","value":"Bearer 0a1b2c3d4e5f"}',
    '{"name":"Authorization","value":"Bearer [removed]"}',
  ],
  ['bearer-token', 'sent bearer 0a1b2c3d4e5f6a7b8c9d to Jira', 'sent bearer [removed] to Jira'],
  ['jwt', 'jwt eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl.', 'jwt [removed]'],
  ['cookie', 'Cookie: tenant.session.token=abc; JSESSIONID=1\nHost: x', 'Cookie: [removed]\nHost: x'],
  ['cookie', 'set-cookie: atlassian.xsrf.token=abc_lin; Path=/', 'set-cookie: [removed]'],
  ['cookie', 'cloud.session.token\tabc123\tatlassian.net', 'cloud.session.token\t[removed]\tatlassian.net'],
  ['cookie', 'JSESSIONID=0A1B2C; other', 'JSESSIONID=[removed]; other'],
  [
    'password-in-address',
    'https://bob:p@ss:word@jira.example.com/x',
    'https://bob:[removed]@jira.example.com/x',
  ],
  ['password', '"password": "correct horse"', '"password": "[removed]"'],
  ['password', 'PASSWORD = hunter2', 'PASSWORD = [removed]'],
  ['password', 'password: letmein\nnext', 'password: [removed]\nnext'],
  ['password', '?os_username=bob&os_password=letmein&x=1', '?os_username=bob&os_password=[removed]&x=1'],
  ['password', '<password>letmein</password>', '<password>[removed]</password>'],
  ['secret-value', 'oauth_signature=aB3dE5fG7h&x=1', 'oauth_signature=[removed]&x=1'],
  ['password', '{\\"password is hunter2\\"}', '{\\"password is [removed]\\"}'],
  ['secret-value', 'consumer_secret="s"', 'consumer_secret="[removed]"'],
  ['secret-value', 'api-key: 9f8e7d6c5b4a', 'api-key: [removed]'],
  ['secret-value', 'the token 8f3KJh2LmnPq7RstUv9WxYz1 fails', 'the token [removed] fails'],
])('%s in %j', (kind, text, without) => {
  expect(findSecrets(text).map((found) => found.kind)).toEqual([kind]);
  expect(withoutSecrets(text)).toBe(without);
});

describe('private keys', () => {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 1024,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const encrypted = generateKeyPairSync('rsa', {
    modulusLength: 1024,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' },
  }).privateKey;
  const lines = privateKey.trim().split('\n');

  test.each([
    ['as a file', privateKey.trim(), '[removed]'],
    ['encrypted', encrypted.trim(), '[removed]'],
    ['in JSON', JSON.stringify({ key: privateKey.trim() }), '{"key":"[removed]"}'],
    ['without its headers', lines.slice(1, -1).join('\n'), '[removed]'],
    ['encrypted, without its headers', encrypted.replace(/-----.*-----|\s/gu, ''), '[removed]'],
    ['cut off at the end', `a\n${lines.slice(0, 5).join('\n')}`, 'a\n[removed]'],
    ['cut off at the beginning', `a; ${lines.slice(3).join('\n')}\n; b`, 'a;[removed]\n; b'],
    ['with dashes that a word processor changed', privateKey.trim().replaceAll('-----', '—'), '[removed]'],
    ['twice', `${privateKey.trim()}\nand\n${privateKey.trim()}`, '[removed]\nand\n[removed]'],
  ])('%s', (_, text, without) => {
    expect(withoutSecrets(text)).toBe(without);
  });
});

test.each([
  "Project with key 'PLAT' either does not exist or you do not have permission to create versions in it",
  "Remote error for 'installed': Authentication failed: 401 CAPTCHA_CHALLENGE",
  'Basic authentication with passwords is deprecated. For more information, see: https://developer.atlassian.com/cloud/jira/platform/deprecation-notice-basic-auth/',
  'Client must be authenticated to access this resource.',
  '{"code":401,"message":"Unauthorized; scope does not match"}',
  'X-Seraph-LoginReason: AUTHENTICATED_FAILED\nX-Authentication-Denied-Reason: CAPTCHA_CHALLENGE; login-url=https://acme.atlassian.net/login.jsp',
  'WWW-Authenticate: OAuth realm="https%3A%2F%2Facme.atlassian.net"',
  'atl-traceid: 0123456789abcdef0123456789abcdef\nx-arequestid: 3f1c9d2a8b7e6f5a4c3d2e1f0a9b8c7d',
  'Enter your credentials following the pattern bearer <API TOKEN>',
  'curl -X GET -H "Authorization: Basic <BASE64_ENCODED_STRING>" "https://your-domain.atlassian.net/rest/api/3/issue/PROJ-123"',
  'curl --user $JIRA_EMAIL:$JIRA_API_TOKEN "https://acme.atlassian.net"',
  'Username: your e-mail address. Password: an API token, which you create in your profile.',
  'The API token is invalid or has expired. Your password is not accepted.',
  '"token": null, "password": "", "secret": "***"',
  '"token_type": "Bearer", "token": "invalid or expired"',
  'oauth_signature_method=RSA-SHA1',
  'GET /plugins/servlet/oauth?oauth_version=1.0&oauth_signature_method=HMAC-SHA1&x=1',
  '{"oauth_signature_method":"RSA-SHA1"}',
  '{"errorMessages":["Basic authentication with passwords is deprecated."]}',
  '"{\\"message\\":\\"Basic authentication with passwords is deprecated\\"}"',
  JSON.stringify(JSON.stringify('{"message":"Basic authentication with passwords is deprecated"}')),
  '"error_description": "refresh_token is invalid"',
  '{"error":"invalid_grant","error_description": "refresh_token is invalid"}',
  JSON.stringify('{"error_description": "refresh_token is invalid"}'),
  'git@github.com:acme/tools.git',
  'mail bob@example.com: not found; ssh bob@example.com:22',
  '/rest/api/3/issue/PLAT-12 needs a token',
  'at com.atlassian.jira.rest.v2.issue.IssueResource.createIssue(IssueResource.java:251) [token check]',
])('%j holds no secret', (text) => {
  expect(findSecrets(text)).toEqual([]);
});

test('ids that Atlassian shows everywhere are no secrets, even beside such words', () => {
  const ids = [
    '5f8a3c1e9b4d2e0071c6a4f2',
    '712020:b7e4a1d9-25c3-4f68-8e90-1a5d3c7f6b20',
    '8f6c2a10-5b7d-4e3f-9a21-0c4d8e6f1b35',
    '2f09f76a1b5c8d3e4f60718293a4b5c6d7e8f901',
    'PLAT-12',
    'customfield_10016',
  ];
  expect(ids.filter((id) => findSecrets(`the token belongs to ${id} and its password`).length > 0)).toEqual(
    [],
  );
});

test('public keys are no secrets, in any wrapping', () => {
  const keys = Array.from({ length: 8 }, () =>
    generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    }).publicKey.trim(),
  );
  const wrapped = keys.flatMap((key) => [
    key,
    key.replace(/-----.*-----|\s/gu, ''),
    key.replace(/-----.*-----\n?/gu, ''),
    JSON.stringify({ publicKey: key }),
    `token, secret and password\n${key}\ntoken`,
  ]);
  expect(wrapped.filter((text) => findSecrets(text).length > 0)).toEqual([]);
});

test('a text longer than what is looked through loses its rest, and no secret at the cut', () => {
  const filler = 'all is well. '.repeat(Math.ceil(MAX_EXAMINED / 13));
  const at = MAX_EXAMINED - 20;
  const text = `${filler.slice(0, at - 1)} ${TOKEN} ${filler}`;
  const found = findSecrets(text);
  expect(found.at(-1)).toMatchObject({ kind: 'not-examined', end: text.length });
  expect(withoutSecrets(text)).not.toContain('ATATT');
  expect(withoutSecrets(text).length).toBeLessThanOrEqual(MAX_EXAMINED + 20);
});

// Time that grows with the square of the length would take minutes here; a line takes well under a second.
test.each([
  'token:',
  'password=',
  'Authorization: ',
  'Bearer ',
  'eyJ',
  'ATATT3',
  '://',
  '"token":"',
  '\\"password\\":\\"',
  'user:1|',
  'Cookie: ',
  'JSESSIONID=',
  '@a:',
  'MIIE',
  'BEGIN PRIVATE KEY ',
  'END PRIVATE KEY ',
  'BEGIN PUBLIC KEY-----\n',
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A ',
  'Ab1',
  '=',
  ' ',
])('%j, repeated as far as is looked, takes linear time', (text) => {
  const long = text.repeat(Math.ceil(MAX_EXAMINED / text.length));
  const before = performance.now();
  findSecrets(long);
  expect(performance.now() - before).toBeLessThan(5_000);
});
