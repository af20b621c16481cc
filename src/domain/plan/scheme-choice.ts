import type { ClassCover, NeedCover } from './class-cover';
import { excessRisk } from './class-cover';
import { addCosts, type Cost, type CostOrder, FREE } from './cost';
import { roleCovers } from './role-covers';

/** All classes whose projects use one permission scheme: one edit of it reaches them all. */
export interface SchemeGroup {
  /** Absent for classes whose scheme was not read. */
  readonly schemeId?: string;
  readonly covers: readonly ClassCover[];
}

/** For whom permissions would be granted in a scheme: for the account wherever the scheme is used, or for a role joined where it is needed. */
export type GrantFor = 'account' | 'new-role';

/** What is done about one scheme and its projects. */
export interface SchemeChoice {
  readonly cost: Cost;
  /** Permissions to grant in the scheme. */
  readonly permissions: readonly string[];
  readonly grantFor?: GrantFor;
  /** Roles to join, class by class, in the order of the group's covers. */
  readonly roles: readonly (readonly string[])[];
}

export interface ChoiceRules {
  readonly order: CostOrder;
  readonly grantFor: readonly GrantFor[];
  /** Whether a scheme may be used by projects that nobody looked at. */
  readonly reachesElsewhere: boolean;
}

/**
 * The best way to close what is open in the projects of one scheme.
 * @param coveredBy joins that count as made when it comes to what is still open
 * @param paidFor joins whose excess counts; the same as `coveredBy`, or fewer for a bound from below
 * @returns undefined when not everything can be closed
 */
export function chooseForScheme(
  group: SchemeGroup,
  coveredBy: ReadonlySet<number>,
  paidFor: ReadonlySet<number>,
  rules: ChoiceRules,
): SchemeChoice | undefined {
  const open = group.covers.map(({ needs }) =>
    needs.filter(({ joins }) => ![...joins].some((join) => coveredBy.has(join))),
  );
  const candidates = [
    byRoles(group, open, paidFor, rules),
    ...rules.grantFor.map((grantFor) => byGrant(group, open, paidFor, rules, grantFor)),
  ];
  let best: SchemeChoice | undefined;
  for (const choice of candidates)
    if (choice && (best === undefined || rules.order(choice.cost, best.cost) < 0)) best = choice;
  return best;
}

function byRoles(
  { covers }: SchemeGroup,
  open: readonly (readonly NeedCover[])[],
  paidFor: ReadonlySet<number>,
  rules: ChoiceRules,
): SchemeChoice | undefined {
  let cost = FREE;
  const roles: (readonly string[])[] = [];
  for (const [index, cover] of covers.entries()) {
    const chosen = cheapestRoles(cover, open[index] ?? [], paidFor, rules.order);
    if (!chosen) return undefined;
    cost = addCosts(cost, chosen.cost);
    roles.push(chosen.roles);
  }
  return { cost, permissions: [], roles };
}

/** One edit of the scheme for all that a grant can give; what only a role can give is left to roles. */
function byGrant(
  { covers }: SchemeGroup,
  open: readonly (readonly NeedCover[])[],
  paidFor: ReadonlySet<number>,
  rules: ChoiceRules,
  grantFor: GrantFor,
): SchemeChoice | undefined {
  const permissions = new Set<string>();
  let cost: Cost = {
    ...FREE,
    steps: 1,
    unknownReach: grantFor === 'account' && rules.reachesElsewhere ? 1 : 0,
  };
  const roles: (readonly string[])[] = [];
  for (const [index, cover] of covers.entries()) {
    const needs = open[index] ?? [];
    const granted = needs.flatMap(({ permission }) => permission ?? []);
    for (const permission of granted) permissions.add(permission);
    const chosen = cheapestRoles(
      cover,
      needs.filter(({ permission }) => permission === undefined),
      paidFor,
      rules.order,
    );
    if (!chosen) return undefined;
    const joinsNew = grantFor === 'new-role' && granted.length > 0;
    cost = addCosts(cost, chosen.cost);
    if (joinsNew) cost = addCosts(cost, { ...FREE, steps: cover.projectClass.projects.length });
    roles.push(chosen.roles);
  }
  if (permissions.size === 0) return undefined;
  return { cost, permissions: [...permissions].sort(), grantFor, roles };
}

function cheapestRoles(
  cover: ClassCover,
  needs: readonly NeedCover[],
  paidFor: ReadonlySet<number>,
  order: CostOrder,
): { roles: readonly string[]; cost: Cost } | undefined {
  let best: { roles: readonly string[]; cost: Cost } | undefined;
  for (const roles of roleCovers(needs.map((need) => need.roles))) {
    const cost: Cost = {
      steps: roles.length * cover.projectClass.projects.length,
      unknownReach: 0,
      excess: excessRisk(cover, paidFor, roles),
    };
    if (best === undefined || order(cost, best.cost) < 0) best = { roles, cost };
  }
  return best;
}
