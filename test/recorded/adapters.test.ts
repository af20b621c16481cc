import { readHolder } from '../../src/domain/holder';
import {
  permissionScheme,
  permissionSchemes,
  projectPermissionScheme,
  projectSchemeHead,
} from '../../src/jira/permission-schemes';
import { permissionCatalogue } from '../../src/jira/permissions';
import { projectRole } from '../../src/jira/project-roles';
import { retryTime } from '../../src/jira/retry';
import { serverInfo } from '../../src/jira/site';
import type { JiraRequest, Transport } from '../../src/jira/transport';
import { user } from '../../src/jira/users';
import { hasRecordedAnswers, recorded, recordedFiles } from './recorded-answers';

/** Answers every request with one recorded answer, and counts its points as the real transport does. */
function answering(answer: unknown): { transport: Transport; asked: string[]; points: () => number } {
  const asked: string[] = [];
  let points = 0;
  const send = ({ endpoint, points: cost }: JiraRequest): Promise<unknown> => {
    asked.push(endpoint);
    points += 1 + (cost?.(answer) ?? 0);
    return Promise.resolve(answer);
  };
  // The adapters use nothing of the transport but this.
  return { transport: { send } as unknown as Transport, asked, points: () => points };
}

const SCHEMES = 'goatlassian-permissionscheme-list-expanded.json';
const MYSELF = 'goatlassian-myself-expanded.json';
const CATALOGUE = 'permissions-catalogue.json';
const ROLES = 'teammanaged-role-list.json';
const SERVER = 'serverinfo-anonymised.json';
const HEADERS = 'accessradar-asApp-probe-headers-2026-10-09.json';

// Without the answers the tests are reported as skipped, under a title that says why.
const describeRecorded = hasRecordedAnswers ? describe : describe.skip;
const title = hasRecordedAnswers ? '' : ' (the folder shared/fixtures is not beside the checkout)';

describeRecorded(`the adapters and what real sites answered${title}`, () => {
  test('every recorded answer is read by some test here', () => {
    expect(recordedFiles()).toEqual([HEADERS, MYSELF, SCHEMES, CATALOGUE, SERVER, ROLES].sort());
  });

  describe('permission schemes', () => {
    interface RawScheme {
      readonly id: number;
      readonly permissions: readonly { readonly holder: { readonly type: string } }[];
    }
    const list = (): { permissionSchemes: RawScheme[] } =>
      recorded(SCHEMES) as { permissionSchemes: RawScheme[] };

    test('the list: id 0 included, none of them team-managed', async () => {
      const heads = await permissionSchemes(answering(list()).transport);
      expect(heads.map(({ id }) => id)).toEqual(['0', '10001', '10000']);
      expect(heads.map(({ name }) => name)).toContain('Default Permission Scheme');
      expect(heads.filter(({ projectId }) => projectId !== undefined)).toEqual([]);
    });

    test('each scheme, whole, however it is asked for', async () => {
      const raw = list().permissionSchemes;
      const read = await Promise.all(
        raw.map((scheme) => permissionScheme(answering(scheme).transport, String(scheme.id))),
      );
      expect(read.flatMap(({ grants }) => grants)).toHaveLength(247);
      expect(read.map(({ grants }) => grants.length)).toEqual(
        raw.map(({ permissions }) => permissions.length),
      );
      for (const scheme of raw) {
        const { transport, points } = answering(scheme);
        const own = await projectPermissionScheme(transport, 10_000);
        expect(own).toEqual(read.find(({ id }) => id === String(scheme.id)));
        // One point for the request, two for each grant.
        expect(points()).toBe(1 + 2 * scheme.permissions.length);
        expect(await projectSchemeHead(transport, 10_000)).toEqual({ id: own.id, name: own.name });
      }
    });

    test('every holder is one that we know', async () => {
      const grants = await Promise.all(
        list().permissionSchemes.map((scheme) => permissionScheme(answering(scheme).transport, '0')),
      );
      const kinds = grants.flatMap(({ grants: each }) => each.map(({ holder }) => readHolder(holder).kind));
      expect([...new Set(kinds)].sort()).toEqual(['any-app-user', 'portal-customer', 'role']);
    });
  });

  test('a person with groups, of a time when they had no ids, and with apps', async () => {
    const { transport, asked } = answering(recorded(MYSELF));
    const found = await user(transport, 'whoever');
    expect(found).toMatchObject({
      active: true,
      deleted: false,
      applicationRoles: [{ key: 'jira-servicedesk' }, { key: 'jira-software' }],
      groups: [{ name: 'jira-administrators' }, { name: 'jira-software-users' }, { name: 'site-admins' }],
    });
    // The answer holds all groups, so they are not asked for again.
    expect(asked).toEqual(['GET /rest/api/3/user']);
  });

  test('the catalogue of permissions, each with name and type', async () => {
    const { permissions } = recorded(CATALOGUE) as { permissions: object };
    const catalogue = await permissionCatalogue(answering({ permissions }).transport);
    expect([...catalogue.keys()]).toEqual(Object.keys(permissions));
    expect(catalogue.get('BROWSE_PROJECTS')).toEqual({ name: 'Browse Projects', type: 'PROJECT' });
    expect(catalogue.get('ADMINISTER')?.type).toBe('GLOBAL');
    expect(new Set([...catalogue.values()].map(({ type }) => type))).toEqual(new Set(['GLOBAL', 'PROJECT']));
  });

  test('roles, those of a team-managed project and those without actors included', async () => {
    const roles = recorded(ROLES) as { id: number; name: string; actors?: unknown[] }[];
    expect(roles.length).toBeGreaterThan(4);
    for (const role of roles) {
      const read = await projectRole(answering(role).transport, 10_000, String(role.id));
      expect([read.name, read.accountIds.length, read.groups]).toEqual([
        role.name,
        role.actors?.length ?? 0,
        [],
      ]);
    }
    expect(roles.some(({ actors }) => actors === undefined)).toBe(true);
  });

  test('the server, with a field that Jira’s description does not have', async () => {
    const read = await serverInfo(answering(recorded(SERVER)).transport);
    expect(read).toEqual({ baseUrl: 'https://test-co.atlassian.net', deploymentType: 'Cloud' });
  });

  test('headers of answers that ask for no wait', () => {
    const { results } = recorded(HEADERS) as {
      results: { name: string; status: number; headers?: Record<string, string> }[];
    };
    expect(results.length).toBeGreaterThan(10);
    for (const { headers = {} } of results)
      expect(retryTime(new Headers(headers), Date.parse('2026-10-09T16:09:47Z'))).toBeUndefined();
    // All that this app asks too was allowed to an app with granular read scopes.
    const refused = results.filter(({ status }) => status !== 200).map(({ name }) => name);
    expect(refused).toEqual(['GET search/jql (negative control)']);
  });
});
