import type { Plan, PlannedChange } from '../../domain/plan/plan';
import type { Screen } from '../links';
import type { PlanTotals } from '../wording/plan';
import type { HandPicked, PlanDocument, PlanVerdict, PlannedFrom } from './document';

/**
 * Version of the plan's shape (semver): a new optional field raises the minor number, a changed or removed one the major.
 * docs/plan.schema.json describes it; docs/fix-plans.md has the policy.
 */
export const PLAN_VERSION = '1.1.0';

/** What a verdict comes to, now or as it would be. */
export type ToldVerdict = Pick<PlanVerdict, 'verdict' | 'verdictReasons' | 'counts'>;

/** A change with what it is made on. */
export interface ToldChange extends PlannedChange {
  /** How often somebody has to go to a screen. */
  readonly steps: number;
  /** One screen, or one for each project, in their order; none where the site's plan does not offer the change. */
  readonly screens: readonly Screen[];
}

/** A plan as JSON. An account is told by its id alone, and nothing in it is a name of a person. */
export interface ToldPlan {
  readonly schemaVersion: typeof PLAN_VERSION;
  readonly madeAt: string;
  readonly strategy: Plan['strategy'] | HandPicked['strategy'];
  readonly levels: PlanDocument['levels'];
  readonly site: PlanDocument['site'];
  readonly account: PlanDocument['account'];
  readonly connector: PlanDocument['connector'];
  /** The check that it was made from, and what that found; absent for an account that does not exist yet. */
  readonly run?: Pick<PlannedFrom, 'runId' | 'startedAt' | 'state'> & ToldVerdict;
  /** What the check would find after the changes; nobody has made them, and Jira was not asked. */
  readonly simulated?: ToldVerdict;
  readonly steps: number;
  readonly stepsAtLeast?: number;
  readonly totals?: PlanTotals;
  readonly changes: readonly ToldChange[];
  readonly gains: Plan['gains'];
  readonly remaining?: Plan['remaining'];
}
