import { accountAfter, rolesAfter } from './after';
import { type Change, NEW_GROUP, NEW_ROLE, type ProjectRef, type RoleRef, stepsOfAll } from './change';
import { type Allowed, changeFor, type ClassCover, coverOf, type NeedCover } from './class-cover';
import { classesOf } from './classes';
import { type Cost, type CostOrder, FEWEST, FREE, LEAST } from './cost';
import { allGains, effectsOf } from './effects';
import { firstChanges } from './first-changes';
import type { PlanInput } from './input';
import { type Join, possibleJoins } from './joins';
import type { Plan, Strategy } from './plan';
import { everythingOpen, refusedForGood, withoutUnclosable } from './remaining';
import type { ChoiceRules, GrantFor, SchemeGroup } from './scheme-choice';
import { type Found, search } from './search';

/**
 * Plans the changes that close every gap that can be closed. Pure, and the same for the same input.
 *
 * First what the site as a whole needs, then, for all projects together, groups to join, and scheme by scheme a grant or roles
 * to join. `fewest-changes` and `no-scheme-touched` minimise the number of changes, then what the account gets besides;
 * `least-privilege` the other way round. Exact as long as few groups come into question (`stepsAtLeast` tells).
 * Administer Jira is never planned as a way to meet a need of a project, though it may be one: it gives everything.
 */
export function makePlan(input: PlanInput, strategy: Strategy): Plan {
  const order: CostOrder = strategy === 'least-privilege' ? LEAST : FEWEST;
  const first = firstChanges(input);
  if (first.isHopeless !== undefined)
    return {
      strategy,
      changes: [],
      steps: 0,
      stepsAtLeast: 0,
      gains: [],
      remaining: [...first.remaining, ...everythingOpen(input.projects, first.isHopeless)],
      cost: FREE,
    };
  const after = prepared(input, first.changes);
  const isFree = input.sitePlan === 'free';
  const allowed: Allowed = { schemes: !isFree && strategy !== 'no-scheme-touched', roles: !isFree };
  const classes = classesOf(after.projects.filter(({ open }) => open.length > 0));
  const joins = possibleJoins(after, classes);
  const { covers, remaining } = withoutUnclosable(
    classes.map((one) => coverOf(after, one, joins, allowed)),
    allowed,
    isFree,
  );
  const groups = bySchemes(covers);
  const rules = { order, reachesElsewhere: !input.isWholeSite };
  const found = bestOf(groups, joins, rules, strategy);
  const changes = found ? [...first.changes, ...changesOf(after, groups, joins, found)] : [...first.changes];
  const planned = effectsOf(input, inOrder(changes));
  return {
    strategy,
    changes: planned,
    steps: stepsOfAll(changes),
    stepsAtLeast:
      order === FEWEST ? stepsOfAll(first.changes) + (found?.atLeast.steps ?? 0) : stepsOfAll(changes),
    gains: allGains(planned),
    remaining: [
      ...first.remaining,
      ...remaining,
      ...refusedForGood(input.projects, first.changes, remaining),
    ],
    cost: found?.cost ?? FREE,
  };
}

/** The input as it is once the first changes are made. */
function prepared(input: PlanInput, changes: readonly Change[]): PlanInput {
  if (changes.length === 0) return input;
  return {
    ...input,
    account: accountAfter(input.account, changes),
    projects: input.projects.map((project) => ({
      ...project,
      facts: { ...project.facts, roles: rolesAfter(project.facts.roles, project, changes) },
    })),
  };
}

function bySchemes(covers: readonly ClassCover[]): SchemeGroup[] {
  const groups = new Map<string, ClassCover[]>();
  for (const [index, cover] of covers.entries()) {
    const name = cover.projectClass.schemeId ?? `unread ${index}`;
    const known = groups.get(name);
    if (known) known.push(cover);
    else groups.set(name, [cover]);
  }
  return [...groups.values()].map((alike) => {
    const schemeId = alike[0]?.projectClass.schemeId;
    return { covers: alike, ...(schemeId !== undefined && { schemeId }) };
  });
}

/** A role of its own keeps a grant inside the projects that need it; it is worth its price only where least is wanted. */
function bestOf(
  groups: readonly SchemeGroup[],
  joins: readonly Join[],
  rules: Pick<ChoiceRules, 'order' | 'reachesElsewhere'>,
  strategy: Strategy,
): Found | undefined {
  // What a group or an app gives elsewhere is told by no endpoint.
  const weights = joins.map((): Cost => ({ ...FREE, steps: 1, unknownReach: 1 }));
  const grantFor: GrantFor[] = strategy === 'least-privilege' ? ['account', 'new-role'] : ['account'];
  return search(groups, weights, { ...rules, grantFor });
}

function changesOf(
  { projects, schemes, account }: PlanInput,
  groups: readonly SchemeGroup[],
  joins: readonly Join[],
  found: Found,
): Change[] {
  const changes: Change[] = [...found.joins].map((join) => changeFor(joins[join] as Join));
  const roles = new Map<string, { role: RoleRef; projects: ProjectRef[] }>();
  const join = (role: RoleRef, where: readonly ProjectRef[]): void => {
    const known = roles.get(role.roleId);
    if (known) known.projects.push(...where);
    else roles.set(role.roleId, { role, projects: [...where] });
  };
  const hasNewGroup = account.groups?.includes(NEW_GROUP) ?? false;
  for (const [index, { schemeId, covers }] of groups.entries()) {
    const choice = found.choices[index];
    if (!choice) continue;
    const scheme = schemes.get(schemeId ?? '');
    if (choice.grantFor !== undefined && scheme)
      changes.push({
        kind: 'grant',
        scheme: { id: scheme.id, name: scheme.name },
        permissions: choice.permissions,
        to:
          choice.grantFor === 'new-role'
            ? { kind: 'role', role: NEW_ROLE }
            : hasNewGroup
              ? { kind: 'group', group: NEW_GROUP }
              : { kind: 'account' },
      });
    for (const [place, cover] of covers.entries()) {
      const { projectClass, needs } = cover;
      for (const roleId of choice.roles[place] ?? [])
        join(withName(roleId, projectClass.facts.roles[roleId]?.name), projectClass.projects);
      if (choice.grantFor === 'new-role' && needs.some((need) => isGranted(need, found.joins)))
        join(NEW_ROLE, projectClass.projects);
    }
  }
  if (roles.has(NEW_ROLE.roleId)) changes.push({ kind: 'create-role' });
  const places = new Map(projects.map(({ id }, place) => [id, place]));
  const byPlace = (a: ProjectRef, b: ProjectRef): number => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0);
  for (const { role, projects: where } of roles.values())
    changes.push({ kind: 'join-role', role, projects: where.sort(byPlace) });
  return changes;
}

const isGranted = ({ permission, joins }: NeedCover, made: ReadonlySet<number>): boolean =>
  permission !== undefined && ![...joins].some((join) => made.has(join));

const withName = (roleId: string, name: string | undefined): RoleRef => ({
  roleId,
  ...(name !== undefined && name !== '' && { name }),
});

const ORDER: readonly Change['kind'][] = [
  'create-account',
  'activate-account',
  'give-product-access',
  'create-group',
  'create-role',
  'join-group',
  'grant-global',
  'grant',
  'join-role',
];

/** What others rest on comes first: an account before its groups, a role before its grants. */
function inOrder(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
