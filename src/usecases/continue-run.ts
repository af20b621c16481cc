import type { ValidRequest } from '../contract/api';
import type { RunContinued } from '../contract/run';
import type { ProjectsEvidence } from '../domain/evidence';
import { AppError } from '../ports/errors';
import type { ChunkResult, RunManifest } from '../ports/runs';
import type { World } from '../ports/world';
import { asLook, type Chunk, chunkOf, lookChunks, schemeChunks } from './chunk-numbers';
import { explainProjects } from './explain-projects';
import { listSkipped } from './list-skipped';
import { readProjects } from './read-projects';
import { readSchemes } from './read-schemes';
import { readSecurity } from './read-security';
import { ownManifest } from './run-access';
import { scanOf } from './scheme-scan';
import { factsIn } from './stored-run';

/**
 * Does one chunk of a run, or says that it was done before. Everything but the number comes from what the server stored.
 * @throws AppError `run-not-found`, `not-your-run`, `chunk-not-found`, `waiting`, and what the adapters throw
 */
export async function continueRun(
  world: World,
  { runId, chunk }: ValidRequest<'run/continue'>,
): Promise<RunContinued> {
  const manifest = await ownManifest(world, runId);
  const found = chunkOf(manifest, chunk);
  if (!found)
    throw new AppError('chunk-not-found', 'This check has no such part. Reload the page.', {
      field: 'chunk',
    });
  const before = await world.runs.chunk(runId, chunk);
  if (before) return { state: 'done', opens: opens(manifest, chunk, before) };

  const { earlier, missing } = await loadNeeded(world, manifest, found);
  if (missing.length > 0) return { state: 'blocked', by: missing };

  const work = await doChunk(world, manifest, chunk, found, earlier);
  const result = { ...work, at: world.now().toISOString(), cost: world.jira.cost };
  const stored = await world.runs.saveChunk(runId, chunk, result);
  return { state: 'done', opens: opens(manifest, chunk, stored) };
}

/** Loads what a chunk builds on: closer looks are known only once the project chunk that opened them is there. */
async function loadNeeded(
  { runs }: World,
  manifest: RunManifest,
  chunk: Chunk,
): Promise<{ earlier: ReadonlyMap<number, ChunkResult>; missing: number[] }> {
  const needed = neededFor(manifest, chunk);
  const first = await runs.chunks(manifest.runId, needed);
  const looks = chunk.does === 'security' ? lookChunks(manifest, chunk.of, first.get(chunk.of)) : [];
  const earlier = new Map([...first, ...(await runs.chunks(manifest.runId, looks))]);
  return { earlier, missing: [...needed, ...looks].filter((number) => !earlier.has(number)) };
}

/** The chunks that must be done before this one can be. */
function neededFor(manifest: RunManifest, chunk: Chunk): number[] {
  switch (chunk.does) {
    case 'schemes':
    case 'skipped':
      return [];
    case 'projects':
      return schemeChunks(manifest);
    case 'security':
      return [chunk.of];
    case 'explain':
      return [...schemeChunks(manifest), chunk.of];
  }
}

function opens(manifest: RunManifest, chunk: number, result: ChunkResult): ReturnType<typeof asLook>[] {
  return lookChunks(manifest, chunk, result).map(asLook);
}

type Work = ChunkResult extends infer R ? (R extends ChunkResult ? Omit<R, 'at' | 'cost'> : never) : never;

async function doChunk(
  world: World,
  manifest: RunManifest,
  number: number,
  chunk: Chunk,
  earlier: ReadonlyMap<number, ChunkResult>,
): Promise<Work> {
  const scan = scanOf(manifest, earlier);
  switch (chunk.does) {
    case 'schemes':
      return { kind: 'schemes', evidence: await readSchemes(world, manifest, chunk.schemeIds) };
    case 'projects':
      return { kind: 'projects', evidence: await readProjects(world, manifest, chunk.plan, scan) };
    case 'skipped':
      return { kind: 'skipped', skipped: await listSkipped(world, chunk.plan) };
    case 'security':
      return {
        kind: 'security',
        evidence: await readSecurity(
          world,
          manifest,
          projectsOf(earlier, chunk.of),
          factsIn(manifest, earlier, chunk.of),
        ),
      };
    case 'explain': {
      const part = projectsOf(earlier, chunk.of);
      const look = { number, from: chunk.from };
      return { kind: 'explain', evidence: await explainProjects(world, manifest, look, part, scan) };
    }
  }
}

function projectsOf(earlier: ReadonlyMap<number, ChunkResult>, chunk: number): ProjectsEvidence {
  const part = earlier.get(chunk);
  if (part?.kind === 'projects') return part.evidence;
  throw new AppError('storage-failed', 'A part of this check cannot be read. Start the check again.');
}
