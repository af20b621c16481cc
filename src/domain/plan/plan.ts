import type { Level } from '../profile';
import type { Change, ProjectRef } from './change';
import type { Cost } from './cost';
import type { Risk } from './risk';

/** What a plan is to be best at. */
export type Strategy = 'fewest-changes' | 'least-privilege' | 'no-scheme-touched';

export const STRATEGIES: readonly Strategy[] = ['fewest-changes', 'least-privilege', 'no-scheme-touched'];

/** A permission that the account would gain and the profile does not ask for. */
export interface Gain {
  readonly permission: string;
  readonly risk: Risk;
  /** In how many of the planned projects. */
  readonly projects: number;
  /** A few of them. */
  readonly examples: readonly ProjectRef[];
}

/** One change with all it does, as far as it can be known. */
export interface PlannedChange {
  readonly id: string;
  readonly change: Change;
  /** Projects in which it closes something that the changes before it left open, with how many gaps. */
  readonly closes: { readonly projects: number; readonly gaps: number };
  /** Permissions beyond the profile, on top of what the changes before it gave. */
  readonly gains: readonly Gain[];
  /** Permissions beyond the profile that were granted and refused until now, and may come with Browse Projects. */
  readonly mayCome: readonly Gain[];
  /** Permissions that the account no longer has by the grants, wanted or not. */
  readonly losses: readonly Gain[];
  /**
   * What it may do beyond the projects that were looked at: `none`; `other-projects` that use the same scheme; `anything` that the group
   * or the app is used for, which Jira does not tell as a whole.
   */
  readonly reach: 'none' | 'other-projects' | 'anything';
  /** Whether others than the account get something: `unknown` where that depends on who is in a group or role. */
  readonly others: 'none' | 'unknown';
}

/** Why a gap stays open. */
export type RemainingReason =
  | 'account-deleted'
  | 'account-portal-only'
  | 'group-not-on-site'
  | 'issue-security'
  | 'not-plannable'
  | 'scheme-unread'
  /** Nothing is missing by the grants. With Browse Projects or access to Jira it is expected to work; nothing else is known to help. */
  | 'refused-despite-grant'
  | 'team-managed'
  | 'free-plan'
  | 'needs-a-grant'
  | 'role-managed-by-jira';

/** A requirement that stays open after the plan. */
export interface Remaining {
  readonly requirementId: string;
  readonly level: Level;
  readonly reason: RemainingReason;
  /** Projects in which it stays open; none for one that is about the site. */
  readonly projects: readonly ProjectRef[];
}

/** Changes that together close every gap that can be closed. */
export interface Plan {
  readonly strategy: Strategy;
  /** In the order in which they are to be made. */
  readonly changes: readonly PlannedChange[];
  /** How many changes an admin has to make. */
  readonly steps: number;
  /**
   * No plan of this kind takes fewer. Equal to `steps` where the search was exhaustive, and for `least-privilege`, which does not look for
   * the fewest.
   */
  readonly stepsAtLeast: number;
  readonly gains: readonly Gain[];
  readonly remaining: readonly Remaining[];
  /** What the search minimised. */
  readonly cost: Cost;
}
