import { sameGroup } from '../account';
import { readHolder } from '../holder';
import { isJoinable, JIRA_MANAGED_ROLES } from '../nearest-holder';
import type { Need } from '../profile';
import { grantsOf, type Scheme } from '../scheme';
import { accountAfter, derivedKeys, rolesAfter } from './after';
import type { ProjectClass } from './classes';
import type { OpenNeed, PlanInput } from './input';
import type { Join } from './joins';
import { countRisks, NO_RISK, type RiskCounts } from './risk';

/** How one need of a class can be met. */
export interface NeedCover {
  readonly need: OpenNeed;
  /** Places in the list of joins. */
  readonly joins: ReadonlySet<number>;
  /** Roles to join in each project. */
  readonly roles: ReadonlySet<string>;
  /** The permission that a grant in the scheme would be for; absent where the scheme cannot be changed, or no grant would do. */
  readonly permission?: string;
}

/** A class with everything that decides how its gaps are closed. */
export interface ClassCover {
  readonly projectClass: ProjectClass;
  readonly needs: readonly NeedCover[];
  /** Permissions beyond the profile that a join gives here and the account does not hold, by place in the list of joins. */
  readonly excessOfJoin: ReadonlyMap<number, ReadonlySet<string>>;
  /** The same of a role. */
  readonly excessOfRole: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What may be changed: none of it where the site's plan does not let anybody. */
export interface Allowed {
  readonly schemes: boolean;
  readonly roles: boolean;
}

/** Finds the ways to meet each need of a class. Needs that are met already (by what the account gets first) are left out. */
export function coverOf(
  input: PlanInput,
  projectClass: ProjectClass,
  joins: readonly Join[],
  allowed: Allowed,
): ClassCover {
  const scheme = projectClass.schemeId === undefined ? undefined : input.schemes.get(projectClass.schemeId);
  const met = new Set(scheme && derivedKeys(scheme, input.account, projectClass.facts));
  const needs = projectClass.open
    // What the first changes give, and what the grants give already though Jira refuses it, takes no further change.
    .filter(({ ways }) => !ways.some((way) => way.kind === 'project-permission' && met.has(way.key)))
    .map((need) => needCover(need, projectClass, scheme, joins, allowed));
  const excessOf = (after: {
    account?: PlanInput['account'];
    facts?: ProjectClass['facts'];
  }): Set<string> => {
    if (!scheme) return new Set();
    const { account = input.account, facts = projectClass.facts } = after;
    const gained = derivedKeys(scheme, account, facts);
    const before = projectClass.holds ?? derivedKeys(scheme, input.account, projectClass.facts);
    return new Set([...gained].filter((key) => !before.has(key) && !input.wanted.has(key)));
  };
  const [one] = projectClass.projects;
  return {
    projectClass,
    needs,
    excessOfJoin: new Map(
      joins.map((join, index) => {
        const change = [changeFor(join)];
        const account = accountAfter(input.account, change);
        const roles = one ? rolesAfter(projectClass.facts.roles, one, change) : projectClass.facts.roles;
        return [index, excessOf({ account, facts: { ...projectClass.facts, roles } })];
      }),
    ),
    excessOfRole: new Map(
      [...new Set(needs.flatMap(({ roles }) => [...roles]))].map((roleId) => [
        roleId,
        excessOf({ facts: { ...projectClass.facts, roles: withRole(projectClass, roleId) } }),
      ]),
    ),
  };
}

function withRole({ facts }: ProjectClass, roleId: string): ProjectClass['facts']['roles'] {
  return {
    ...facts.roles,
    [roleId]: { name: facts.roles[roleId]?.name ?? '', membership: { via: 'direct' } },
  };
}

/** The change that a join is. */
export function changeFor(join: Join) {
  return join.kind === 'group'
    ? ({ kind: 'join-group', group: join.group } as const)
    : ({ kind: 'give-product-access', application: join.application } as const);
}

function needCover(
  need: OpenNeed,
  projectClass: ProjectClass,
  scheme: Scheme | undefined,
  joins: readonly Join[],
  allowed: Allowed,
): NeedCover {
  const found = { joins: new Set<number>(), roles: new Set<string>() };
  const role = (roleId: string): void => {
    const { membership, name = '' } = projectClass.facts.roles[roleId] ?? {};
    // A grant can name a role that is gone; only one that was read is known to be there.
    if (membership?.via !== 'none' || JIRA_MANAGED_ROLES.has(name)) return;
    if (allowed.roles) found.roles.add(roleId);
    for (const [index, join] of joins.entries())
      if (join.kind === 'group' && membership.actors?.groups.includes(join.group.name) === true)
        found.joins.add(index);
  };
  for (const way of need.ways) {
    if (way.kind === 'project-role') role(way.key);
    if (way.kind !== 'project-permission' || scheme === undefined) continue;
    for (const grant of grantsOf(scheme, way.key)) {
      const holder = readHolder(grant.holder);
      if (holder.kind === 'role' && isJoinable({ holder })) role(holder.roleId);
      for (const [index, join] of joins.entries())
        if (
          (holder.kind === 'group' && join.kind === 'group' && sameGroup(holder, join.group)) ||
          (holder.kind === 'app-user' && join.kind === 'app' && holder.application === join.application)
        )
          found.joins.add(index);
    }
  }
  const permission = grantable(need.ways);
  const isEditable = allowed.schemes && scheme !== undefined && projectClass.style === 'company';
  return { need, ...found, ...(isEditable && permission !== undefined && { permission }) };
}

/** Profiles name the narrowest way first, so that is the one to grant. */
const grantable = (ways: readonly Need[]): string | undefined =>
  ways.find(({ kind }) => kind === 'project-permission')?.key;

/** The permissions beyond the profile that a choice gives in each project of a class. */
export function excessOf(
  cover: ClassCover,
  joins: Iterable<number>,
  roles: Iterable<string>,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const join of joins) for (const key of cover.excessOfJoin.get(join) ?? []) keys.add(key);
  for (const role of roles) for (const key of cover.excessOfRole.get(role) ?? []) keys.add(key);
  return keys;
}

/** The same as counts over all projects of the class. */
export function excessRisk(cover: ClassCover, joins: Iterable<number>, roles: Iterable<string>): RiskCounts {
  const keys = excessOf(cover, joins, roles);
  return keys.size === 0 ? NO_RISK : countRisks(keys, cover.projectClass.projects.length);
}
