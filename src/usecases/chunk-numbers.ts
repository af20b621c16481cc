import type { PendingChunk } from '../contract/run';
import { PROJECTS_PER_CHUNK } from '../contract/limits';
import { isWorthAsking } from '../domain/closer-look';
import type { ChunkResult, ProjectsChunkPlan, RunManifest, RunPlan } from '../ports/runs';

/** Projects that one closer look covers: each costs its scheme and a few roles, and the chunk must end within a resolver's time. */
export const LOOKS_PER_CHUNK = 50;

/** Numbers reserved for the closer looks of one project chunk. */
const LOOK_CHUNKS = PROJECTS_PER_CHUNK / LOOKS_PER_CHUNK;

/** What a chunk number stands for. The order is: schemes, projects, skipped, issue security, closer looks. */
export type Chunk =
  | { readonly does: 'schemes'; readonly schemeIds: readonly string[] }
  | { readonly does: 'projects'; readonly plan: ProjectsChunkPlan }
  | { readonly does: 'skipped'; readonly plan: RunPlan['skipped'][number] }
  /** Issue security in the projects that `of`, a project chunk, found. */
  | { readonly does: 'security'; readonly of: number }
  /** A closer look at the projects that `of`, a project chunk, marked; `from` is the first of them. */
  | { readonly does: 'explain'; readonly of: number; readonly from: number };

/** @returns `undefined` for a number that the run does not have */
export function chunkOf({ plan }: RunManifest, chunk: number): Chunk | undefined {
  const { schemes, projects, skipped } = plan;
  let at = chunk;
  const schemeIds = schemes[at];
  if (schemeIds) return { does: 'schemes', schemeIds };
  at -= schemes.length;
  const projectsPlan = projects[at];
  if (projectsPlan) return { does: 'projects', plan: projectsPlan };
  at -= projects.length;
  const skippedPlan = skipped[at];
  if (skippedPlan) return { does: 'skipped', plan: skippedPlan };
  at -= skipped.length;
  if (at < projects.length) return { does: 'security', of: schemes.length + at };
  at -= projects.length;
  const part = Math.floor(at / LOOK_CHUNKS);
  if (part >= projects.length) return undefined;
  return { does: 'explain', of: schemes.length + part, from: (at % LOOK_CHUNKS) * LOOKS_PER_CHUNK };
}

/** Numbers of the chunks that read schemes. */
export function schemeChunks({ plan }: RunManifest): number[] {
  return plan.schemes.map((_, index) => index);
}

/** Numbers of the chunks that read projects; their order is the order of a report's parts. */
export function projectChunks({ plan }: RunManifest): number[] {
  return plan.projects.map((_, index) => plan.schemes.length + index);
}

/** Numbers of the chunks that list archived and deleted projects. */
export function skippedChunks({ plan }: RunManifest): number[] {
  return plan.skipped.map((_, index) => plan.schemes.length + plan.projects.length + index);
}

/** Number of the chunk that reads issue security for a project chunk; `undefined` when there is none to read. */
export function securityChunk({ plan, shared }: RunManifest, projectsChunk: number): number | undefined {
  if (shared.issueSecurity !== 'some' || !isWorthAsking(shared)) return undefined;
  return projectsChunk + plan.projects.length + plan.skipped.length;
}

/** Numbers of the closer looks that a project chunk made necessary. */
export function lookChunks(
  { plan }: RunManifest,
  projectsChunk: number,
  result: ChunkResult | undefined,
): number[] {
  if (result?.kind !== 'projects') return [];
  const part = projectsChunk - plan.schemes.length;
  const first = plan.schemes.length + 2 * plan.projects.length + plan.skipped.length + part * LOOK_CHUNKS;
  return Array.from(
    { length: Math.ceil(result.evidence.toExplain.length / LOOKS_PER_CHUNK) },
    (_, index) => first + index,
  );
}

/**
 * What is left to do, given the chunks that are done.
 * @param done results by chunk number; those of project chunks tell which closer looks are needed
 */
export function pendingOf(manifest: RunManifest, done: ReadonlyMap<number, ChunkResult>): PendingChunk[] {
  const looks = projectChunks(manifest).flatMap((chunk) => lookChunks(manifest, chunk, done.get(chunk)));
  const all: PendingChunk[] = [
    ...schemeChunks(manifest).map((chunk) => ({ chunk, stage: 0, does: 'schemes' as const })),
    ...skippedChunks(manifest).map((chunk) => ({ chunk, stage: 0, does: 'skipped' as const })),
    ...projectChunks(manifest).map((chunk) => ({ chunk, stage: 1, does: 'projects' as const })),
    ...projectChunks(manifest).flatMap((chunk) => asSecurity(securityChunk(manifest, chunk))),
    ...looks.map(asLook),
  ];
  return all.filter(({ chunk }) => !done.has(chunk));
}

function asSecurity(chunk: number | undefined): PendingChunk[] {
  return chunk === undefined ? [] : [{ chunk, stage: 3, does: 'security' }];
}

/** A closer look as the driver sees it. */
export function asLook(chunk: number): PendingChunk {
  return { chunk, stage: 2, does: 'explain' };
}
