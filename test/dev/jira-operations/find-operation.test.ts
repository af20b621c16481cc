import { findOperation, loadOperations, requiredScopes } from '../../../dev/jira-operations';

describe('findOperation', () => {
  it.each([
    ['GET', '/rest/api/3/project/search?maxResults=100', 'searchProjects'],
    ['get', '/rest/api/3/permissionscheme/10000', 'getPermissionScheme'],
    ['GET', 'https://example.atlassian.net/rest/api/3/project/ABC/role/10002', 'getProjectRole'],
    ['GET', 'https://api.atlassian.com/ex/jira/0000-1111/rest/api/3/serverInfo', 'getServerInfo'],
    ['GET', '/rest/api/3/project/A%2FB/role', 'getProjectRoles'],
    ['POST', '/rest/api/3/permissions/check', 'getBulkPermissions'],
  ])('%s %s is %s', (method, url, operationId) => {
    expect(findOperation(method, url)?.operationId).toBe(operationId);
  });

  it.each([
    ['DELETE', '/rest/api/3/permissionscheme/10000'],
    ['GET', '/rest/api/3/permissions/check'],
    ['GET', '/rest/api/3/permissionscheme/'],
    ['GET', '/rest/api/2/serverInfo'],
    ['GET', '/rest/api/3/project/ABC'],
  ])('%s %s is none of ours', (method, url) => {
    expect(findOperation(method, url)).toBeUndefined();
  });
});

describe('scopes of the table', () => {
  it('are granular reading scopes', () => {
    const scopes = loadOperations().flatMap(requiredScopes);

    expect(scopes.filter((scope) => !/^read:[a-z.-]+:jira(-software)?$/.test(scope))).toEqual([]);
  });

  it('are known for every operation but those that Atlassian lists none for', () => {
    const unlisted = loadOperations().filter((operation) => !operation.scopesListed);

    expect(unlisted.map(({ operationId }) => operationId)).toEqual(['getPolicy', 'getPolicies']);
  });
});
