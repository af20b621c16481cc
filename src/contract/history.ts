import * as v from 'valibot';
import type { Comparison, DriftCounts } from '../domain/history/comparison';
import type { RiskCounts } from '../domain/plan/risk';
import type { Verdict } from '../domain/verdict';
import { runIdSchema } from './run-ids';

/** Two runs of one check, the earlier first. */
export const runCompareSchema = v.strictObject({ before: runIdSchema, after: runIdSchema });

/** As whom Jira was asked: a person who administers Jira, or the app itself on its schedule. */
export type RanAs = 'person' | 'app';

/** What a run of a saved check came to, without its evidence. */
export interface RunRecord {
  readonly runId: string;
  readonly startedAt: string;
  readonly ranAs: RanAs;
  /** Account id of who started it; absent for a run of the app, and after that account was closed. */
  readonly startedBy?: string;
  /** The time for which it was due, for a run on a schedule. */
  readonly slot?: string;
  /** Absent until the run is finished. */
  readonly result?: {
    readonly finishedAt: string;
    readonly state: 'complete' | 'paused';
    readonly verdict: Verdict;
    readonly projects: { readonly total: number; readonly ready: number };
    /** Gaps that are known, those that could not be checked, and those that are waived. */
    readonly gaps: { readonly known: number; readonly unknown: number; readonly waived: number };
    /** Permissions that the account holds beyond the profile, by risk; absent where that could not be read. */
    readonly excess?: RiskCounts;
    /** Whether it was compared with the run before it. */
    readonly isCompared?: boolean;
    /** What changed since the run before; absent for the first run. */
    readonly drift?: DriftCounts & { readonly since: string };
  };
}

/** What changed between two runs. */
export interface RunComparison extends Comparison {
  readonly before: { readonly runId: string; readonly startedAt: string; readonly ranAs: RanAs };
  readonly after: { readonly runId: string; readonly startedAt: string; readonly ranAs: RanAs };
  /** Names of the judged permissions as this site shows them, by key. */
  readonly permissions: Readonly<Record<string, { readonly name: string }>>;
}
