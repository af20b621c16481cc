import type { AccountFacts } from '../account';
import { accountAfter, derivedKeys, rolesAfter, schemeAfter } from './after';
import { changeId, type Change, type ProjectRef } from './change';
import { classesOf, type ProjectClass } from './classes';
import type { PlanInput } from './input';
import type { Gain, PlannedChange } from './plan';
import { riskOf, RISKS } from './risk';

const MOST_EXAMPLES = 5;

/** What one change does in the planned projects. */
interface Effect {
  projects: number;
  gaps: number;
  readonly gained: Map<string, { projects: number; examples: ProjectRef[] }>;
}

const noEffect = (): Effect => ({ projects: 0, gaps: 0, gained: new Map() });

/**
 * What each change does, in this order: which gaps it closes, and what the account gets besides, by the derivation by which a project is
 * judged, too.
 * @param input as it is before the first of the changes
 */
export function effectsOf(input: PlanInput, changes: readonly Change[]): PlannedChange[] {
  const effects = changes.map(noEffect);
  const accounts: AccountFacts[] = [];
  for (const change of changes) accounts.push(accountAfter(accounts.at(-1) ?? input.account, [change]));
  const where = new Touching(changes);
  for (const one of classesOf(input.projects))
    for (const [touching, projects] of where.split(one))
      follow(input, { ...one, projects }, changes, touching, accounts, effects);
  return changes.map((change, index) => {
    const { projects, gaps, gained } = effects[index] ?? noEffect();
    return {
      id: changeId(change),
      change,
      closes: { projects, gaps },
      gains: gainsOf(gained),
      ...reachOf(change, input),
    };
  });
}

/** Where each change has an effect, by its place. */
class Touching {
  private readonly everywhere: number[] = [];
  private readonly schemes = new Map<string, number[]>();
  private readonly projects = new Map<number, number[]>();

  constructor(changes: readonly Change[]) {
    for (const [index, change] of changes.entries()) this.put(index, change);
  }

  /** Projects of a class by the changes that touch them, in order: role changes name projects. */
  split({ projects, schemeId }: ProjectClass): [readonly number[], ProjectRef[]][] {
    const shared = [...this.everywhere, ...(this.schemes.get(schemeId ?? '') ?? [])];
    const found = new Map<string, [readonly number[], ProjectRef[]]>();
    for (const project of projects) {
      const touching = [...shared, ...(this.projects.get(project.id) ?? [])].sort((a, b) => a - b);
      const name = touching.join(',');
      const known = found.get(name);
      if (known) known[1].push(project);
      else found.set(name, [touching, [project]]);
    }
    return [...found.values()];
  }

  private put(index: number, change: Change): void {
    switch (change.kind) {
      case 'grant':
      case 'revoke':
        append(this.schemes, change.scheme.id, index);
        break;
      case 'join-role':
      case 'leave-role':
        for (const { id } of change.projects) append(this.projects, id, index);
        break;
      case 'join-group':
      case 'leave-group':
      case 'give-product-access':
        this.everywhere.push(index);
        break;
      default:
    }
  }
}

function append<K>(lists: Map<K, number[]>, key: K, index: number): void {
  const known = lists.get(key);
  if (known) known.push(index);
  else lists.set(key, [index]);
}

function follow(
  input: PlanInput,
  one: ProjectClass,
  changes: readonly Change[],
  touching: readonly number[],
  accounts: readonly AccountFacts[],
  effects: readonly Effect[],
): void {
  const scheme = one.schemeId === undefined ? undefined : input.schemes.get(one.schemeId);
  const [project] = one.projects;
  if (!project) return;
  const has = new Set([
    ...(one.holds ?? []),
    ...(scheme ? derivedKeys(scheme, input.account, one.facts) : []),
  ]);
  let open = [...one.open];
  for (const index of touching) {
    const soFar = touching.filter((other) => other <= index).flatMap((other) => changes[other] ?? []);
    const roles = rolesAfter(one.facts.roles, project, soFar);
    const account = accounts[index] ?? input.account;
    const now = scheme
      ? derivedKeys(schemeAfter(scheme, soFar, account.accountId), account, { ...one.facts, roles })
      : new Set<string>();
    const still = open.filter(({ ways }) => !ways.some((way) => isMet(way, now, roles)));
    const effect = effects[index];
    if (effect && still.length < open.length) {
      effect.projects += one.projects.length;
      effect.gaps += (open.length - still.length) * one.projects.length;
    }
    open = still;
    for (const key of now) {
      if (!has.has(key) && !input.wanted.has(key) && effect) add(effect, key, one.projects);
      has.add(key);
    }
  }
}

function isMet(
  { kind, key }: { kind: string; key: string },
  held: ReadonlySet<string>,
  roles: ProjectClass['facts']['roles'],
): boolean {
  if (kind === 'project-permission') return held.has(key);
  const via = kind === 'project-role' ? roles[key]?.membership.via : undefined;
  return via === 'direct' || via === 'group';
}

function add({ gained }: Effect, key: string, projects: readonly ProjectRef[]): void {
  const known = gained.get(key) ?? { projects: 0, examples: [] };
  known.projects += projects.length;
  known.examples.push(...projects.slice(0, MOST_EXAMPLES - known.examples.length));
  gained.set(key, known);
}

function gainsOf(gained: Effect['gained']): Gain[] {
  return [...gained]
    .map(([permission, where]) => ({ permission, risk: riskOf(permission), ...where }))
    .sort(
      (a, b) =>
        RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk) ||
        b.projects - a.projects ||
        a.permission.localeCompare(b.permission, 'en'),
    );
}

function reachOf(change: Change, { isWholeSite }: PlanInput): Pick<PlannedChange, 'reach' | 'others'> {
  switch (change.kind) {
    case 'join-group':
      return { reach: isNew(change.group.groupId) ? 'none' : 'anything', others: 'none' };
    case 'give-product-access':
    case 'activate-account':
      return { reach: 'anything', others: 'none' };
    case 'grant': {
      const alone =
        change.to.kind === 'account' ||
        (change.to.kind === 'group' ? isNew(change.to.group.groupId) : isNew(change.to.role.roleId));
      const staysInside = isWholeSite || (change.to.kind === 'role' && isNew(change.to.role.roleId));
      return { reach: staysInside ? 'none' : 'other-projects', others: alone ? 'none' : 'unknown' };
    }
    case 'revoke':
      return {
        reach: isWholeSite ? 'none' : 'other-projects',
        others: change.from.kind === 'account' ? 'none' : 'unknown',
      };
    case 'grant-global':
      return { reach: 'none', others: isNew(change.group.groupId) ? 'none' : 'unknown' };
    case 'leave-group':
      return { reach: 'anything', others: 'none' };
    case 'create-account':
    case 'create-group':
    case 'create-role':
    case 'join-role':
    case 'leave-role':
      return { reach: 'none', others: 'none' };
  }
}

/** Ids of what does not exist yet begin so. */
const isNew = (id: string | undefined): boolean => id?.startsWith('-new-') ?? false;

/** Adds up what several changes give. */
export function allGains(changes: readonly PlannedChange[]): Gain[] {
  const gained: Effect['gained'] = new Map();
  for (const { gains } of changes)
    for (const { permission, projects, examples } of gains) {
      const known = gained.get(permission) ?? { projects: 0, examples: [] };
      known.projects += projects;
      known.examples.push(...examples.slice(0, MOST_EXAMPLES - known.examples.length));
      gained.set(permission, known);
    }
  return gainsOf(gained);
}
