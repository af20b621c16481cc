import { isWorthAsking } from '../domain/closer-look';
import { PROJECTS_PER_CHUNK } from '../contract/limits';
import type { LookBatch } from '../domain/look-batch';
import { LOOKS_PER_BATCH } from '../domain/plan-looks';
import type { ChunkResult, ProjectsChunkPlan, RunManifest, RunPlan, SkippedPlan } from '../ports/runs';

/** What a chunk number stands for. */
export type Chunk =
  | { readonly does: 'schemes'; readonly schemeIds: readonly string[] }
  | { readonly does: 'projects'; readonly plan: ProjectsChunkPlan }
  | { readonly does: 'skipped'; readonly plan: SkippedPlan }
  /** Follows up the bulk answer of all project chunks. */
  | { readonly does: 'survey' }
  /** Levels of all issue security schemes. */
  | { readonly does: 'levels' }
  /** Issue security in the projects that `of`, a project chunk, found. */
  | { readonly does: 'security'; readonly of: number }
  /** The closer look of this number, as the survey planned it. */
  | { readonly does: 'explain'; readonly look: number };

/** Where each kind of chunk starts; the order is that of `RunPlan`. */
interface Layout {
  readonly projects: number;
  readonly skipped: number;
  readonly survey: number;
  readonly levels: number;
  readonly security: number;
  readonly looks: number;
}

function layoutOf({ schemes, projects, skipped }: RunPlan): Layout {
  const survey = schemes.length + projects.length + skipped.length;
  return {
    projects: schemes.length,
    skipped: schemes.length + projects.length,
    survey,
    levels: survey + 1,
    security: survey + 2,
    looks: survey + 2 + projects.length,
  };
}

/** Closer looks that the survey can plan for one part at most: all its projects, with a started batch for each purpose. */
const LOOKS_A_PART = PROJECTS_PER_CHUNK / LOOKS_PER_BATCH + 2;

/** @returns what the number stands for, `undefined` for a number that no run of this plan has; a closer look may turn out not to be planned */
export function chunkOf({ plan }: RunManifest, chunk: number): Chunk | undefined {
  const at = layoutOf(plan);
  const schemeIds = plan.schemes[chunk];
  if (schemeIds) return { does: 'schemes', schemeIds };
  const projects = plan.projects[chunk - at.projects];
  if (projects) return { does: 'projects', plan: projects };
  const skipped = plan.skipped[chunk - at.skipped];
  if (skipped) return { does: 'skipped', plan: skipped };
  if (chunk === at.survey) return { does: 'survey' };
  if (chunk === at.levels) return { does: 'levels' };
  if (chunk < at.looks) return { does: 'security', of: at.projects + chunk - at.security };
  const look = chunk - at.looks;
  return look < plan.projects.length * LOOKS_A_PART ? { does: 'explain', look } : undefined;
}

/** Numbers of the chunks that read schemes. */
export function schemeChunks({ plan }: RunManifest): number[] {
  return plan.schemes.map((_, index) => index);
}

/** Numbers of the chunks that read projects; their order is the order of a report's parts. */
export function projectChunks({ plan }: RunManifest): number[] {
  const { projects } = layoutOf(plan);
  return plan.projects.map((_, index) => projects + index);
}

/** Numbers of the chunks that list archived and deleted projects. */
export function skippedChunks({ plan }: RunManifest): number[] {
  const { skipped } = layoutOf(plan);
  return plan.skipped.map((_, index) => skipped + index);
}

export function surveyChunk({ plan }: RunManifest): number {
  return layoutOf(plan).survey;
}

/** Number of the chunk that reads security levels; `undefined` when there are none to read. */
export function levelsChunk({ plan, shared }: RunManifest): number | undefined {
  return shared.issueSecurity === 'some' && isWorthAsking(shared) ? layoutOf(plan).levels : undefined;
}

/** Number of the chunk that reads issue security for a project chunk. */
export function securityChunk({ plan }: RunManifest, projectsChunk: number): number {
  const { projects, security } = layoutOf(plan);
  return security + projectsChunk - projects;
}

/** Number of a closer look. @param look its place in the survey's plan */
export function lookChunk({ plan }: RunManifest, look: number): number {
  return layoutOf(plan).looks + look;
}

/** The closer looks that the survey planned; none while it is not done. */
export function looksIn(survey: ChunkResult | undefined): readonly LookBatch[] {
  return survey?.kind === 'survey' ? survey.evidence.looks : [];
}

/** Numbers of the closer looks at the projects of one part. */
export function lookChunksOf(
  manifest: RunManifest,
  projectsChunk: number,
  survey: ChunkResult | undefined,
): number[] {
  return looksIn(survey).flatMap(({ of }, look) => (of === projectsChunk ? [lookChunk(manifest, look)] : []));
}
