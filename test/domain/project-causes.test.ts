import type { FoundCause } from '../../src/domain/cause';
import type { ProjectFacts, RoleMembership } from '../../src/domain/project-facts';
import type { SharedEvidence } from '../../src/domain/evidence';
import type { Need } from '../../src/domain/profile';
import type { Project } from '../../src/domain/project';
import { aPart, aProject, facts } from '../support/judging/a-project';
import { aRequirement, globally, permission, role } from '../support/judging/a-requirement';
import { aScheme, grant, HOLDER } from '../support/judging/a-scheme';
import { anAccount } from '../support/judging/an-account';
import { causesOf, judgeAll } from '../support/judging/judge-part';
import { catalogueOf } from '../support/judging/shared-evidence';

type Grants = Readonly<Record<string, readonly Parameters<typeof grant>[1][]>>;

interface Scenario {
  readonly project?: Project;
  /** Jira's answers by key. */
  readonly says: Readonly<Record<string, '0' | '1'>>;
  /** Alternatives by requirement id; by default one requirement for each key, named like it. */
  readonly needs?: Readonly<Record<string, readonly Need[]>>;
  /** Holders of each key in the project's scheme; left out: nobody looked closer. */
  readonly grants?: Grants;
  readonly roles?: ProjectFacts['roles'];
  readonly schemeId?: string;
  readonly shared?: Partial<SharedEvidence>;
}

const NOT_IN: RoleMembership = { via: 'none' };
const DEVELOPERS: ProjectFacts['roles'] = { '10002': { name: 'Developers', membership: NOT_IN } };
const TEAM = aProject(1, { style: 'team' });

/** The causes of one project's gaps, by requirement. */
function causes({ project = aProject(), says, needs, grants, roles = {}, schemeId = '1', shared }: Scenario) {
  const byId = needs ?? Object.fromEntries(Object.keys(says).map((key) => [key, [permission(key)]]));
  const scheme =
    grants &&
    aScheme(
      schemeId,
      Object.entries(grants).flatMap(([key, holders]) => holders.map((holder) => grant(key, holder))),
    );
  const [result] = judgeAll({
    part: aPart([project], says),
    requirements: Object.entries(byId).map(([id, anyOf]) => aRequirement(id, anyOf)),
    schemes: scheme ? [scheme] : [],
    facts: scheme ? [facts(schemeId, { roles, projectId: project.id })] : [],
    shared: { catalogue: catalogueOf(...Object.keys(says), 'BROWSE_PROJECTS'), ...shared },
  });
  return causesOf(result);
}

const idsOf = (found: Record<string, FoundCause>): Record<string, string> =>
  Object.fromEntries(Object.entries(found).map(([requirement, { id }]) => [requirement, id]));

describe('a role that the account is not in', () => {
  it('is one cause for all that it gives', () => {
    const found = causes({
      says: { EDIT_ISSUES: '0', LINK_ISSUES: '0' },
      grants: { EDIT_ISSUES: [HOLDER.role('10002')], LINK_ISSUES: [HOLDER.role('10002')] },
      roles: DEVELOPERS,
    });
    expect(idsOf(found)).toEqual({
      EDIT_ISSUES: 'not-in:role:Developers',
      LINK_ISSUES: 'not-in:role:Developers',
    });
    expect(found['EDIT_ISSUES']).toEqual({
      id: 'not-in:role:Developers',
      subject: {
        kind: 'not-in',
        join: { holder: { kind: 'role', roleId: '10002' }, name: 'Developers' },
        teamManaged: false,
      },
      key: 'EDIT_ISSUES',
    });
  });

  it('is the same cause in every scheme and project', () => {
    const elsewhere = { project: aProject(7), schemeId: '9', roles: DEVELOPERS };
    const grants = { EDIT_ISSUES: [HOLDER.role('10002')] };
    expect(causes({ says: { EDIT_ISSUES: '0' }, grants, ...elsewhere })).toEqual(
      causes({ says: { EDIT_ISSUES: '0' }, grants, roles: DEVELOPERS }),
    );
  });

  it('goes by its name in team-managed projects, where its id differs from project to project', () => {
    const inProject = (id: number, roleId: string): Record<string, string> =>
      idsOf(
        causes({
          project: aProject(id, { style: 'team' }),
          says: { EDIT_ISSUES: '0' },
          grants: { EDIT_ISSUES: [HOLDER.role(roleId)] },
          roles: { [roleId]: { name: 'Member', membership: NOT_IN } },
        }),
      );
    expect(inProject(1, '501')).toEqual({ EDIT_ISSUES: 'not-in:team-managed:role:Member' });
    expect(inProject(2, '777')).toEqual(inProject(1, '501'));
  });

  it('and whose actors could not be read goes by its id, so that two of them stay two causes', () => {
    const unread = { name: '', membership: { via: 'unreadable' } } as const;
    const found = causes({
      says: { EDIT_ISSUES: '0', LINK_ISSUES: '0' },
      grants: { EDIT_ISSUES: [HOLDER.role('1')], LINK_ISSUES: [HOLDER.role('2')] },
      roles: { '1': unread, '2': unread },
    });
    expect(idsOf(found)).toEqual({ EDIT_ISSUES: 'not-in:role:1', LINK_ISSUES: 'not-in:role:2' });
  });
});

it('a group that the account is not in goes by its id', () => {
  const found = causes({ says: { EDIT_ISSUES: '0' }, grants: { EDIT_ISSUES: [HOLDER.group('devs')] } });
  expect(idsOf(found)).toEqual({ EDIT_ISSUES: 'not-in:group:id-of-devs' });
});

describe('nobody whom the account could be made into', () => {
  it.each([
    ['nobody at all', []],
    ['another user', [HOLDER.user('a:1')]],
    ['the lead', [HOLDER.lead]],
    ['the role of app users', [HOLDER.role('7')]],
    ['the role of guests', [HOLDER.role('8')]],
    ['portal customers', [HOLDER.portal]],
    ['something of the future', [HOLDER.future]],
  ])('holds it, only %s: one cause for the scheme', (_who, holders) => {
    const roles = {
      '7': { name: 'atlassian-addons-project-access', membership: NOT_IN },
      '8': { name: 'jira-guest-member', membership: NOT_IN },
    };
    const found = causes({ says: { EDIT_ISSUES: '0' }, grants: { EDIT_ISSUES: holders }, roles });
    expect(idsOf(found)).toEqual({ EDIT_ISSUES: 'no-holder:1' });
    expect(found['EDIT_ISSUES']?.subject).toMatchObject({ scheme: { id: '1', name: 'Scheme 1' } });
  });

  it('holds it in team-managed projects: one cause for all of them', () => {
    const grants = { EDIT_ISSUES: [] };
    const found = causes({ project: TEAM, says: { EDIT_ISSUES: '0' }, grants, schemeId: '44' });
    expect(idsOf(found)).toEqual({ EDIT_ISSUES: 'no-holder:team-managed' });
  });
});

describe('held on some issues only', () => {
  it('is a cause of its scheme when nobody joinable holds it', () => {
    const found = causes({ says: { EDIT_ISSUES: '1' }, grants: { EDIT_ISSUES: [HOLDER.reporter] } });
    expect(idsOf(found)).toEqual({ EDIT_ISSUES: 'some-issues-only:1' });
    expect(found['EDIT_ISSUES']?.subject).toMatchObject({
      holders: [{ holder: { kind: 'per-issue', of: 'reporter' } }],
    });
  });

  it('is mended by joining a role that holds it on all', () => {
    const grants = { EDIT_ISSUES: [HOLDER.reporter, HOLDER.role('10002')] };
    expect(idsOf(causes({ says: { EDIT_ISSUES: '1' }, grants, roles: DEVELOPERS }))).toEqual({
      EDIT_ISSUES: 'not-in:role:Developers',
    });
  });
});

describe('refused despite a grant', () => {
  it('has to do with Browse where that is missing', () => {
    const found = causes({
      says: { BROWSE_PROJECTS: '0', EDIT_ISSUES: '0' },
      grants: { BROWSE_PROJECTS: [], EDIT_ISSUES: [HOLDER.anyone] },
    });
    expect(idsOf(found)).toEqual({ BROWSE_PROJECTS: 'no-holder:1', EDIT_ISSUES: 'refused:true:false' });
  });

  it('stands alone where Browse is there', () => {
    const found = causes({
      says: { BROWSE_PROJECTS: '1', EDIT_ISSUES: '0' },
      grants: { BROWSE_PROJECTS: [HOLDER.anyone], EDIT_ISSUES: [HOLDER.anyone] },
    });
    expect(found['EDIT_ISSUES']?.subject).toEqual({
      kind: 'refused-despite-grant',
      browseMissing: false,
      noJiraAccess: false,
    });
  });

  it('is one cause, not its own, where Browse itself is refused despite a grant', () => {
    const found = causes({
      says: { BROWSE_PROJECTS: '0', EDIT_ISSUES: '0' },
      grants: { BROWSE_PROJECTS: [HOLDER.anyone], EDIT_ISSUES: [HOLDER.anyone] },
    });
    expect(idsOf(found)).toEqual({
      BROWSE_PROJECTS: 'refused:false:false',
      EDIT_ISSUES: 'refused:false:false',
    });
  });

  it('says so when the account has no access to Jira', () => {
    const found = causes({
      says: { EDIT_ISSUES: '0' },
      grants: { EDIT_ISSUES: [HOLDER.anyone] },
      shared: { account: anAccount({ applicationRoles: [] }) },
    });
    expect(idsOf(found)).toEqual({ EDIT_ISSUES: 'refused:false:true' });
  });
});

describe('the account is told once', () => {
  it.each([
    [{ active: false }, 'account:account-inactive'],
    [{ deleted: true }, 'account:account-deleted'],
    [{ accountType: 'customer' }, 'account:account-portal-only'],
  ] as const)('when it is %j, for permissions and roles alike', (over, id) => {
    const found = causes({
      says: { EDIT_ISSUES: '0', LINK_ISSUES: '0' },
      needs: {
        edit: [permission('EDIT_ISSUES')],
        link: [permission('LINK_ISSUES')],
        developer: [role('10002')],
      },
      shared: { account: anAccount(over) },
    });
    expect(idsOf(found)).toEqual({ edit: id, link: id, developer: id });
  });

  it.each([
    ['any app user', HOLDER.anyAppUser],
    ['the users of an app', { type: 'applicationRole', parameter: 'jira-software' }],
  ])('when it has no access to Jira and the scheme grants to %s', (_who, holder) => {
    const found = causes({
      says: { EDIT_ISSUES: '0' },
      grants: { EDIT_ISSUES: [holder, HOLDER.role('10002')] },
      roles: DEVELOPERS,
      shared: { account: anAccount({ applicationRoles: [] }) },
    });
    expect(idsOf(found)).toEqual({ EDIT_ISSUES: 'account:no-jira-access' });
  });

  it('but an app that it lacks, having another, is a change of its own', () => {
    const grants = { EDIT_ISSUES: [{ type: 'applicationRole', parameter: 'jira-servicedesk' }] };
    expect(idsOf(causes({ says: { EDIT_ISSUES: '0' }, grants }))).toEqual({
      EDIT_ISSUES: 'not-in:app-user:jira-servicedesk',
    });
  });
});

describe('other causes', () => {
  it('a refusal that nobody looked at closer says just that', () => {
    expect(idsOf(causes({ says: { EDIT_ISSUES: '0' } }))).toEqual({ EDIT_ISSUES: 'not-looked-at' });
  });

  it('what is unknown goes by its reason', () => {
    const found = causes({ says: { EDIT_ISSUES: '1' }, grants: { EDIT_ISSUES: [HOLDER.future] } });
    expect(idsOf(found)).toEqual({ EDIT_ISSUES: 'unknown:unrecognised-holder' });
  });

  it('a role that the account lacks is the same cause as a permission that it would give', () => {
    const [result] = judgeAll({
      part: aPart([aProject()], {}),
      requirements: [aRequirement('developer', [role('10002')])],
      facts: [facts('1', { roles: DEVELOPERS })],
    });
    expect(causesOf(result)).toEqual({
      developer: {
        id: 'not-in:role:Developers',
        subject: {
          kind: 'not-in',
          join: { holder: { kind: 'role', roleId: '10002' }, name: 'Developers' },
          teamManaged: false,
        },
        key: 'Developers',
      },
    });
  });

  it('of alternatives the first project-scoped one is told, never the way over Administer Jira', () => {
    const found = causes({
      says: { EDIT_ISSUES: '0', LINK_ISSUES: '0' },
      needs: { either: [globally('ADMINISTER'), permission('EDIT_ISSUES'), permission('LINK_ISSUES')] },
      grants: { EDIT_ISSUES: [HOLDER.role('10002')], LINK_ISSUES: [HOLDER.group('devs')] },
      roles: DEVELOPERS,
      shared: {
        catalogue: { ...catalogueOf('EDIT_ISSUES', 'LINK_ISSUES'), ADMINISTER: { name: '', type: 'GLOBAL' } },
      },
    });
    expect(found['either']).toMatchObject({ id: 'not-in:role:Developers', key: 'EDIT_ISSUES' });
  });

  it('of alternatives that one is told which came out as the whole did', () => {
    const found = causes({
      says: { EDIT_ISSUES: '0', LINK_ISSUES: '1' },
      needs: { either: [permission('EDIT_ISSUES'), permission('LINK_ISSUES')] },
      grants: { EDIT_ISSUES: [], LINK_ISSUES: [HOLDER.reporter] },
    });
    expect(found['either']).toMatchObject({ id: 'some-issues-only:1', key: 'LINK_ISSUES' });
  });
});
