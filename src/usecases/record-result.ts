import type { RunRecord } from '../contract/history';
import { driftCounts } from '../domain/history/comparison';
import { countRisks, type RiskCounts } from '../domain/plan/risk';
import type { RunSummary } from '../ports/runs';
import type { World } from '../ports/world';
import { compareStored } from './compare-stored';

type Result = NonNullable<RunRecord['result']>;

/**
 * Tells the history of a check what a finished run came to, and once what changed since the finished run before it. What ended in the middle
 * is made up for when the run is read again.
 */
export async function recordResult(world: World, checkId: string, summary: RunSummary): Promise<void> {
  const { checks } = world;
  const known = await checks.recordOf(checkId, summary.runId);
  const result = resultOf(summary);
  // A run whose check, or whose place in the history, was deleted in the meantime stays out of it.
  if (!known || !result) return;
  const { drift } = known.result ?? {};
  // What was held back before may have been allowed since; then the run is another one to compare.
  const isCompared = known.result?.isCompared === true && known.result.state === result.state;
  const told: Result = { ...result, ...(drift && { drift }), ...(isCompared && { isCompared }) };
  if (JSON.stringify(told) !== JSON.stringify(known.result))
    await checks.record(checkId, { ...known, result: told });
  if (isCompared) return;
  const history = await checks.history(checkId);
  const before = history.find((run) => run.result && run.startedAt < known.startedAt);
  const comparison =
    before?.result &&
    (await compareStored(world, before, { runId: summary.runId, result: { verdict: summary.verdict } }));
  await checks.record(checkId, {
    ...known,
    result: {
      ...result,
      isCompared: true,
      ...(comparison && { drift: { ...driftCounts(comparison), since: before.runId } }),
    },
  });
}

function resultOf({ finishedAt, state, verdict, counts, excess }: RunSummary): Result | undefined {
  if (finishedAt === undefined || state === 'partial') return undefined;
  return {
    finishedAt,
    state,
    verdict,
    projects: counts.projects,
    gaps: {
      known: counts.gaps - counts.unchecked - counts.waived,
      unknown: counts.unchecked,
      waived: counts.waived,
    },
    ...(excess && { excess: risksOf(excess) }),
  };
}

/** Accepted excess is no risk that is left. */
function risksOf(excess: NonNullable<RunSummary['excess']>): RiskCounts {
  return countRisks(excess.flatMap(({ permission, waived }) => (waived === undefined ? [permission] : [])));
}
