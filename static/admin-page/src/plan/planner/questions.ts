import type { Request } from '../../../../../src/contract/api';
import type { NewAccountEvidence, PlanPaths } from '../../../../../src/contract/plan';
import type { PlannedLevels, PlannedRun, PlanPart } from '../../../../../src/client/plan/plan-input';
import type { Change, RoleRef } from '../../../../../src/domain/plan/change';
import type { Excess } from '../../../../../src/domain/plan/excess';
import type { Gain, Plan, PlannedChange } from '../../../../../src/domain/plan/plan';
import type { Removal } from '../../../../../src/domain/plan/removal';
import type { SchemeRef } from '../../../../../src/domain/cause';
import type { GroupRef } from '../../../../../src/domain/account';
import type { PlanTotals } from '../../../../../src/export/wording/plan';

/** What the worker is told before it is asked: each run, or a new account, is named by an id. */
export type Told =
  | { readonly kind: 'run'; readonly of: string; readonly run: PlannedRun }
  | { readonly kind: 'part'; readonly of: string; readonly part: PlanPart }
  | { readonly kind: 'new-account'; readonly of: string; readonly evidence: readonly NewAccountEvidence[] };

/** One plan, and what it comes to. */
export interface MadePlan {
  readonly plan: Plan;
  readonly totals: PlanTotals;
}

/** What can be named on the page, and chosen there by hand. */
export interface PlanFacts {
  /** The site's permissions, by key. */
  readonly permissions: Readonly<Record<string, { readonly name: string }>>;
  /** What picks a project's screens, by id. */
  readonly projects: ReadonlyMap<
    number,
    { readonly key: string; readonly style: 'company' | 'team'; readonly typeKey: string }
  >;
  /** Groups that the evidence names; those that the account is in are apart. */
  readonly groups: readonly GroupRef[];
  readonly ownGroups: readonly GroupRef[];
  /** Roles that the evidence names, with their projects by id. */
  readonly roles: readonly (RoleRef & { readonly projects: readonly number[] })[];
  /** Permission schemes of company-managed projects. */
  readonly schemes: readonly SchemeRef[];
  /** Keys of permissions that a scheme can grant, as far as the evidence names them. */
  readonly grantable: readonly string[];
}

/** Changes with what they do, in their order. */
export interface Followed {
  readonly changes: readonly PlannedChange[];
  readonly gains: readonly Gain[];
}

/** What the account holds beyond the profile. */
export interface ExcessFound {
  readonly excess: readonly Excess[];
  /** Projects about which Jira could not be asked. */
  readonly unknownProjects: number;
  readonly isSiteUnknown: boolean;
}

/** What became of one change, by what a later run finds. */
export interface Seen {
  readonly planned: PlannedChange;
  /** `with-others`: by itself it closes nothing, and nothing else tells. */
  readonly effect: 'took-effect' | 'partly' | 'not-seen' | 'with-others';
  /** Of the gaps that it was to close, those that are still open. */
  readonly open: number;
}

/** Each question with its answer. */
export interface Questions {
  plans: {
    readonly asked: { readonly of: string; readonly levels: PlannedLevels };
    readonly answer: readonly MadePlan[];
  };
  facts: { readonly asked: { readonly of: string }; readonly answer: PlanFacts };
  effects: {
    readonly asked: {
      readonly of: string;
      readonly levels: PlannedLevels;
      readonly changes: readonly Change[];
    };
    readonly answer: Followed;
  };
  /** What to ask of `run/simulate`, unless that is more than it takes. */
  simulation: {
    readonly asked: {
      readonly of: string;
      readonly levels: PlannedLevels;
      readonly changes: readonly Change[];
    };
    readonly answer: Request<'run/simulate'> | 'too-much';
  };
  excess: { readonly asked: { readonly of: string }; readonly answer: ExcessFound };
  removal: {
    readonly asked: {
      readonly of: string;
      readonly permission: string;
      readonly paths: readonly PlanPaths[];
    };
    readonly answer: Removal;
  };
  'took-effect': {
    readonly asked: {
      readonly of: string;
      readonly after: string;
      readonly levels: PlannedLevels;
      readonly changes: readonly Change[];
    };
    readonly answer: readonly Seen[];
  };
}

export type QuestionName = keyof Questions;

/** What the page sends to the worker. */
export type ToWorker =
  | { readonly kind: 'tell'; readonly told: Told }
  | {
      [N in QuestionName]: {
        readonly kind: 'ask';
        readonly id: number;
        readonly name: N;
        readonly asked: Questions[N]['asked'];
      };
    }[QuestionName];

/** What the worker sends back: how far it is with a question, its answer, or that it could not answer. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly all: number }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Questions[QuestionName]['answer'] }
  | { readonly kind: 'failed'; readonly id: number };
