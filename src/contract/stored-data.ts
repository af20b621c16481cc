import * as v from 'valibot';
import { runIdSchema } from './run-ids';

/** Days that runs are kept. */
export const RETENTION_DAYS = { least: 7, usual: 90, most: 365 } as const;

export const settingsSaveSchema = v.strictObject({
  retentionDays: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(RETENTION_DAYS.least, `Keep runs for at least ${RETENTION_DAYS.least} days.`),
    v.maxValue(RETENTION_DAYS.most, `Keep runs for at most ${RETENTION_DAYS.most} days.`),
  ),
});

export interface Settings {
  readonly retentionDays: number;
  /** When personal data was last reported to Atlassian; absent before the first time. */
  readonly reportedAt?: string;
  /** Until when there may be runs that are kept longer than runs are now; absent where they never were. */
  readonly pruneUntil?: string;
}

/** What is stored, by what it is about. */
export const STORED_KINDS = ['runs', 'checks', 'waivers', 'profiles', 'people', 'settings'] as const;
export type StoredKind = (typeof STORED_KINDS)[number];

export const dataUsageSchema = v.strictObject({
  kind: v.picklist(STORED_KINDS),
  /** Where the next portion starts, as an earlier answer said. */
  cursor: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
});

/** A portion of what is stored of one kind; the whole is the sum over all portions. */
export interface DataUsage {
  readonly kind: StoredKind;
  /** Values in the store, and the bytes of their JSON. */
  readonly values: number;
  readonly bytes: number;
  /** Runs, checks, waivers, profiles or accounts that begin in this portion. */
  readonly items: number;
  readonly cursor?: string;
}

export const dataDeleteSchema = v.variant('what', [
  v.strictObject({ what: v.literal('run'), runId: runIdSchema }),
  v.strictObject({ what: v.literal('all') }),
]);

/** `more`: the time of one call was used up; the same call goes on. */
export interface DataDeleted {
  readonly values: number;
  readonly more: boolean;
}
