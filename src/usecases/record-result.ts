import type { RunRecord } from '../contract/history';
import { driftCounts } from '../domain/history/comparison';
import { countRisks, type RiskCounts } from '../domain/plan/risk';
import type { RunSummary } from '../ports/runs';
import type { World } from '../ports/world';
import { compareStored } from './compare-stored';

/**
 * Tells the history of a check what a finished run came to, with what changed since the finished run before it. Telling it again
 * changes nothing but what another judge or other waivers make of the run.
 */
export async function recordResult(world: World, checkId: string, summary: RunSummary): Promise<void> {
  const { checks } = world;
  const history = await checks.history(checkId);
  const known = history.find(({ runId }) => runId === summary.runId);
  // A run whose check, or whose place in the history, was deleted in the meantime stays out of it.
  if (!known || summary.finishedAt === undefined || summary.state === 'partial') return;
  const before = history.find(({ startedAt, result }) => result && startedAt < known.startedAt);
  const comparison = before && (await compareStored(world, before.runId, summary.runId));
  const { counts } = summary;
  const result: RunRecord['result'] = {
    finishedAt: summary.finishedAt,
    state: summary.state,
    verdict: summary.verdict,
    projects: counts.projects,
    gaps: {
      known: counts.gaps - counts.unchecked - counts.waived,
      unknown: counts.unchecked,
      waived: counts.waived,
    },
    ...(summary.excess && { excess: risksOf(summary.excess) }),
    ...(comparison && { drift: { ...driftCounts(comparison), since: before.runId } }),
  };
  await checks.record(checkId, { ...known, result });
}

/** Accepted excess is no risk that is left. */
function risksOf(excess: NonNullable<RunSummary['excess']>): RiskCounts {
  return countRisks(excess.flatMap(({ permission, waived }) => (waived === undefined ? [permission] : [])));
}
