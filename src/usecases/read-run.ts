import type { ValidRequest } from '../contract/api';
import type { ReportPart, ReportSummary } from '../contract/report';
import { AppError } from '../ports/errors';
import type { Waiver } from '../contract/waiver';
import { withWaivers } from '../domain/history/apply-waivers';
import type { RunManifest, RunSummary } from '../ports/runs';
import type { World } from '../ports/world';
import { projectChunks } from './chunk-numbers';
import { reportPart } from './report-part';
import { recordResult } from './record-result';
import { isStarter, readableManifest } from './run-access';
import { budgetOf } from './run-budget';
import { loadRun, loadPart, judgeStored } from './stored-run';
import { shownWaivers, talliesOf, waivingOf } from './run-waivers';
import { summarise } from './summarise-run';

/**
 * Names the rules by which a run is judged. A summary that was kept under another name is worked out anew, so it is changed with
 * everything that may change what a summary says.
 */
const JUDGE = '2026-11-22.2';

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
  const [summary, waivers] = await readRunSummary(world, manifest);
  return { ...summary, ...(waivers && { waivers }), mayContinue: isStarter(manifest, world.caller) };
}

/**
 * The summary of a run with the waivers of its check, whoever reads it. When the run is finished, its check's history learns what it
 * came to.
 */
export async function readRunSummary(
  world: World,
  manifest: RunManifest,
): Promise<readonly [summary: RunSummary, waivers: Waiver[] | undefined]> {
  const { runs } = world;
  const { runId, checkId } = manifest;
  const [budget, kept, waiving] = await Promise.all([
    budgetOf(world, manifest),
    runs.summary(runId),
    waivingOf(world, manifest),
  ]);
  if (kept?.judge === JUDGE && kept.budget === budget && kept.waivers === waiving?.name) {
    if (checkId !== undefined) await recordResult(world, checkId, kept.summary);
    return [kept.summary, waiving && shownWaivers(waiving, kept.tallies ?? {})];
  }
  const summary = summarise({ manifest, done: await loadRun(world, manifest), budget }, waiving);
  const tallies = waiving && talliesOf(waiving);
  if (summary.state !== 'partial') {
    await runs.saveSummary(runId, {
      judge: JUDGE,
      budget,
      summary,
      ...(waiving && { waivers: waiving.name }),
      ...(tallies && { tallies }),
    });
    if (checkId !== undefined) await recordResult(world, checkId, summary);
  }
  return [summary, waiving && shownWaivers(waiving, tallies ?? {})];
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
  const [done, budget, waiving] = await Promise.all([
    loadPart(world, manifest, chunk),
    budgetOf(world, manifest),
    waivingOf(world, manifest),
  ]);
  const judged = judgeStored({ manifest, done, budget }, chunk);
  return waiving ? judged.map((result) => withWaivers(result, waiving)) : judged;
}
