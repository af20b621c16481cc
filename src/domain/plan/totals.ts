import { addCosts, type Cost, FREE } from './cost';
import { chooseForScheme, type ChoiceRules, type SchemeChoice, type SchemeGroup } from './scheme-choice';

type Joins = ReadonlySet<number>;

const NONE: Joins = new Set();

/** Adds up what all schemes cost for a choice of joins, and works out each scheme once for each set of joins that matters to it. */
export class Totals {
  private readonly known: Map<string, SchemeChoice | null>[];
  private readonly relevant: readonly (readonly number[])[];
  private readonly moved: readonly number[];
  /** What the schemes cost that no join matters to; undefined when one of them cannot be closed. */
  private readonly unmoved: Cost | undefined;

  constructor(
    private readonly groups: readonly SchemeGroup[],
    private readonly weights: readonly Cost[],
    private readonly rules: ChoiceRules,
  ) {
    this.known = groups.map(() => new Map<string, SchemeChoice | null>());
    this.relevant = groups.map(relevantJoins);
    const places = [...groups.keys()];
    this.moved = places.filter((index) => this.relevant[index]?.length !== 0);
    const others = places.filter((index) => this.relevant[index]?.length === 0);
    this.unmoved = this.sum(others, FREE, NONE, NONE);
  }

  /** How many schemes a join makes a difference to. */
  get schemesMoved(): number {
    return this.moved.length;
  }

  /** Joins in the order in which they meet most, so that a search finds something good early. */
  joinsByUse(): number[] {
    const uses = this.weights.map(() => 0);
    for (const { covers } of this.groups)
      for (const { needs, projectClass } of covers)
        for (const { joins } of needs)
          for (const join of joins) uses[join] = (uses[join] ?? 0) + projectClass.projects.length;
    return uses
      .map((use, join) => ({ use, join }))
      .sort((a, b) => b.use - a.use || a.join - b.join)
      .map(({ join }) => join);
  }

  /**
   * @param coveredBy joins that count as made when it comes to what is still open
   * @param paidFor joins that are paid for; the same, or fewer for a bound from below
   * @returns undefined when something stays open
   */
  cost(coveredBy: Joins, paidFor: Joins): Cost | undefined {
    if (this.unmoved === undefined) return undefined;
    const joins = [...paidFor].reduce((sum, join) => addCosts(sum, this.weights[join] ?? FREE), this.unmoved);
    return this.sum(this.moved, joins, coveredBy, paidFor);
  }

  /** What to do about each scheme once these joins are made, in the order of the groups; only for joins that close everything. */
  choices(joins: Joins): SchemeChoice[] {
    return this.groups.flatMap((_, index) => this.choose(index, joins, joins) ?? []);
  }

  private sum(places: readonly number[], start: Cost, coveredBy: Joins, paidFor: Joins): Cost | undefined {
    let cost = start;
    for (const index of places) {
      const choice = this.choose(index, coveredBy, paidFor);
      if (!choice) return undefined;
      cost = addCosts(cost, choice.cost);
    }
    return cost;
  }

  private choose(index: number, coveredBy: Joins, paidFor: Joins): SchemeChoice | null {
    const name = (this.relevant[index] ?? [])
      .map((join) => (paidFor.has(join) ? '2' : coveredBy.has(join) ? '1' : '0'))
      .join('');
    const cache = this.known[index];
    const known = cache?.get(name);
    if (known !== undefined) return known;
    const group = this.groups[index];
    const choice = (group && chooseForScheme(group, coveredBy, paidFor, this.rules)) ?? null;
    cache?.set(name, choice);
    return choice;
  }
}

function relevantJoins({ covers }: SchemeGroup): readonly number[] {
  const found = new Set<number>();
  for (const { needs, excessOfJoin } of covers) {
    for (const { joins } of needs) for (const join of joins) found.add(join);
    for (const [join, keys] of excessOfJoin) if (keys.size > 0) found.add(join);
  }
  return [...found].sort((a, b) => a - b);
}
