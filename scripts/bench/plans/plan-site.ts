import type { Grant } from '../../../src/domain/holder';
import type { PlanInput, PlanProject } from '../../../src/domain/plan/input';
import type { Scheme } from '../../../src/domain/scheme';

/** A permission of each kind that connectors ask for, and two that come along with roles. */
const WANTED = ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES', 'TRANSITION_ISSUES', 'LINK_ISSUES'];
const OTHERS = ['DELETE_ISSUES', 'ADMINISTER_PROJECTS'];

const ROLES = ['10001', '10002', '10003'];

export interface PlanSite {
  readonly projects: number;
  /** Groups that hold something somewhere, so that each could be joined. */
  readonly groups: number;
  /** Schemes that the company-managed projects share. */
  readonly schemes: number;
  /** One project in so many is team-managed and has a scheme of its own; 0 for none. */
  readonly oneTeamManagedIn: number;
  /** The same number gives the same site. */
  readonly seed: number;
}

/** A site on which an account holds nothing anywhere, so that every project is to be planned. */
export function planSite({ projects, groups, schemes, oneTeamManagedIn, seed }: PlanSite): PlanInput {
  const random = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const names = Array.from({ length: groups }, (_, index) => `group-${index}`);
  const byId = new Map<string, Scheme>();
  const scheme = (id: string, many: number): string => {
    const grants = Array.from({ length: many }, (): Grant => {
      const permission = pick([...WANTED, ...OTHERS]);
      if (random() < 0.5 || names.length === 0) {
        const role = pick(ROLES);
        return { permission, holder: { type: 'projectRole', parameter: role, value: role } };
      }
      const group = pick(names);
      return { permission, holder: { type: 'group', parameter: group, value: group } };
    });
    byId.set(id, { id, name: id, grants });
    return id;
  };
  const shared = Array.from({ length: schemes }, (_, index) => scheme(`scheme-${index}`, 10));
  const all = Array.from({ length: projects }, (_, id): PlanProject => {
    const isTeam = oneTeamManagedIn > 0 && id % oneTeamManagedIn === 0;
    return {
      id,
      key: `P${id}`,
      style: isTeam ? 'team' : 'company',
      schemeId: isTeam ? scheme(`own-${id}`, 12) : pick(shared),
      facts: {
        roles: Object.fromEntries(
          ROLES.map((role) => {
            const inside = names.length > 0 && random() < 0.3 ? [pick(names)] : [];
            return [role, { name: role, membership: { via: 'none', actors: { people: 1, groups: inside } } }];
          }),
        ),
      },
      holds: new Set(),
      open: WANTED.map((key) => ({
        requirementId: key,
        level: 'required',
        ways: [{ kind: 'project-permission', key }],
      })),
    };
  });
  return {
    sitePlan: 'paid',
    account: {
      accountId: 'account',
      accountType: 'atlassian',
      active: true,
      deleted: false,
      applicationRoles: ['jira-software'],
      groups: [],
    },
    wanted: new Set(WANTED),
    schemes: byId,
    groups: names.map((name) => ({ name, groupId: name })),
    adminGroups: [],
    projects: all,
    openAtSite: [],
    isWholeSite: true,
  };
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
