import * as v from 'valibot';
import type { OptionValues } from '../domain/profile';
import { accountIdSchema } from './account';
import { optionValuesSchema } from './connector';
import type { RunRecord } from './history';
import { profileIdSchema } from './profile';
import { type ProjectScope, projectScopeSchema } from './project';
import { confirmedStepsSchema, runBudgetSchema } from './run-parts';
import { checkIdSchema } from './run-ids';
import type { WaiverCounts } from './waiver';

/** Checks that a site keeps at most: each is read when they are listed, and those on a schedule are run by the app. */
export const MAX_CHECKS = 100;

/** How often the app runs a check by itself. */
export const SCHEDULES = ['off', 'daily', 'weekly'] as const;
export type Schedule = (typeof SCHEDULES)[number];

/** A saved check names a connector that can be read again later; a profile that came with a check is kept as one of the site's own first. */
const savedConnectorSchema = v.variant('from', [
  v.strictObject({ from: v.literal('catalogue'), id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)) }),
  v.strictObject({ from: v.literal('site'), id: profileIdSchema }),
]);

const checkNameSchema = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'Give the check a name.'),
  v.maxLength(80, 'Give the check a name of at most 80 characters.'),
);

export const checkSaveSchema = v.strictObject({
  /** Left out for a new check. */
  checkId: v.optional(checkIdSchema),
  /** The version that this one replaces; 0 for a new check. */
  replaces: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)), 0),
  name: checkNameSchema,
  accountId: accountIdSchema,
  connector: savedConnectorSchema,
  options: v.optional(optionValuesSchema, {}),
  confirmedSteps: confirmedStepsSchema,
  projects: projectScopeSchema,
  schedule: v.optional(v.picklist(SCHEDULES), 'off'),
  budget: runBudgetSchema,
});

export const checkDeleteSchema = v.strictObject({ checkId: checkIdSchema });

export const checkHistorySchema = v.strictObject({ checkId: checkIdSchema });

/** Starts a run of a saved check; the client then drives it like any other. */
export const checkRunSchema = v.strictObject({ checkId: checkIdSchema });

/** A check that the site keeps. */
export interface SavedCheck {
  readonly checkId: string;
  readonly version: number;
  readonly name: string;
  readonly accountId: string;
  readonly connector: { readonly from: 'catalogue' | 'site'; readonly id: string };
  readonly options: OptionValues;
  readonly confirmedSteps: readonly string[];
  readonly projects: ProjectScope;
  readonly schedule: Schedule;
  readonly budget: number;
  readonly savedAt: string;
  /** Who saved this version; absent after that account was closed. */
  readonly savedBy?: string;
}

/** A check as the list of checks shows it. */
export interface ListedCheck extends SavedCheck {
  /** What the connector is called; absent when it is no longer there. */
  readonly connectorName?: string;
  readonly runs: number;
  /** The latest run that came to an end, with what changed since the one before. */
  readonly latest?: RunRecord;
  /** A run that was started after it and is not finished. */
  readonly unfinished?: RunRecord;
  readonly waivers: WaiverCounts;
  /** When the app runs it next; absent without a schedule. */
  readonly nextAt?: string;
  /** Why the last scheduled run could not be made, as a code of AppError; absent when it could. */
  readonly trouble?: { readonly code: string; readonly at: string };
}

export interface CheckList {
  readonly checks: readonly ListedCheck[];
}

/** The runs of a check, the latest first. */
export interface CheckHistory {
  readonly check: SavedCheck;
  readonly runs: readonly RunRecord[];
}

export interface CheckDeleted {
  readonly checkId: string;
}
