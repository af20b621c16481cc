import type { ChunkResult, RunManifest } from '../ports/runs';
import type { World } from '../ports/world';
import {
  type Chunk,
  levelsChunk,
  lookChunksOf,
  projectChunks,
  schemeChunks,
  surveyChunk,
} from './chunk-numbers';
import { plannedLook } from './planned-look';

/** What a chunk builds on, as far as it is there. */
export interface Needed {
  readonly earlier: ReadonlyMap<number, ChunkResult>;
  /** Numbers that must be done first. */
  readonly missing: readonly number[];
}

/**
 * Loads what a chunk builds on.
 * @throws AppError `chunk-not-found` for a closer look that the survey did not plan
 */
export async function loadNeeded({ runs }: World, manifest: RunManifest, chunk: Chunk): Promise<Needed> {
  const survey = surveyChunk(manifest);
  const needed = neededFor(manifest, chunk);
  const first = await runs.chunks(manifest.runId, needed);
  const missing = needed.filter((number) => !first.has(number));
  if (missing.length > 0) return { earlier: first, missing };
  if (chunk.does === 'explain') {
    const { of } = plannedLook(first.get(survey), chunk.look);
    return { earlier: new Map([...first, ...(await runs.chunks(manifest.runId, [of]))]), missing: [] };
  }
  if (chunk.does === 'security') {
    // What was looked at closer is not read again; looks that the budget does not allow are not waited for.
    const looks = await runs.chunks(manifest.runId, lookChunksOf(manifest, chunk.of, first.get(survey)));
    return { earlier: new Map([...first, ...looks]), missing: [] };
  }
  return { earlier: first, missing: [] };
}

function neededFor(manifest: RunManifest, chunk: Chunk): number[] {
  const levels = levelsChunk(manifest);
  switch (chunk.does) {
    case 'schemes':
    case 'skipped':
    case 'projects':
    case 'levels':
      return [];
    case 'survey':
      return [
        ...schemeChunks(manifest),
        ...projectChunks(manifest),
        ...(levels === undefined ? [] : [levels]),
      ];
    case 'security':
      return [surveyChunk(manifest), chunk.of, ...(levels === undefined ? [] : [levels])];
    case 'explain':
      return [...schemeChunks(manifest), surveyChunk(manifest)];
  }
}
