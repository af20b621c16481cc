import type { ValidRequest } from '../contract/api';
import type { RunContinued } from '../contract/run';
import { AppError } from '../ports/errors';
import type { ChunkResult, RunManifest } from '../ports/runs';
import type { World } from '../ports/world';
import { asLook, type Chunk, chunkOf, lookChunks, schemeChunks } from './chunk-numbers';
import { explainProjects } from './explain-projects';
import { listSkipped } from './list-skipped';
import { readProjects } from './read-projects';
import { readSchemes } from './read-schemes';
import { ownManifest } from './run-access';
import { scanOf } from './scheme-scan';

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

  const needed =
    found.does === 'projects'
      ? schemeChunks(manifest)
      : found.does === 'explain'
        ? [...schemeChunks(manifest), found.of]
        : [];
  const earlier = await world.runs.chunks(runId, needed);
  const by = needed.filter((number) => !earlier.has(number));
  if (by.length > 0) return { state: 'blocked', by };

  const work = await doChunk(world, manifest, chunk, found, earlier);
  const result = { ...work, at: world.now().toISOString(), cost: world.jira.cost };
  await world.runs.saveChunk(runId, chunk, result);
  return { state: 'done', opens: opens(manifest, chunk, result) };
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
      return { kind: 'skipped', ...(await listSkipped(world, chunk.plan)) };
    case 'explain': {
      const part = earlier.get(chunk.of);
      if (part?.kind !== 'projects')
        throw new AppError('storage-failed', 'A part of this check cannot be read. Start the check again.');
      return {
        kind: 'explain',
        evidence: await explainProjects(world, manifest, { number, from: chunk.from }, part.evidence, scan),
      };
    }
  }
}
