import { addRisks, compareRisks, NO_RISK, type RiskCounts } from './risk';

/** What a choice costs: work for an admin, and what the account gets besides. */
export interface Cost {
  /** Changes to make. */
  readonly steps: number;
  /** Changes that may give more than can be known: a group can be used anywhere. */
  readonly unknownReach: number;
  /** Permissions beyond the profile, once for each project in which they are gained. */
  readonly excess: RiskCounts;
}

export const FREE: Cost = { steps: 0, unknownReach: 0, excess: NO_RISK };

/** Compares two costs: negative when the first is to be preferred. Sums of costs compare as their parts do. */
export type CostOrder = (a: Cost, b: Cost) => number;

/** Fewest changes, then least besides. */
export const FEWEST: CostOrder = (a, b) =>
  a.steps - b.steps || a.unknownReach - b.unknownReach || compareRisks(a.excess, b.excess);

/** Least besides, then fewest changes. */
export const LEAST: CostOrder = (a, b) =>
  a.unknownReach - b.unknownReach || compareRisks(a.excess, b.excess) || a.steps - b.steps;

export function addCosts(a: Cost, b: Cost): Cost {
  return {
    steps: a.steps + b.steps,
    unknownReach: a.unknownReach + b.unknownReach,
    excess: addRisks(a.excess, b.excess),
  };
}
