import * as v from 'valibot';
import { accountIdSchema } from './account';
import { connectorChoiceSchema, optionValuesSchema } from './connector';
import { projectScopeSchema } from './project';
import { projectIdsSchema } from './project-ids';
import { partSchema, runIdSchema } from './run-ids';
import { budgetSchema, confirmedStepsSchema, runBudgetSchema } from './run-parts';

export const runStartSchema = v.strictObject({
  accountId: accountIdSchema,
  connector: connectorChoiceSchema,
  options: v.optional(optionValuesSchema, {}),
  confirmedSteps: confirmedStepsSchema,
  projects: projectScopeSchema,
  budget: runBudgetSchema,
});

export type RunStart = v.InferInput<typeof runStartSchema>;

export const runContinueSchema = v.strictObject({
  runId: runIdSchema,
  chunk: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
});

export const runReadSchema = v.strictObject({
  runId: runIdSchema,
  /** Leave out for the summary; a number for the projects of that part. */
  part: v.optional(partSchema),
  /** With `part`: only these of its projects. */
  projectIds: v.optional(projectIdsSchema),
  /** With `part`: the place of the first project to read, as an earlier answer said. */
  startAt: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
});

/** Raises what a run may spend, so that what it held back can be done. */
export const runAllowSchema = v.strictObject({ runId: runIdSchema, budget: budgetSchema });

/** What a chunk does, for the progress line. */
export type ChunkWork = 'skipped' | 'projects' | 'schemes' | 'survey' | 'levels' | 'security' | 'explain';

/** A chunk of work still to do. Chunks of one stage can be done in any order and several at once; the next stage comes after. */
export interface PendingChunk {
  readonly chunk: number;
  readonly stage: number;
  readonly does: ChunkWork;
  /** Requests to Jira that it takes, estimated: the measure of progress. */
  readonly effort: number;
}

/** Work that a run does not do before an admin allows its cost. */
export interface HeldBack {
  readonly work: readonly ('schemes' | 'security' | 'explain')[];
  /** Projects that would be looked at closer. */
  readonly projects: number;
  /** Requests to Jira, estimated. */
  readonly calls: number;
  /** Rate-limit points, estimated. */
  readonly points: number;
  /** The budget that covers all of it, for `run/allow`. */
  readonly budget: number;
}

export interface RunStarted {
  readonly runId: string;
  /** Projects that Jira counts in the scope; skipped ones not included. */
  readonly projectCount: number;
  readonly pending: readonly PendingChunk[];
}

export interface RunAllowed {
  readonly pending: readonly PendingChunk[];
  readonly heldBack?: HeldBack;
}

/** What Jira's bulk answer says of one part, before anything is proved. */
export interface SoFar {
  readonly projects: number;
  /** Projects in which Jira refuses the permission, by permission key; those refused nowhere are left out. */
  readonly refused: Readonly<Record<string, number>>;
}

export type RunContinued =
  /** Done now or before; `opens` lists chunks that this one made necessary. */
  | { readonly state: 'done'; readonly opens: readonly PendingChunk[]; readonly soFar?: SoFar }
  /** Jira asked to wait; ask again for the same chunk from then on. */
  | { readonly state: 'waiting'; readonly until: string }
  /** An earlier stage is not finished. */
  | { readonly state: 'blocked'; readonly by: readonly number[] };
