import { fc } from '../random';
import type { AccountFacts } from '../../../src/domain/account';
import type { ProjectFacts, RoleMembership } from '../../../src/domain/project-facts';
import type { ProjectsEvidence } from '../../../src/domain/evidence';
import type { RawHolder } from '../../../src/domain/holder';
import type { Project } from '../../../src/domain/project';
import type { Scheme, SchemeScan } from '../../../src/domain/scheme';
import { aPart, aProject } from './a-project';
import { aScan, aScheme, grant, HOLDER } from './a-scheme';
import { anAccount } from './an-account';
import { type Held, heldThrough, type Truth } from './truth';

export const KEYS = ['BROWSE_PROJECTS', 'EDIT_ISSUES'] as const;

/** One project with what is true about it and what was read of that. */
export interface WorldProject {
  readonly project: Project;
  readonly scheme: Scheme;
  /** What the account really holds, by permission key. */
  readonly held: Readonly<Record<string, Held>>;
  /** Jira's answer by permission key: yes wherever the account holds it on some issue at least. */
  readonly says: Readonly<Record<string, '0' | '1'>>;
  readonly vanished: boolean;
  readonly facts?: ProjectFacts;
}

export interface World {
  readonly account: AccountFacts;
  readonly projects: readonly WorldProject[];
  readonly scan: SchemeScan;
}

const trap: fc.Arbitrary<RawHolder> = fc.constantFrom(HOLDER.reporter, HOLDER.portal, HOLDER.future, {
  type: 'userCustomField',
  value: 'customfield_1',
});
const plain: fc.Arbitrary<RawHolder> = fc.constantFrom<RawHolder[]>(
  HOLDER.anyone,
  HOLDER.anyAppUser,
  { type: 'applicationRole', parameter: 'jira-servicedesk' },
  HOLDER.role('1'),
  HOLDER.role('2'),
  HOLDER.group('devs'),
  HOLDER.group('ops'),
);
const personal: fc.Arbitrary<RawHolder> = fc.constantFrom(HOLDER.lead, HOLDER.user('a:other'));

function schemeOf(id: string, holder: fc.Arbitrary<RawHolder>): fc.Arbitrary<Scheme> {
  const holders = fc.array(holder, { maxLength: 3 });
  return fc.tuple(holders, holders).map((each) =>
    aScheme(
      id,
      KEYS.flatMap((key, at) => (each[at] ?? []).map((one) => grant(key, one))),
    ),
  );
}

const membership = fc.constantFrom<RoleMembership[]>(
  { via: 'none' },
  { via: 'direct' },
  { via: 'group', group: 'g' },
);
const truth: fc.Arbitrary<Truth> = fc.record({
  roles: fc.record({ '1': membership, '2': membership }),
  groups: fc.subarray(['devs', 'ops']),
  leads: fc.boolean(),
  future: fc.constantFrom<Held[]>('every-issue', 'some-issues', 'nothing'),
  applicationRoles: fc.subarray(['jira-software', 'jira-servicedesk']),
});
const reading = fc.record({
  looked: fc.constantFrom('not', 'in-vain', 'closely'),
  role: fc.constantFrom('read', 'unread', 'unreadable'),
  lead: fc.constantFrom('read', 'unread', 'unreadable'),
});

/** Sites with up to four projects, every kind of holder, and evidence with every kind of hole in it; the evidence never lies. */
export const aWorld: fc.Arbitrary<World> = fc
  .record({
    whole: truth,
    groupsRead: fc.boolean(),
    appsRead: fc.boolean(),
    company: fc.tuple(
      schemeOf('1', fc.oneof(plain, personal, trap)),
      schemeOf('2', fc.oneof(plain, personal)),
    ),
    allSchemesRead: fc.boolean(),
    projects: fc.array(
      fc.record({
        team: schemeOf('9', plain),
        uses: fc.constantFrom(0, 1, 2),
        typeKey: fc.constantFrom('software', 'service_desk'),
        own: truth,
        read: reading,
        vanished: fc.boolean(),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ whole, groupsRead, appsRead, company, allSchemesRead, projects }) => ({
    account: anAccount({
      groups: groupsRead ? whole.groups.map((name) => ({ name, groupId: `id-of-${name}` })) : null,
      applicationRoles: appsRead ? whole.applicationRoles : null,
    }),
    scan: aScan(allSchemesRead ? company : company.slice(1), allSchemesRead),
    projects: projects.map(({ team, uses, typeKey, own, read, vanished }, at): WorldProject => {
      const id = at + 1;
      const style = uses === 2 ? 'team' : 'company';
      const shared: Scheme | undefined = uses === 2 ? undefined : company[uses];
      const scheme = shared ?? { ...team, id: `90${id}`, projectId: id };
      const project = aProject(id, { style, typeKey });
      const here = { ...own, groups: whole.groups, applicationRoles: whole.applicationRoles };
      const held = Object.fromEntries(KEYS.map((key) => [key, heldThrough(scheme, key, here, project)]));
      const says = Object.fromEntries(
        KEYS.map((key) => [key, held[key] === 'nothing' ? ('0' as const) : ('1' as const)]),
      );
      const gone = vanished && KEYS.every((key) => says[key] === '0');
      return { project, scheme, held, says, vanished: gone, ...factsAs(id, scheme, here, read) };
    }),
  }));

function factsAs(
  projectId: number,
  scheme: Scheme,
  here: Truth,
  read: { looked: string; role: string; lead: string },
): { facts?: ProjectFacts } {
  if (read.looked === 'not') return {};
  if (read.looked === 'in-vain') return { facts: { projectId, schemeId: null, roles: {} } };
  const unreadable: RoleMembership = { via: 'unreadable' };
  const roles =
    read.role === 'unread'
      ? {}
      : Object.fromEntries(
          Object.entries(here.roles).map(([id, membershipHere]) => [
            id,
            read.role === 'read'
              ? { name: `Role ${id}`, membership: membershipHere }
              : { name: '', membership: unreadable },
          ]),
        );
  const lead = read.lead === 'unreadable' ? 'unreadable' : here.leads ? 'account' : 'somebody-else';
  return {
    facts: { projectId, schemeId: scheme.id, scheme, roles, ...(read.lead !== 'unread' && { lead }) },
  };
}

/** The projects of a world as one part of a run, in the order given. */
export function partOf(projects: readonly WorldProject[]): ProjectsEvidence {
  return aPart(
    projects.map(({ project }) => project),
    Object.fromEntries(KEYS.map((key) => [key, projects.map(({ says }) => says[key] ?? '0').join('')])),
    {
      vanished: projects.flatMap(({ project, vanished }) => (vanished ? [project.id] : [])),
      toExplain: projects.flatMap(({ project, facts }) => (facts ? [project.id] : [])),
    },
  );
}
