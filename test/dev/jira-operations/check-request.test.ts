import { checkRequest } from '../../../dev/jira-operations';

const messages = (method: string, url: string, body?: unknown): string =>
  checkRequest(method, url, body)
    .map(({ where, message }) => `${where}: ${message}`)
    .join('\n');

const ids = (count: number): string => Array.from({ length: count }, (_, index) => `id=${index}`).join('&');

const CHECK = '/rest/api/3/permissions/check';

describe('checkRequest', () => {
  it.each([
    [
      'GET',
      `/rest/api/3/project/search?${ids(50)}&maxResults=100&status=live&status=archived&orderBy=key`,
      undefined,
    ],
    ['GET', '/rest/api/3/user?accountId=abc&expand=groups,applicationRoles', undefined],
    ['GET', '/rest/api/3/mypermissions?permissions=ADMINISTER,USER_PICKER', undefined],
    ['GET', '/rest/api/3/project/ABC/role/10002?excludeInactiveUsers=true', undefined],
    ['POST', CHECK, {}],
    [
      'POST',
      CHECK,
      { accountId: 'a', projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects: [1] }] },
    ],
  ])('accepts %s %s', (method, url, body) => {
    expect(checkRequest(method, url, body)).toEqual([]);
  });

  it.each([
    [
      'an unknown operation',
      'GET',
      '/rest/api/3/myself',
      'operation: GET /rest/api/3/myself is no operation',
    ],
    [
      'an unknown parameter',
      'GET',
      '/rest/api/3/user?accountId=a&id=1',
      'query: GET /rest/api/3/user: there is no query parameter id',
    ],
    ['a missing parameter', 'GET', '/rest/api/3/mypermissions', 'permissions is required'],
    [
      'text for a number',
      'GET',
      '/rest/api/3/project/search?startAt=x',
      'startAt must be of type integer, not "x"',
    ],
    [
      'too large a page',
      'GET',
      '/rest/api/3/project/search?maxResults=500',
      'maxResults must be 100 at most',
    ],
    [
      'a value outside the enum',
      'GET',
      '/rest/api/3/project/search?status=gone',
      'status must be one of live, archived, deleted',
    ],
    ['a second value', 'GET', '/rest/api/3/user?accountId=a&accountId=b', 'accountId may be given once only'],
    [
      'too many values',
      'GET',
      `/rest/api/3/project/search?${ids(51)}`,
      'id may be given 50 times at most, not 51',
    ],
    [
      'too long a value',
      'GET',
      `/rest/api/3/user?accountId=${'a'.repeat(129)}`,
      'must have 128 characters at most',
    ],
    [
      'a path id that is no number',
      'GET',
      '/rest/api/3/permissionscheme/abc',
      'path: GET /rest/api/3/permissionscheme/{schemeId}: schemeId must be of type integer',
    ],
    [
      'a missing body',
      'POST',
      CHECK,
      'request-body: POST /rest/api/3/permissions/check: the operation needs a body',
    ],
  ])('reports %s', (_what, method, url, says) => {
    expect(messages(method, url)).toContain(says);
  });

  it('reports a body that the schema does not allow', () => {
    const body = { account: 'a', projectPermissions: [{ projects: ['10000'] }] };

    const text = messages('POST', CHECK, body);

    expect(text).toContain('must NOT have additional properties: "account"');
    expect(text).toContain("/projectPermissions/0 must have required property 'permissions'");
    expect(text).toContain('/projectPermissions/0/projects/0 must be integer');
  });

  it('reports more projects than Jira takes in one call', () => {
    const projects = Array.from({ length: 1001 }, (_, index) => index);

    const text = messages('POST', CHECK, {
      projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects }],
    });

    expect(text).toContain('/projectPermissions/0/projects must NOT have more than 1000 items');
  });

  it('reports a body where none belongs', () => {
    expect(messages('GET', '/rest/api/3/serverInfo', {})).toContain('the operation takes no body');
  });
});
