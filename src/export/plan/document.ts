import type { ReportSummary } from '../../contract/report';
import type { Gain, Plan, PlannedChange } from '../../domain/plan/plan';
import type { PlanContext, PlanTotals } from '../wording/plan';

/** Changes that somebody chose one by one; what they leave open is told by the simulated result alone. */
export interface HandPicked {
  readonly strategy: 'by-hand';
  readonly changes: readonly PlannedChange[];
  readonly steps: number;
  readonly gains: readonly Gain[];
}

/** What a run says that a plan is told beside. Both what the run found and what a simulation promises have this. */
export type PlanVerdict = Pick<
  ReportSummary,
  'verdict' | 'verdictReasons' | 'counts' | 'causes' | 'connector' | 'state'
>;

/** The run that a plan was made from. */
export type PlannedFrom = PlanVerdict & Pick<ReportSummary, 'runId' | 'startedAt'>;

/** A plan with all that is needed to hand it over. */
export interface PlanDocument {
  readonly plan: Plan | HandPicked;
  /** What a plan that was made closes and leaves open; absent for changes chosen by hand. */
  readonly totals?: PlanTotals;
  /** Which gaps were to be closed. */
  readonly levels: 'required' | 'required-and-recommended';
  readonly site: Pick<ReportSummary['site'], 'baseUrl' | 'plan'>;
  readonly account: Pick<ReportSummary['account'], 'accountId'>;
  readonly connector: Pick<ReportSummary['connector'], 'id' | 'name'>;
  /** Absent for an account that does not exist yet, and so was not checked. */
  readonly run?: PlannedFrom;
  /** What the run would come to, as `run/simulate` answers; absent where it was not simulated. */
  readonly simulated?: PlanVerdict;
  readonly context: PlanContext;
  /** ISO time. */
  readonly madeAt: string;
}
