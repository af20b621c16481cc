import * as v from 'valibot';
import type { RiskCounts } from '../domain/plan/risk';
import { accountIdSchema, type AccountHit } from './account';

/** Why an account is listed among the service accounts. */
export type CandidateReason = 'service-account' | 'app-user' | 'saved-check' | 'name' | 'address';

export interface Candidate extends AccountHit {
  readonly deleted: boolean;
  readonly reasons: readonly CandidateReason[];
  /** Ids of the saved checks that are about it. */
  readonly checkIds: readonly string[];
}

/** Accounts that look like service accounts; groups' members are not listed. */
export interface Candidates {
  readonly accounts: readonly Candidate[];
  /** Account ids in saved checks that Jira no longer knows. */
  readonly gone: readonly string[];
  /** True where Jira stopped at its own limit, or the app at its own, so that somebody may be missing. */
  readonly more: boolean;
  /** The words that were searched for. */
  readonly searched: readonly string[];
}

export const abilitiesSchema = v.strictObject({
  accountId: accountIdSchema,
  /** Where the next thousand projects start; leave out for the first. */
  startAt: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)), 0),
});

/** What an account can do in up to 1,000 projects, and on the site; asked of Jira now and not stored. */
export interface Abilities {
  readonly accountId: string;
  readonly accountType: string;
  readonly active: boolean;
  readonly deleted: boolean;
  readonly jiraAccess: 'yes' | 'no' | 'unknown';
  readonly administersJira: 'yes' | 'no' | 'unknown';
  /** Keys of the global permissions that it holds; `null` where Jira did not tell. */
  readonly globally: readonly string[] | null;
  /** In how many of these projects it holds each permission, by key; `null` where Jira did not tell. Those it holds nowhere are left out. */
  readonly inProjects: Readonly<Record<string, number>> | null;
  /** Projects asked about in this answer. */
  readonly projects: number;
  /** Live projects of the site, as Jira counts them. */
  readonly total: number;
  readonly risks: RiskCounts;
  /** Names of the permissions as this site shows them, by key. */
  readonly permissions: Readonly<Record<string, { readonly name: string }>>;
  readonly nextStartAt?: number;
}
