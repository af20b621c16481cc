import { findJiraCalls } from '../../scripts/lib/manifest/find-jira-calls';
import { completeProject, findingsIn, gatewaySource } from './project-copy';

jest.setTimeout(60_000);

const GATEWAY = 'src/jira/gateway.ts';
const withGateway = (source: string): Promise<string[]> =>
  findingsIn({ ...completeProject(), [GATEWAY]: source });

describe('Jira calls and the table of operations', () => {
  it('reports a call that the table does not have, with its place', async () => {
    const source = gatewaySource();
    const [finding, ...others] = await withGateway(
      `${source}jira.get(route\`/rest/api/3/workflow/\${id}\`);\n`,
    );

    // The source ends with a line break, so the call stands on a line of its own after it.
    expect(finding).toContain(`src/jira/gateway.ts:${source.split('\n').length}`);
    expect(finding).toContain('GET /rest/api/3/workflow/{} is not in the table');
    expect(others).toEqual([]);
  });

  it('reports another method on a known path', async () => {
    const findings = await withGateway(`${gatewaySource()}jira.delete(route\`/rest/api/3/user\`);\n`);

    expect(findings.join()).toContain('DELETE /rest/api/3/user is not in the table');
  });

  it('reports a table entry that nothing calls', async () => {
    const findings = await withGateway(gatewaySource().replace(/^.*instance\/license.*$/m, ''));

    expect(findings.join()).toContain('nothing in src calls GET /rest/api/3/instance/license');
  });

  it('reports a query parameter that the operation does not have', async () => {
    const findings = await withGateway(
      `${gatewaySource()}jira.get(route\`/rest/api/3/user?acountId=\${id}\`);\n`,
    );

    expect(findings.join()).toContain('has no query parameter "acountId"');
  });

  it('does not pass when it found nothing to check', async () => {
    const findings = await withGateway('export const nothing = 0;\n');

    expect(findings.join()).toContain('no Jira call was found, so nothing was checked');
  });
});

describe('reading route templates', () => {
  it.each([
    [
      'a plain path',
      'get(route`/rest/api/3/user`)',
      { path: '/rest/api/3/user', method: 'GET', queryNames: [] },
    ],
    [
      'placeholders',
      'read(route`/rest/api/3/project/${a.b}/role/${c(d)}`)',
      { path: '/rest/api/3/project/{}/role/{}', method: undefined, queryNames: [] },
    ],
    [
      'a built query',
      'jira.get(route`/rest/api/3/user?${params}`)',
      { path: '/rest/api/3/user', method: 'GET', queryNames: [] },
    ],
    [
      'a written query',
      'jira.get(route`/rest/api/3/user?accountId=${id}&expand=groups`)',
      { path: '/rest/api/3/user', method: 'GET', queryNames: ['accountId', 'expand'] },
    ],
    [
      'a method beside the address',
      "api.requestJira(route`/rest/api/3/permissions/check`, { method: 'post', body })",
      { path: '/rest/api/3/permissions/check', method: 'POST', queryNames: [] },
    ],
    [
      'a method around the address',
      "send({ method: 'POST', address: route`/rest/api/3/permissions/check` })",
      { path: '/rest/api/3/permissions/check', method: 'POST', queryNames: [] },
    ],
    [
      'the endpoint named for evidence',
      "send({ endpoint: 'POST /rest/api/3/permissions/check', route: route`/rest/api/3/permissions/check`, body })",
      { path: '/rest/api/3/permissions/check', method: 'POST', queryNames: [] },
    ],
  ])('%s', (_form, source, expected) => {
    expect(findJiraCalls(source)).toEqual([{ ...expected, line: 1 }]);
  });

  it('follows another name for route and ignores other templates', () => {
    const calls = findJiraCalls(
      "import { route as to } from '@forge/api';\nconst a = to`/rest/api/3/user`;\nconst b = html`/x`;\n",
    );

    expect(calls).toEqual([{ path: '/rest/api/3/user', queryNames: [], method: undefined, line: 2 }]);
  });
});
