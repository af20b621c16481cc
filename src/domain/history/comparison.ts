import type { GroupRef } from '../account';
import type { NamedHolder, SchemeRef } from '../cause';
import type { Outcome, ReasonCode } from '../outcome';
import type { Level } from '../profile';
import type { Verdict } from '../verdict';

/** Whether a change is for the worse. From or to what could not be checked it is neither. */
export type Direction = 'worse' | 'better' | 'other';

/** Projects that something is about: how many, and the first of them by key. */
export interface SomeProjects {
  /** 0 for what is about the site. */
  readonly count: number;
  readonly first: readonly { readonly id: number; readonly key: string }[];
}

/** How many projects a change names; the rest are counted. */
export const NAMED_PROJECTS = 50;

/** One requirement that came out otherwise than before, in all projects where it did so for the same causes. */
export interface OutcomeChange {
  readonly id: string;
  readonly requirementId: string;
  /** The key of the permission (or other need) that tells it. */
  readonly key: string;
  readonly level: Level;
  /** `absent`: the project, or the requirement, was not part of that run. */
  readonly from: Outcome | 'absent';
  readonly to: Outcome | 'absent';
  readonly direction: Direction;
  readonly projects: SomeProjects;
  /** Ids of the changes in evidence that brought it about; empty where nothing that was read explains it. */
  readonly because: readonly string[];
}

/** Something that was read in both runs, and differs. `certain` is false for what is only one of several ways to explain an outcome. */
export type EvidenceChange = { readonly id: string } & (
  | {
      readonly kind: 'account';
      readonly fact: 'active' | 'deleted' | 'jira-access';
      readonly from: 'yes' | 'no' | 'unknown';
      readonly to: 'yes' | 'no' | 'unknown';
    }
  | { readonly kind: 'group'; readonly change: 'joined' | 'left'; readonly group: GroupRef }
  | { readonly kind: 'app'; readonly change: 'gained' | 'lost'; readonly application: string }
  | { readonly kind: 'global-permission'; readonly change: 'gained' | 'lost'; readonly permission: string }
  | {
      readonly kind: 'grant';
      readonly change: 'added' | 'removed';
      readonly scheme: SchemeRef;
      readonly permissions: readonly string[];
      readonly to: NamedHolder;
      readonly reachesAccount: boolean;
    }
  | { readonly kind: 'scheme'; readonly change: 'new' | 'gone'; readonly scheme: SchemeRef }
  | {
      readonly kind: 'scheme-of-projects';
      /** Absent where the earlier run did not need to know. */
      readonly from?: SchemeRef;
      readonly to: SchemeRef;
      readonly projects: SomeProjects;
      readonly certain: boolean;
    }
  | {
      readonly kind: 'role';
      readonly change: 'joined' | 'left';
      readonly role: NamedHolder;
      readonly projects: SomeProjects;
      readonly certain: boolean;
    }
  | {
      readonly kind: 'lead';
      readonly change: 'became' | 'ceased';
      readonly projects: SomeProjects;
      readonly certain: boolean;
    }
  | { readonly kind: 'projects'; readonly change: 'added' | 'removed'; readonly projects: SomeProjects }
  | { readonly kind: 'profile'; readonly from?: number; readonly to?: number }
  | { readonly kind: 'options' }
  | { readonly kind: 'steps' }
  | {
      readonly kind: 'excess';
      readonly change: 'gained' | 'lost';
      readonly permission: string;
      readonly scope: 'site' | 'projects';
      readonly projects: SomeProjects;
    }
  /** What could not be established in one of the two runs. */
  | {
      readonly kind: 'reading';
      readonly change: 'lost' | 'regained';
      readonly reason: ReasonCode;
      readonly projects: SomeProjects;
    }
);

/** What changed between two runs, told as cause and effect. */
export interface Comparison {
  readonly verdict: { readonly from: Verdict; readonly to: Verdict };
  readonly outcomes: readonly OutcomeChange[];
  readonly evidence: readonly EvidenceChange[];
}

/** How much changed: requirements in projects, and facts. */
export interface DriftCounts {
  readonly worse: number;
  readonly better: number;
  readonly other: number;
  readonly evidence: number;
}

/** Counts a comparison; a change on the site counts once. */
export function driftCounts({ outcomes, evidence }: Comparison): DriftCounts {
  const counts = { worse: 0, better: 0, other: 0, evidence: evidence.length };
  for (const { direction, projects } of outcomes) counts[direction] += Math.max(1, projects.count);
  return counts;
}
