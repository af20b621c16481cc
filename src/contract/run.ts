import * as v from 'valibot';
import { accountIdSchema } from './account';
import { connectorChoiceSchema, optionValuesSchema } from './connector';
import { projectScopeSchema } from './project';

export const runIdSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9-]{8,64}$/u, 'This is not the id of a run.'),
);

export const runStartSchema = v.strictObject({
  accountId: accountIdSchema,
  connector: connectorChoiceSchema,
  options: v.optional(optionValuesSchema, {}),
  /** Ids of steps (requirements that a person does) that the admin says are done. */
  confirmedSteps: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(300)), []),
  projects: projectScopeSchema,
});

export type RunStart = v.InferInput<typeof runStartSchema>;

export const runContinueSchema = v.strictObject({
  runId: runIdSchema,
  chunk: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
});

export const runReadSchema = v.strictObject({
  runId: runIdSchema,
  /** Leave out for the summary; a number for the projects of that part. */
  part: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))),
});

/** A chunk of work still to do. Chunks of one stage can be done in any order and several at once; the next stage comes after. */
export interface PendingChunk {
  readonly chunk: number;
  readonly stage: number;
  /** What the chunk does, for the progress line. */
  readonly does: 'schemes' | 'projects' | 'skipped' | 'explain' | 'security';
}

export interface RunStarted {
  readonly runId: string;
  /** Projects that Jira counts in the scope; skipped ones not included. */
  readonly projectCount: number;
  readonly pending: readonly PendingChunk[];
}

export type RunContinued =
  /** Done now or before; `opens` lists chunks that this one made necessary. */
  | { readonly state: 'done'; readonly opens: readonly PendingChunk[] }
  /** Jira asked to wait; ask again for the same chunk from then on. */
  | { readonly state: 'waiting'; readonly until: string }
  /** An earlier stage is not finished. */
  | { readonly state: 'blocked'; readonly by: readonly number[] };
