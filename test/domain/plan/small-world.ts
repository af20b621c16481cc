import { fc } from '../../support/random';
import type { Grant } from '../../../src/domain/holder';
import type { PlanInput, PlanProject } from '../../../src/domain/plan/input';
import type { RoleMembership } from '../../../src/domain/project-facts';
import type { Scheme } from '../../../src/domain/scheme';

/** A site small enough to try every set of changes. */
export interface SmallWorld {
  /** Scheme by scheme: which holders hold which permissions; holders are g0, g1 (groups) and r0, r1 (roles). */
  readonly schemes: readonly (readonly (readonly [permission: string, holder: string])[])[];
  /** Project by project: its scheme, the roles that the account is in, and the groups that are in each role. */
  readonly projects: readonly {
    readonly scheme: number;
    readonly inRoles: readonly boolean[];
    readonly groupsInRoles: readonly (readonly boolean[])[];
    readonly isTeamManaged: boolean;
  }[];
  readonly inGroups: readonly boolean[];
  readonly wanted: readonly string[];
  readonly isWholeSite: boolean;
  readonly isFree: boolean;
}

export const ROLES = ['r0', 'r1'] as const;
export const GROUPS = ['g0', 'g1'] as const;
const PERMISSIONS = ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES', 'ADMINISTER_PROJECTS', 'LINK_ISSUES'];

const grant = fc.tuple(fc.constantFrom(...PERMISSIONS), fc.constantFrom(...GROUPS, ...ROLES));

/** Any small world. */
export const smallWorld: fc.Arbitrary<SmallWorld> = fc.record({
  schemes: fc.array(fc.uniqueArray(grant, { maxLength: 7, selector: (pair) => pair.join() }), {
    minLength: 1,
    maxLength: 2,
  }),
  projects: fc.array(
    fc.record({
      scheme: fc.integer({ min: 0, max: 1 }),
      inRoles: fc.tuple(fc.boolean(), fc.boolean()),
      groupsInRoles: fc.tuple(fc.tuple(fc.boolean(), fc.boolean()), fc.tuple(fc.boolean(), fc.boolean())),
      isTeamManaged: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  inGroups: fc.tuple(fc.boolean(), fc.boolean()),
  wanted: fc.uniqueArray(fc.constantFrom(...PERMISSIONS), { minLength: 1, maxLength: 3 }),
  isWholeSite: fc.boolean(),
  isFree: fc.boolean(),
});

/** What an account has: the groups it is in, and the roles of each project. */
export interface Standing {
  readonly groups: readonly boolean[];
  readonly roles: readonly (readonly boolean[])[];
  /** Scheme by scheme: permissions granted to the account itself. */
  readonly own: readonly ReadonlySet<string>[];
}

/** The scheme of a project; a team-managed project counts its own copy. */
export const schemeIndex = (world: SmallWorld, project: number): number =>
  (world.projects[project]?.scheme ?? 0) % world.schemes.length;

export function standingNow(world: SmallWorld): Standing {
  return {
    groups: world.inGroups,
    roles: world.projects.map(({ inRoles }) => inRoles),
    own: world.schemes.map(() => new Set()),
  };
}

/** The permissions of an account in a project, worked out here and not by the code under test. */
export function held(world: SmallWorld, standing: Standing, project: number): Set<string> {
  const index = schemeIndex(world, project);
  const { groupsInRoles = [], isTeamManaged = false } = world.projects[project] ?? {};
  const has = (holder: string): boolean => {
    const number = Number(holder.slice(1));
    if (holder.startsWith('g')) return standing.groups[number] ?? false;
    const throughGroup = groupsInRoles[number]?.some((isIn, group) => isIn && standing.groups[group]);
    return (standing.roles[project]?.[number] ?? false) || (throughGroup ?? false);
  };
  const found = (world.schemes[index] ?? []).filter(([, holder]) => has(holder)).map(([key]) => key);
  return new Set([...found, ...(isTeamManaged ? [] : (standing.own[index] ?? []))]);
}

/** The same world as the planner is given it. */
export function planInput(world: SmallWorld): PlanInput {
  const now = standingNow(world);
  const schemes = new Map<string, Scheme>();
  const projects = world.projects.map((one, index): PlanProject => {
    const scheme = schemeIndex(world, index);
    const id = one.isTeamManaged ? `team-${index}` : `scheme-${scheme}`;
    schemes.set(id, { id, name: id, grants: (world.schemes[scheme] ?? []).map(grantOf) });
    const holds = held(world, now, index);
    return {
      id: index,
      key: `P${index}`,
      style: one.isTeamManaged ? 'team' : 'company',
      schemeId: id,
      facts: {
        roles: Object.fromEntries(ROLES.map((role, number) => [role, roleOf(world, index, role, number)])),
      },
      holds,
      open: world.wanted
        .filter((key) => !holds.has(key))
        .map((key) => ({
          requirementId: key,
          level: 'required',
          ways: [{ kind: 'project-permission', key }],
        })),
    };
  });
  return {
    sitePlan: world.isFree ? 'free' : 'paid',
    account: {
      accountId: 'me',
      accountType: 'atlassian',
      active: true,
      deleted: false,
      applicationRoles: ['jira-software'],
      groups: GROUPS.filter((_, index) => world.inGroups[index]).map(groupOf),
    },
    wanted: new Set(world.wanted),
    schemes,
    groups: GROUPS.map(groupOf),
    adminGroups: [],
    projects,
    openAtSite: [],
    isWholeSite: world.isWholeSite,
  };
}

const groupOf = (name: string) => ({ name, groupId: `id-${name}` });

function grantOf([permission, holder]: readonly [string, string]): Grant {
  return {
    permission,
    holder: holder.startsWith('g')
      ? { type: 'group', parameter: holder, value: `id-${holder}` }
      : { type: 'projectRole', parameter: holder, value: holder },
  };
}

function roleOf(
  world: SmallWorld,
  project: number,
  name: string,
  number: number,
): { name: string; membership: RoleMembership } {
  const { inRoles = [], groupsInRoles = [] } = world.projects[project] ?? {};
  const groups = GROUPS.filter((_, group) => groupsInRoles[number]?.[group]);
  const own = groups.find((_, index) => world.inGroups[GROUPS.indexOf(groups[index] as never)]);
  if (inRoles[number]) return { name, membership: { via: 'direct' } };
  if (own !== undefined) return { name, membership: { via: 'group', group: own } };
  return { name, membership: { via: 'none', actors: { people: 0, groups } } };
}
