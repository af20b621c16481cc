import type { AccountFacts } from '../account';
import { accountAfter, derivedKeys, rolesAfter, schemeAfter } from './after';
import { changeId, type Change } from './change';
import { classesOf, type ProjectClass } from './classes';
import { Gains } from './gains';
import type { HolderResult } from '../holder-match';
import type { OpenNeed, PlanInput } from './input';
import type { Gain, PlannedChange } from './plan';
import { reachOf } from './reach';
import { Touching } from './touching';

/** What one change does in the planned projects. */
interface Effect {
  projects: number;
  gaps: number;
  readonly gains: Gains;
  readonly mayCome: Gains;
  readonly losses: Gains;
}

const noEffect = (): Effect => ({
  projects: 0,
  gaps: 0,
  gains: new Gains(),
  mayCome: new Gains(),
  losses: new Gains(),
});

/**
 * What each change does, in this order: which gaps it closes, what the account gets besides and what it loses, by the derivation by
 * which a project is judged, too.
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
    const { projects, gaps, gains, mayCome, losses } = effects[index] ?? noEffect();
    return {
      id: changeId(change),
      change,
      closes: { projects, gaps },
      gains: gains.list(),
      mayCome: mayCome.list(),
      losses: losses.list(),
      ...reachOf(change, input.isWholeSite),
    };
  });
}

/** Adds up what several changes give. */
export function allGains(changes: readonly PlannedChange[]): Gain[] {
  const all = new Gains();
  for (const { gains } of changes)
    for (const { permission, projects, examples } of gains) all.add(permission, examples, projects);
  return all.list();
}

const PERHAPS: readonly HolderResult[] = ['granted', 'conditional', 'not-derived', 'unknown'];

/** What an account comes to have in a project, change by change. */
interface State {
  /** Granted on every issue. */
  readonly granted: ReadonlySet<string>;
  /** Granted in some way, be it on some issues only or through what was not read. */
  readonly named: ReadonlySet<string>;
  readonly roles: ProjectClass['facts']['roles'];
}

function follow(
  input: PlanInput,
  one: ProjectClass,
  changes: readonly Change[],
  touching: readonly number[],
  accounts: readonly AccountFacts[],
  effects: readonly Effect[],
): void {
  const [project] = one.projects;
  const scheme = one.schemeId === undefined ? undefined : input.schemes.get(one.schemeId);
  if (!project) return;
  const stateAfter = (made: readonly Change[], account: AccountFacts): State => {
    const roles = rolesAfter(one.facts.roles, project, made);
    if (!scheme) return { granted: new Set(), named: new Set(), roles };
    const then = schemeAfter(scheme, made, account.accountId);
    const facts = { ...one.facts, roles };
    return {
      roles,
      granted: derivedKeys(then, account, facts),
      named: derivedKeys(then, account, facts, PERHAPS),
    };
  };
  let before = stateAfter([], input.account);
  const has = new Set([...(one.holds ?? []), ...before.granted]);
  let open = [...one.open];
  for (const index of touching) {
    const made = touching.filter((other) => other <= index).flatMap((other) => changes[other] ?? []);
    const after = stateAfter(made, accounts[index] ?? input.account);
    const effect = effects[index] ?? noEffect();
    const opens =
      after.granted.has('BROWSE_PROJECTS') &&
      (one.holds ? !one.holds.has('BROWSE_PROJECTS') : open.some(isForBrowse));
    // What Jira refuses although it is granted is closed by what opens the project, or lets the account in.
    const lifts = opens || (letsIn(changes[index]) && !open.some(isForBrowse));
    const still = open.filter(({ ways, isRefused }) =>
      isRefused === true ? !lifts : !ways.some((way) => isMet(way, after)),
    );
    if (still.length < open.length) {
      effect.projects += one.projects.length;
      effect.gaps += (open.length - still.length) * one.projects.length;
    }
    open = still;
    for (const key of opens ? after.named : [])
      // Granted before and refused all the same: it may have waited for Browse Projects.
      if (one.holds?.has(key) === false && before.named.has(key) && !input.wanted.has(key))
        effect.mayCome.add(key, one.projects);
    for (const key of after.granted) {
      if (!has.has(key) && !input.wanted.has(key)) effect.gains.add(key, one.projects);
      has.add(key);
    }
    for (const key of before.granted)
      if (!after.granted.has(key)) {
        effect.losses.add(key, one.projects);
        has.delete(key);
      }
    before = after;
  }
}

const isForBrowse = ({ ways, isRefused }: OpenNeed): boolean =>
  isRefused !== true && ways.some(({ key }) => key === 'BROWSE_PROJECTS');

const letsIn = (change: Change | undefined): boolean =>
  change?.kind === 'give-product-access' || change?.kind === 'activate-account';

function isMet({ kind, key }: { kind: string; key: string }, { granted, roles }: State): boolean {
  if (kind === 'project-permission') return granted.has(key);
  const via = kind === 'project-role' ? roles[key]?.membership.via : undefined;
  return via === 'direct' || via === 'group';
}
