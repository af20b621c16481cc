import * as v from 'valibot';
import type { ConnectorProfile } from '../domain/profile';
import { accountIdSchema } from './account';
import { projectScopeSchema } from './project';

/** Id of a profile: the catalogue's own rule for names. */
export const profileIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][A-Za-z0-9-]{0,63}$/u, 'This is not the id of a profile.'),
);

export const profileSaveSchema = v.strictObject({
  /** The profile as it was written; the catalogue's schema checks it. */
  profile: v.record(v.string(), v.unknown()),
  /** Version that this one replaces; 0 for a new profile. */
  replaces: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
});

export const profileDeleteSchema = v.strictObject({ id: profileIdSchema });

export const profileDraftSchema = v.strictObject({
  accountId: accountIdSchema,
  projects: projectScopeSchema,
});

/** A profile that the admins of this site keep. */
export interface SiteProfile {
  /** Raised by each change. */
  readonly version: number;
  /** ISO time. */
  readonly savedAt: string;
  /** Account id of who saved it. */
  readonly savedBy?: string;
  /** As it was written, for editing and export. */
  readonly written: Readonly<Record<string, unknown>>;
  /** Completed, for showing and choosing. */
  readonly profile: ConnectorProfile;
}

export interface ProfileDeleted {
  readonly id: string;
}

/** A profile made from what an account holds. */
export interface ProfileDraft {
  readonly written: Readonly<Record<string, unknown>>;
  /** Projects that Jira was asked about. */
  readonly projects: number;
  /** Projects of the choice that were left out, because only so many are asked about. */
  readonly leftOut: number;
}

/** Profiles that the admins of this site keep; the catalogue's are known wherever they are shown. */
export interface ProfileList {
  readonly own: readonly SiteProfile[];
}
