import type { Cost } from './cost';
import type { ChoiceRules, SchemeChoice, SchemeGroup } from './scheme-choice';
import { Totals } from './totals';

/**
 * The search looks at so many schemes, over all partial choices, and at no fewer choices than that. Then it stops with the best it has,
 * and says how far from the best that can be.
 */
const MOST_LOOKS = 1_000_000;
const LEAST_NODES = 500;

/** Which joins to make, and what to do about each scheme then. */
export interface Found {
  readonly joins: ReadonlySet<number>;
  /** In the order of the groups. */
  readonly choices: readonly SchemeChoice[];
  readonly cost: Cost;
  /** Nothing that closes all gaps costs less than this. Equal to `cost` where the search was exhaustive. */
  readonly atLeast: Cost;
}

interface Candidate {
  readonly joins: ReadonlySet<number>;
  readonly cost: Cost;
}

/**
 * Chooses joins (each with effect in many projects) and, scheme by scheme, the cheapest way to close what they leave: exactly, by
 * branch and bound, as long as there are few joins; with more, the best of so many tries and a bound on its distance from the best.
 * @param groups schemes with their classes
 * @param weights what each join costs by itself, in the order in which needs name them
 * @returns undefined when the joins, roles and grants together cannot close everything
 */
export function search(
  groups: readonly SchemeGroup[],
  weights: readonly Cost[],
  rules: ChoiceRules,
): Found | undefined {
  const totals = new Totals(groups, weights, rules);
  const order = totals.joinsByUse();
  let best = improved(totals, rules, order);
  let bound: Cost | undefined;
  const mostNodes = Math.max(LEAST_NODES, MOST_LOOKS / Math.max(1, totals.schemesMoved));
  let nodes = 0;
  const visit = (place: number, chosen: ReadonlySet<number>): void => {
    nodes += 1;
    const least = totals.cost(new Set([...chosen, ...order.slice(place)]), chosen);
    if (least === undefined || (best && rules.order(least, best.cost) >= 0)) return;
    const join = order[place];
    if (join === undefined) {
      best = { joins: chosen, cost: least };
    } else if (nodes > mostNodes) {
      // Not looked into; what it costs at least bounds the distance.
      if (bound === undefined || rules.order(least, bound) < 0) bound = least;
    } else {
      visit(place + 1, new Set([...chosen, join]));
      visit(place + 1, chosen);
    }
  };
  visit(0, new Set());
  if (best === undefined) return undefined;
  const atLeast = bound !== undefined && rules.order(bound, best.cost) < 0 ? bound : best.cost;
  return { ...best, choices: totals.choices(best.joins), atLeast };
}

/** Starts without any join, or with all where that closes nothing, and adds or takes back one as long as that saves something. */
function improved(totals: Totals, rules: ChoiceRules, order: readonly number[]): Candidate | undefined {
  const solve = (joins: ReadonlySet<number>): Candidate | undefined => {
    const cost = totals.cost(joins, joins);
    return cost && { joins, cost };
  };
  let best = solve(new Set()) ?? solve(new Set(order));
  for (let isBetter = best !== undefined; isBetter;) {
    isBetter = false;
    for (const join of order) {
      const joins = new Set(best?.joins);
      if (!joins.delete(join)) joins.add(join);
      const next = solve(joins);
      if (next && best && rules.order(next.cost, best.cost) < 0) {
        best = next;
        isBetter = true;
      }
    }
  }
  return best;
}
