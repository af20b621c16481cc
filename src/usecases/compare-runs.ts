import type { ValidRequest } from '../contract/api';
import type { RunComparison } from '../contract/history';
import { AppError } from '../ports/errors';
import type { RunManifest } from '../ports/runs';
import type { World } from '../ports/world';
import { compareStored } from './compare-stored';
import { readRunSummary } from './read-run';
import { readableManifest } from './run-access';

/**
 * What changed from one run to a later one of the same check.
 * @throws AppError `run-not-found`, or `not-comparable` for runs of different checks
 */
export async function compareRunsOf(
  world: World,
  { before, after }: ValidRequest<'run/compare'>,
): Promise<RunComparison> {
  const [was, is] = await Promise.all([readableManifest(world, before), readableManifest(world, after)]);
  if (was.checkId === undefined || was.checkId !== is.checkId || was.startedAt > is.startedAt)
    throw new AppError(
      'not-comparable',
      'Only two runs of one saved check can be compared, the earlier one first. Choose them in the history of a check.',
    );
  const [[summary], [summaryAfter]] = await Promise.all([
    readRunSummary(world, was),
    readRunSummary(world, is),
  ]);
  const comparison = await compareStored(
    world,
    { runId: before, result: summary },
    { runId: after, result: summaryAfter },
  );
  if (!comparison) throw new AppError('run-not-found', 'One of these runs was removed. Reload the page.');
  return {
    ...comparison,
    before: headOf(was),
    after: headOf(is),
    permissions: { ...namesIn(was), ...namesIn(is) },
  };
}

const headOf = ({ runId, startedAt, ranAs }: RunManifest): RunComparison['before'] => ({
  runId,
  startedAt,
  ranAs,
});

function namesIn({ shared, beyond }: RunManifest): Record<string, { name: string }> {
  const judged = Object.entries(shared.catalogue ?? {}).map(([key, { name }]) => [key, { name }] as const);
  const others = Object.entries({ ...beyond?.projectKeys, ...beyond?.globalKeys }).map(
    ([key, name]) => [key, { name }] as const,
  );
  return Object.fromEntries([...others, ...judged]);
}
