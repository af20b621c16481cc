import type { ValidRequest } from '../contract/api';
import type { ReportPart, ReportSummary } from '../contract/report';
import { AppError } from '../ports/errors';
import type { RunManifest } from '../ports/runs';
import type { World } from '../ports/world';
import { projectChunks } from './chunk-numbers';
import { reportPart } from './report-part';
import { readableManifest } from './run-access';
import { budgetOf } from './run-budget';
import { loadRun, loadPart, judgeStored } from './stored-run';
import { summarise } from './summarise-run';

/**
 * Names the rules by which a run is judged. A summary that was kept under another name is worked out anew, so it is changed with
 * everything that may change what a summary says.
 */
const JUDGE = '2026-11-22';

/**
 * Reads a run: its summary, or the projects of one part. Judged from what is stored, so a partial run can be read too.
 * @throws AppError `run-not-found`, or `chunk-not-found` for a part the run does not have
 */
export async function readRun(
  world: World,
  { runId, part, projectIds, startAt }: ValidRequest<'run/read'>,
): Promise<ReportSummary | ReportPart> {
  const manifest = await readableManifest(world, runId);
  return part === undefined
    ? readSummary(world, manifest)
    : readOnePart(world, manifest, part, startAt, projectIds && new Set(projectIds));
}

/** The summary of a run on which no work is left is kept, since nothing of it but its reader changes. */
async function readSummary(world: World, manifest: RunManifest): Promise<ReportSummary> {
  const { runs, caller } = world;
  const [budget, kept] = await Promise.all([budgetOf(world, manifest), runs.summary(manifest.runId)]);
  const mayContinue = manifest.startedBy === caller.accountId;
  if (kept?.judge === JUDGE && kept.budget === budget) return { ...kept.summary, mayContinue };
  const summary = summarise({ manifest, done: await loadRun(world, manifest), budget });
  if (summary.state !== 'partial') await runs.saveSummary(manifest.runId, { judge: JUDGE, budget, summary });
  return { ...summary, mayContinue };
}

async function readOnePart(
  world: World,
  manifest: RunManifest,
  part: number,
  startAt: number,
  only: ReadonlySet<number> | undefined,
): Promise<ReportPart> {
  const results = await judgeOnePart(world, manifest, part);
  return reportPart(
    part,
    only ? results.filter(({ judged }) => only.has(judged.project.id)) : results,
    startAt,
  );
}

/** Judges the projects of one part. @throws AppError `chunk-not-found` for a part the run does not have */
export async function judgeOnePart(
  world: World,
  manifest: RunManifest,
  part: number,
): Promise<ReturnType<typeof judgeStored>> {
  const chunk = projectChunks(manifest)[part];
  if (chunk === undefined)
    throw new AppError('chunk-not-found', 'This check has no such part. Reload the page.', { field: 'part' });
  const [done, budget] = await Promise.all([loadPart(world, manifest, chunk), budgetOf(world, manifest)]);
  return judgeStored({ manifest, done, budget }, chunk);
}
