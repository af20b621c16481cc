import type { Cause } from '../domain/cause-summary';
import type { Gap } from '../domain/cause';
import type { Outcome, OutcomeCounts, Proof, ReasonCode } from '../domain/outcome';
import type { Basis, Actor, Level, Need, OptionValues } from '../domain/profile';
import type { SkippedProject } from '../domain/project';
import type { GroupRef } from '../domain/account';
import type { Risk } from '../domain/plan/risk';
import type { SiteFacts, Source } from '../domain/evidence';
import type { JudgedLevel } from '../domain/issue-security';
import type { Explanation } from '../domain/explanation';
import type { ProjectFacts } from '../domain/project-facts';
import type { Scheme } from '../domain/scheme';
import type { SecuritySummary } from '../domain/security-summary';
import type { ProjectScope } from './project';
import type { Verdict, VerdictReason } from '../domain/verdict';
import type { RanAs } from './history';
import type { HeldBack, PendingChunk } from './run';
import type { Waiver } from './waiver';

/**
 * Version of the report's shape (semver): a new optional field raises the minor number, a changed or removed one the major.
 * docs/report.schema.json describes it; docs/report.md has the policy.
 */
export const REPORT_VERSION = '2.1.0';

/** How one requirement came out over all its scopes. */
export interface ReportRequirement {
  readonly id: string;
  readonly anyOf: readonly Need[];
  readonly level: Level;
  readonly actor: Actor;
  readonly reason: string;
  readonly breaks?: string;
  readonly basis: Basis;
  readonly source?: string;
  /** The worst over all scopes. */
  readonly outcome: Outcome;
  readonly proof?: Proof;
  readonly why?: ReasonCode;
  readonly counts: OutcomeCounts;
  /** True for what a person does or confirms; never judged from Jira. */
  readonly isStep: boolean;
}

/** One project: the outcome of each wanted permission, by key. */
export interface ReportProject {
  readonly id: number;
  readonly key: string;
  /** Empty where the run did not need the name. */
  readonly name: string;
  readonly style: 'company' | 'team';
  /** `unknown` where the run did not need the type. */
  readonly typeKey: string;
  readonly categoryId?: string;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly proof: Readonly<Record<string, Proof>>;
  /** Why an outcome is not a plain, proved answer. */
  readonly reasons: Readonly<Record<string, ReasonCode>>;
  readonly scheme?: { readonly id: string; readonly name: string };
  /** Jira's own answers, where the grants were read too. */
  readonly jira?: Readonly<Record<string, 'yes' | 'no'>>;
  /** Roles that were read to find out why, with the account's place in them, by role id. */
  readonly roles?: ProjectFacts['roles'];
  readonly lead?: NonNullable<ProjectFacts['lead']>;
  /** The issue security levels of the project and whether the account is in them. */
  readonly security?: {
    readonly scheme: { readonly id: string; readonly name: string };
    readonly levels: readonly JudgedLevel[];
  };
}

export interface ReportCost {
  /** Requests that this run made to Jira, authorising the caller included. */
  readonly jiraCalls: number;
  /** Estimate of Jira's rate-limit points for them. */
  readonly points: number;
  /** From the start of the run to its last finished part, in milliseconds. */
  readonly durationMs: number;
}

/** A permission that the account holds and the profile does not ask for. */
export interface ReportExcess {
  readonly permission: string;
  /** As this site shows it. */
  readonly name: string;
  readonly risk: Risk;
  readonly scope: 'site' | 'projects';
  /** In how many projects; 0 for one of the site. */
  readonly projects: number;
  /** Id of the waiver by which it is accepted. */
  readonly waived?: string;
}

/** A run without its projects: what the verdict is, and what to change. */
export interface ReportSummary {
  readonly schemaVersion: typeof REPORT_VERSION;
  readonly runId: string;
  /** `paused`: what is left would cost more than was allowed, and `heldBack` says what that is. */
  readonly state: 'complete' | 'paused' | 'partial';
  readonly startedAt: string;
  readonly finishedAt?: string;
  /** As whom Jira was asked: the person who started the run, or the app on its schedule. */
  readonly ranAs: RanAs;
  /** Account id of who started it; absent for a run of the app, and after that account was closed. */
  readonly startedBy?: string;
  /** The saved check that it is a run of. */
  readonly checkId?: string;
  readonly verdict: Verdict;
  readonly verdictReasons: readonly VerdictReason[];
  readonly site: SiteFacts;
  readonly account: {
    readonly accountId: string;
    readonly accountType: string;
    readonly appType?: string;
    readonly active: boolean;
    readonly deleted: boolean;
    readonly jiraAccess: 'yes' | 'no' | 'unknown';
    /** Keys of the Jira apps it may use; `null` when Jira did not tell. */
    readonly applicationRoles: readonly string[] | null;
    readonly groups: readonly GroupRef[] | null;
    /** Whether it holds Administer Jira, when Jira was asked. */
    readonly administersJira: boolean;
  };
  /** Which projects were asked for. */
  readonly scope: ProjectScope;
  readonly connector: {
    readonly id: string;
    readonly name: string;
    /** The catalogue, the profiles that the site's admins keep, or a profile that came with the check. */
    readonly from: 'catalogue' | 'site' | 'profile';
    /** Version of a profile of the site's own. */
    readonly version?: number;
    readonly coverage: 'full' | 'partial';
    readonly coverageNote?: string;
    readonly options: OptionValues;
  };
  /** Names of the judged permissions as this site shows them, by key. */
  readonly permissions: Readonly<Record<string, { readonly name: string }>>;
  readonly requirements: readonly ReportRequirement[];
  readonly causes: readonly Cause[];
  readonly siteGaps: readonly Gap[];
  /** Which issue security levels hide issues from the account. */
  readonly issueSecurity: { readonly state: 'none' | 'some' | 'unknown' } & SecuritySummary;
  readonly skipped: readonly SkippedProject[];
  readonly counts: {
    readonly cells: OutcomeCounts;
    readonly projects: { readonly total: number; readonly ready: number };
    readonly gaps: number;
    /** Gaps that a waiver accepts. */
    readonly waived: number;
    /** Gaps that could not be checked. */
    readonly unchecked: number;
  };
  /** What it holds beyond the profile, the most harmful first; absent where that was not asked. */
  readonly excess?: readonly ReportExcess[];
  /** The waivers of the check, as they stand in this run; absent for a run of no saved check. */
  readonly waivers?: readonly Waiver[];
  /** How many parts the projects come in. */
  readonly parts: number;
  /** Work that is still to do, for the admin who started the run. */
  readonly pending: readonly PendingChunk[];
  readonly mayContinue: boolean;
  readonly heldBack?: HeldBack;
  readonly evidence: readonly Source[];
  readonly cost: ReportCost;
}

/** Up to 1,000 projects of a run, with their gaps. */
export interface ReportPart {
  readonly part: number;
  readonly projects: readonly ReportProject[];
  readonly gaps: readonly Gap[];
  /** The permission schemes that these projects use, as far as they were read, with the grants of the judged permissions. */
  readonly schemes: readonly Scheme[];
  /** Where the next answer about this part starts, when it is too large for one; absent when this was the last. */
  readonly nextStartAt?: number;
}

/** A project with the reasoning about each permission that is not plainly met and whose grants were read. */
export interface ExplainedProject extends ReportProject {
  readonly explanations?: Readonly<Record<string, Explanation>>;
}

/** A whole run, as the headless check prints it. */
export interface Report extends Omit<ReportSummary, 'siteGaps' | 'parts' | 'pending' | 'mayContinue'> {
  readonly projects: readonly ExplainedProject[];
  readonly gaps: readonly Gap[];
}
