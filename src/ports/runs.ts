import type { OptionValues, ConnectorProfile } from '../domain/profile';
import type {
  ExplainEvidence,
  ProjectsEvidence,
  SchemesEvidence,
  SecurityEvidence,
  SharedEvidence,
} from '../domain/evidence';
import type { SkippedProject } from '../domain/project';
import type { ProjectScope } from '../contract/project';
import type { JiraCost, ProjectQuery } from './jira';

/** Keeps runs. Every method may throw AppError `storage-failed`. */
export interface RunStore {
  /** Stores a new run. */
  create(manifest: RunManifest): Promise<void>;
  manifest(runId: string): Promise<RunManifest | undefined>;
  /**
   * Stores what a chunk gave. Written once: a second result for the same chunk is dropped, so chunks may be repeated.
   * @returns the result that is stored, which may be an earlier one
   */
  saveChunk(runId: string, chunk: number, result: ChunkResult): Promise<ChunkResult>;
  chunk(runId: string, chunk: number): Promise<ChunkResult | undefined>;
  /** Several chunks at once; those that are not there are absent from the map. */
  chunks(runId: string, chunks: readonly number[]): Promise<ReadonlyMap<number, ChunkResult>>;
  /** Keeps work of a chunk that ran out of time, so that the next attempt goes on from there. */
  saveDraft(runId: string, chunk: number, draft: ExplainEvidence): Promise<void>;
  draft(runId: string, chunk: number): Promise<ExplainEvidence | undefined>;
}

/** Version of the stored shape; raised together with a migration. */
export const RUN_SCHEMA = 1;

/** What a run is about and how its work is cut up. Holds account ids, never names. */
export interface RunManifest {
  readonly schema: typeof RUN_SCHEMA;
  readonly runId: string;
  readonly startedBy: string;
  readonly startedAt: string;
  readonly profile: ConnectorProfile;
  readonly options: OptionValues;
  /** What the admin asked for, so that it can be asked again. */
  readonly scope: ProjectScope;
  readonly confirmedSteps: readonly string[];
  /** True when the admin named the projects one by one: then each that is skipped makes the run incomplete. */
  readonly namedProjects: boolean;
  readonly shared: SharedEvidence;
  readonly plan: RunPlan;
  readonly cost: JiraCost;
}

/** Chunks are numbered in this order: schemes, projects, skipped, issue security (one a project chunk), then closer looks. */
export interface RunPlan {
  /** Ids of company-managed schemes, a list a chunk. */
  readonly schemes: readonly (readonly string[])[];
  /** False when the list of schemes could not be read: then no yes can be proved. */
  readonly schemesListed: boolean;
  readonly projects: readonly ProjectsChunkPlan[];
  readonly skipped: readonly {
    readonly status: 'archived' | 'deleted';
    readonly query: ScopeQuery;
    readonly startAt: number;
  }[];
  /** How many projects one project chunk may have looked at closer. */
  readonly closerLooks: number;
}

/** The part of a project search that says which projects are meant. */
export type ScopeQuery = Pick<ProjectQuery, 'query' | 'categoryId'>;

export interface ProjectsChunkPlan {
  /** Chunks with the same number enumerate one search together. */
  readonly enumeration: number;
  readonly what:
    | { readonly by: 'search'; readonly query: ScopeQuery; readonly startAt: number; readonly count: number }
    | { readonly by: 'keys'; readonly keys: readonly string[] };
}

export type ChunkResult = {
  readonly at: string;
  readonly cost: JiraCost;
} & (
  | { readonly kind: 'schemes'; readonly evidence: SchemesEvidence }
  | { readonly kind: 'projects'; readonly evidence: ProjectsEvidence }
  | { readonly kind: 'skipped'; readonly skipped: readonly SkippedProject[] }
  | { readonly kind: 'explain'; readonly evidence: ExplainEvidence }
  | { readonly kind: 'security'; readonly evidence: SecurityEvidence }
);
