import * as v from 'valibot';
import type { WaiverState } from '../domain/history/waiver';
import { accountIdSchema } from './account';
import { checkIdSchema, runIdSchema } from './run-ids';

/** A waiver holds for a year at most: who accepts something looks at it again. */
export const MAX_WAIVER_DAYS = 366;

/** Waivers that a check keeps at most, those that no longer hold included. */
export const MAX_WAIVERS = 100;

const reasonSchema = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(3, 'Say why this is accepted.'),
  v.maxLength(1_000, 'Give a reason of at most 1,000 characters.'),
);

/** What is accepted: the gaps of one cause, or one permission that the account holds beyond the profile. */
export const waivedSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('cause'), causeId: v.pipe(v.string(), v.minLength(1), v.maxLength(500)) }),
  v.strictObject({
    kind: v.literal('excess'),
    permission: v.pipe(v.string(), v.regex(/^[\w.:-]{1,255}$/u, 'This is not the key of a permission.')),
  }),
]);

export type Waived = v.InferOutput<typeof waivedSchema>;

export const waiverAddSchema = v.strictObject({
  /** A finished run of a saved check: its evidence is what the waiver is given for. */
  runId: runIdSchema,
  waives: waivedSchema,
  reason: reasonSchema,
  /** The account id of who answers for it. */
  owner: accountIdSchema,
  /** The last day on which it holds, UTC. */
  until: v.pipe(v.string(), v.isoDate('Give a day as year-month-day.')),
});

export const waiverRemoveSchema = v.strictObject({ checkId: checkIdSchema, waiverId: runIdSchema });

export const waiverListSchema = v.strictObject({ checkId: checkIdSchema });

/** A waiver as it is shown: what it was given for, and what it comes to in a run. */
export interface Waiver {
  readonly waiverId: string;
  readonly checkId: string;
  readonly waives: Waived;
  /** Keys of the permissions (or other needs) that it is about. */
  readonly keys: readonly string[];
  readonly reason: string;
  /** Account ids; absent after the account was closed. */
  readonly owner?: string;
  readonly givenBy?: string;
  readonly givenAt: string;
  readonly until: string;
  /** How many gaps, or projects with the excess, it was given for. */
  readonly findings: number;
  /** In the run it is shown with. */
  readonly state: WaiverState;
  /** Of its findings, those that are still there with the same evidence, and those that are there with other evidence. */
  readonly covers: number;
  readonly lapsed: number;
}

export type WaiverCounts = Readonly<Record<WaiverState, number>>;

/** The waivers of a check, as they stand in its latest finished run. */
export interface WaiverList {
  readonly runId?: string;
  readonly waivers: readonly Waiver[];
}

export interface WaiverRemoved {
  readonly waiverId: string;
}
