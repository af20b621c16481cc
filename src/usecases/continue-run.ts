import type { ValidRequest } from '../contract/api';
import type { PendingChunk, RunContinued, SoFar } from '../contract/run';
import type { AskedProjects } from '../domain/evidence';
import { JiraUnavailable, JiraWaiting } from '../ports/errors';
import type { ChunkResult, RunManifest } from '../ports/runs';
import type { World } from '../ports/world';
import { type Chunk, chunkOf } from './chunk-numbers';
import { chunkNotFound } from './planned-look';
import { doChunk } from './do-chunk';
import { loadNeeded } from './needed-chunks';
import { rememberingJira } from './remembering-jira';
import { ownManifest } from './run-access';
import { budgetOf } from './run-budget';
import { workLeft } from './work-left';

/**
 * Does one chunk of a run, or says that it was done before. Everything but the number comes from what the server stored.
 * @throws AppError `run-not-found`, `not-your-run`, `chunk-not-found`, `waiting`, and what the adapters throw
 */
export async function continueRun(
  world: World,
  { runId, chunk: number }: ValidRequest<'run/continue'>,
): Promise<RunContinued> {
  const manifest = await ownManifest(world, runId);
  const chunk = chunkOf(manifest, number);
  if (!chunk) throw chunkNotFound();
  const before = await world.runs.chunk(runId, number);
  const { earlier, missing } = await loadNeeded(world, manifest, chunk);
  if (before) return answer(world, manifest, chunk, before, new Map([...earlier, [number, before]]));
  if (missing.length > 0) return { state: 'blocked', by: missing };
  const result = await attempt(world, manifest, number, chunk, earlier);
  const stored = await world.runs.saveChunk(runId, number, result);
  return answer(world, manifest, chunk, stored, new Map([...earlier, [number, stored]]));
}

/** Does the chunk from where an earlier attempt left it; when it has to wait, what it learned is kept. */
async function attempt(
  world: World,
  manifest: RunManifest,
  number: number,
  chunk: Chunk,
  earlier: ReadonlyMap<number, ChunkResult>,
): Promise<ChunkResult> {
  const { runs } = world;
  const { jira, draft } = rememberingJira(world.jira, await runs.draft(manifest.runId, number));
  try {
    const work = await doChunk({ ...world, jira }, manifest, chunk, earlier);
    return { ...work, at: world.now().toISOString(), cost: jira.cost };
  } catch (error) {
    if (error instanceof JiraWaiting || error instanceof JiraUnavailable)
      await runs.saveDraft(manifest.runId, number, await draft());
    throw error;
  }
}

async function answer(
  world: World,
  manifest: RunManifest,
  chunk: Chunk,
  result: ChunkResult,
  done: ReadonlyMap<number, ChunkResult>,
): Promise<RunContinued> {
  return {
    state: 'done',
    opens: chunk.does === 'survey' ? await openedBySurvey(world, manifest, done) : [],
    ...(result.kind === 'projects' && { soFar: soFar(result.evidence) }),
  };
}

async function openedBySurvey(
  world: World,
  manifest: RunManifest,
  done: ReadonlyMap<number, ChunkResult>,
): Promise<PendingChunk[]> {
  const { pending } = workLeft(manifest, done, await budgetOf(world, manifest));
  return pending.filter(({ does }) => does === 'explain' || does === 'security');
}

function soFar({ projects, granted }: AskedProjects): SoFar {
  const refused = Object.entries(granted).flatMap(([key, says]): [string, number][] => {
    const count = says.split('0').length - 1;
    return count > 0 ? [[key, count]] : [];
  });
  return { projects: projects.length, refused: Object.fromEntries(refused) };
}
