import type { OptionValues, ConnectorProfile } from '../domain/profile';
import type {
  AskedProjects,
  ExplainEvidence,
  LevelsEvidence,
  SchemesEvidence,
  SecurityEvidence,
  SharedEvidence,
  Source,
  SurveyEvidence,
} from '../domain/evidence';
import type { Project, SkippedProject } from '../domain/project';
import type { RanAs } from '../contract/history';
import type { ReportSummary } from '../contract/report';
import type { WaiverTally } from '../domain/history/waiver';
import type { ConnectorChoice } from '../contract/connector';
import type { ProjectScope } from '../contract/project';
import type { JiraCost, ProjectQuery } from './jira';

/** Keeps runs for a while. Every method may throw AppError `storage-failed`. */
export interface RunStore {
  /** Stores a new run. @returns false when there is one with this id already, which stays as it is */
  create(manifest: RunManifest): Promise<boolean>;
  manifest(runId: string): Promise<RunManifest | undefined>;
  /** Projects that were found when the run started, up to 1,000 a page. */
  saveFound(runId: string, page: number, projects: readonly Project[]): Promise<void>;
  found(runId: string, page: number): Promise<readonly Project[] | undefined>;
  /**
   * Stores what a chunk gave. Written once: a second result for the same chunk is dropped, so chunks may be repeated.
   * @returns the result that is stored, which may be an earlier one
   */
  saveChunk(runId: string, chunk: number, result: ChunkResult): Promise<ChunkResult>;
  chunk(runId: string, chunk: number): Promise<ChunkResult | undefined>;
  /** Several chunks at once; those that are not there are absent from the map. */
  chunks(runId: string, chunks: readonly number[]): Promise<ReadonlyMap<number, ChunkResult>>;
  /** Keeps what a chunk learned before it had to wait, so that the next attempt goes on from there. */
  saveDraft(runId: string, chunk: number, draft: ChunkDraft): Promise<void>;
  draft(runId: string, chunk: number): Promise<ChunkDraft | undefined>;
  /** What the run may spend, where an admin allowed more than it started with. */
  saveBudget(runId: string, points: number): Promise<void>;
  budget(runId: string): Promise<number | undefined>;
  /** A summary worked out before, so that a finished run is not judged again for each reader. */
  saveSummary(runId: string, summary: KeptSummary): Promise<void>;
  summary(runId: string): Promise<KeptSummary | undefined>;
  /** Removes everything that is stored of a run. @returns false when there was nothing */
  remove(runId: string): Promise<boolean>;
}

/** What Jira answered to a chunk that had to wait. */
export interface ChunkDraft {
  /** Answers by question, as text. */
  readonly answers: string;
  readonly sources: readonly Source[];
  readonly cost: JiraCost;
}

/** A summary without what its reader and the texts of waivers add. */
export type RunSummary = Omit<ReportSummary, 'mayContinue' | 'waivers'>;

/** A summary with what it holds for: another judge, another budget or other waivers make it void. */
export interface KeptSummary {
  readonly judge: string;
  readonly budget: number;
  /** Names the waivers that it was judged with, and the day; absent for a run of no saved check. */
  readonly waivers?: string;
  /** What each of them came to, by id. */
  readonly tallies?: Readonly<Record<string, WaiverTally>>;
  readonly summary: RunSummary;
}

/** What a run is about and how its work is cut up. Holds account ids, never names. */
export interface RunManifest {
  readonly runId: string;
  /** Account id; absent for a run that the app made, and after the account was closed. */
  readonly startedBy?: string;
  /** As whom Jira was asked. */
  readonly ranAs: RanAs;
  /** The saved check that it is a run of. */
  readonly checkId?: string;
  readonly startedAt: string;
  /** As it was when the run started; one of the site's own carries its version. */
  readonly profile: ConnectorProfile;
  readonly connectorFrom: ConnectorChoice['from'];
  readonly options: OptionValues;
  /** What the admin asked for, so that it can be asked again. */
  readonly scope: ProjectScope;
  readonly confirmedSteps: readonly string[];
  /** True when the admin named the projects one by one: then each that is skipped makes the run incomplete. */
  readonly namedProjects: boolean;
  readonly shared: SharedEvidence;
  /** What the account holds is asked beyond the profile, too; only for runs of a saved check. */
  readonly beyond?: BeyondAsked;
  readonly plan: RunPlan;
  /** Rate-limit points that proof may cost before the run asks. */
  readonly budget: number;
  readonly cost: JiraCost;
}

/** What is asked about the account beyond its profile. */
export interface BeyondAsked {
  /** Permissions of the site that the profile does not ask for, with their names there, by key. */
  readonly projectKeys: Readonly<Record<string, string>>;
  readonly globalKeys: Readonly<Record<string, string>>;
  /** Those of `globalKeys` that it holds; `null` where Jira did not tell. */
  readonly globally: readonly string[] | null;
}

/**
 * Chunks are numbered in this order: schemes, projects, skipped, survey, security levels, issue security (one a project chunk), then
 * closer looks.
 */
export interface RunPlan {
  /** Ids of company-managed schemes, a list a chunk. */
  readonly schemes: readonly (readonly string[])[];
  /** False when the list of schemes could not be read: then no yes can be proved. */
  readonly schemesListed: boolean;
  readonly projects: readonly ProjectsChunkPlan[];
  /** Set when all projects came in one answer that was proved whole: how many it listed, and how many of them are live. */
  readonly shortcut?: { readonly listed: number; readonly live: number };
  readonly skipped: readonly SkippedPlan[];
  /** The site's issue security schemes, as far as they could be listed. */
  readonly securitySchemes: readonly { readonly id: string; readonly name: string }[];
}

/** Archived or deleted projects to list. */
export interface SkippedPlan {
  readonly status: 'archived' | 'deleted';
  readonly query: ScopeQuery;
  readonly startAt: number;
  readonly count: number;
}

/** The part of a project search that says which projects are meant. */
export type ScopeQuery = Pick<ProjectQuery, 'query' | 'categoryId'>;

export interface ProjectsChunkPlan {
  /** Chunks with the same number enumerate one search together. */
  readonly enumeration: number;
  readonly what:
    | { readonly by: 'search'; readonly query: ScopeQuery; readonly startAt: number; readonly count: number }
    /** Found when the run started. `count` of `total` projects of the enumeration. */
    | { readonly by: 'found'; readonly page: number; readonly count: number; readonly total: number }
    | { readonly by: 'keys'; readonly keys: readonly string[] };
}

export type ChunkResult = {
  readonly at: string;
  readonly cost: JiraCost;
} & (
  | { readonly kind: 'schemes'; readonly evidence: SchemesEvidence }
  | { readonly kind: 'projects'; readonly evidence: AskedProjects }
  | { readonly kind: 'skipped'; readonly skipped: readonly SkippedProject[] }
  | { readonly kind: 'survey'; readonly evidence: SurveyEvidence }
  | { readonly kind: 'levels'; readonly evidence: LevelsEvidence }
  | { readonly kind: 'explain'; readonly evidence: ExplainEvidence }
  | { readonly kind: 'security'; readonly evidence: SecurityEvidence }
);
