import { checkAnswer } from '../../../dev/jira-operations';

const USER = '/rest/api/3/user?accountId=a';
const SCHEME = '/rest/api/3/permissionscheme/10000';

const messages = (url: string, status: number, body?: unknown): string =>
  checkAnswer('GET', url, status, body)
    .map(({ where, message }) => `${where}: ${message}`)
    .join('\n');

const project = (more: object): object => ({ values: [{ id: '10000', key: 'ABC', ...more }], isLast: true });

describe('checkAnswer', () => {
  it('accepts what the description allows', () => {
    const grant = { id: 1, permission: 'BROWSE_PROJECTS', holder: { type: 'applicationRole' } };

    expect(checkAnswer('GET', SCHEME, 200, { id: 10000, name: 'Default', permissions: [grant] })).toEqual([]);
  });

  it.each([401, 403, 404, 429, 500, 503])('accepts status %i, whatever its body is', (status) => {
    expect(checkAnswer('GET', USER, status, { code: status, message: 'Unauthorized' })).toEqual([]);
    expect(checkAnswer('GET', USER, status)).toEqual([]);
  });

  it.each([
    [
      'a wrong type',
      USER,
      200,
      { accountId: 5 },
      'answer-body: GET /rest/api/3/user: /accountId must be string',
    ],
    [
      'an unknown field',
      USER,
      200,
      { accountName: 'a' },
      'must NOT have additional properties: "accountName"',
    ],
    ['an unknown enum value', USER, 200, { accountType: 'robot' }, '/accountType must be equal to one of'],
    [
      'an undocumented status',
      USER,
      204,
      undefined,
      'status: GET /rest/api/3/user: status 204 is not documented',
    ],
    ['an answer without JSON', USER, 200, undefined, 'status 200 came without JSON'],
    [
      'a missing field',
      '/rest/api/3/instance/license',
      200,
      {},
      "must have required property 'applications'",
    ],
    ['an unknown operation', '/rest/api/3/myself', 200, {}, 'operation: GET /rest/api/3/myself'],
  ])('reports %s', (_what, url, status, body, says) => {
    expect(messages(url, status, body)).toContain(says);
  });

  it('checks a documented error body', () => {
    const problems = checkAnswer('POST', '/rest/api/3/permissions/check', 400, { errorMessages: 'no' });

    expect(problems.map(({ message }) => message).join()).toContain('/errorMessages must be array');
  });

  it('knows where live answers are wider than the schema', () => {
    const holder = { type: 'group', parameter: 'devs', value: 'id', group: { name: 'devs', groupId: 'id' } };

    expect(messages('/rest/api/3/serverInfo', 200, { defaultLocale: { locale: 'en_US' } })).toBe('');
    expect(
      messages('/rest/api/3/project/search', 200, project({ projectTypeKey: 'product_discovery' })),
    ).toBe('');
    expect(messages('/rest/api/3/project/search', 200, project({ entityId: 'e', uuid: 'e' }))).toBe('');
    expect(messages(SCHEME, 200, { name: 'Default', permissions: [{ id: 1, holder }] })).toBe('');
    expect(messages('/rest/api/3/project/search', 200, project({ projectTypeKey: 'ops' }))).not.toBe('');
  });
});
