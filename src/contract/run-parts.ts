import * as v from 'valibot';

/**
 * Points that a run may spend on proof before it asks: less than half of the 65,000 that Jira gives an app in an hour for all its
 * customers together. Points are estimated by the dearest reading, at which a permission scheme costs two for each grant.
 */
export const DEFAULT_BUDGET = 30_000;

/** The largest budget an admin may allow one run; it then waits for further hours of Jira's quota by itself. */
export const MAX_BUDGET = 10_000_000;

export const budgetSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_BUDGET));

/** Rate-limit points that proof may cost before the run asks. */
export const runBudgetSchema = v.optional(budgetSchema, DEFAULT_BUDGET);

/** Ids of steps (requirements that a person does) that the admin says are done. */
export const confirmedStepsSchema = v.optional(
  v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(300)),
  [],
);
