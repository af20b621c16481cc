import { holderPlace, schemePlace } from '../../../src/export/wording';

const baseUrl = 'https://example.atlassian.net';
const paid = { baseUrl, plan: 'paid' } as const;
const free = { baseUrl, plan: 'free' } as const;
const company = { id: 10_001, key: 'ABC', style: 'company', typeKey: 'software' } as const;
const team = { id: 10_002, key: 'TEAM', style: 'team', typeKey: 'business' } as const;
const role = { kind: 'role', roleId: '10002' } as const;
const noLink = { note: 'Cannot be changed on the Free plan.' };

const address = (place: ReturnType<typeof holderPlace>): string | undefined =>
  place && 'screen' in place ? place.screen.url : undefined;

describe('where a link of the chain is changed', () => {
  it.each([
    [role, company, '/plugins/servlet/project-config/ABC/people'],
    [role, team, '/jira/core/projects/TEAM/settings/access'],
    [{ kind: 'project-lead' }, company, '/secure/project/EditProject!default.jspa?pid=10001'],
    [{ kind: 'project-lead' }, team, '/jira/core/projects/TEAM/settings/details'],
  ] as const)('leads to the project for %j in %j', (holder, project, path) => {
    expect(address(holderPlace(holder, project, paid))).toBe(`${baseUrl}${path}`);
  });

  it.each([{ kind: 'group', name: 'bots' }, { kind: 'any-app-user' }] as const)(
    'leads to the admin console for %j',
    (holder) => {
      expect(address(holderPlace(holder, company, free))).toBe('https://admin.atlassian.com');
    },
  );

  it('leads nowhere for holders that nobody can be put into', () => {
    expect(holderPlace({ kind: 'per-issue', of: 'reporter' }, company, paid)).toBeUndefined();
  });

  it('says on a Free plan that roles and schemes of company-managed projects cannot be changed', () => {
    expect(holderPlace(role, company, free)).toEqual(noLink);
    expect(schemePlace('7', company, free)).toEqual(noLink);
    expect(address(holderPlace(role, team, free))).toBe(`${baseUrl}/jira/core/projects/TEAM/settings/access`);
  });

  it('leads to the scheme, and for a team-managed project to the project itself', () => {
    expect(address(schemePlace('7', company, paid))).toBe(
      `${baseUrl}/secure/admin/EditPermissions!default.jspa?schemeId=7`,
    );
    expect(address(schemePlace('7', team, paid))).toBe(`${baseUrl}/jira/core/projects/TEAM/settings/access`);
  });
});
