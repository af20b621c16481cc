import { useQueries } from '@tanstack/react-query';
import type { PlannedLevels } from '../../../../../src/client/plan/plan-input';
import type { SimulatedRun } from '../../../../../src/contract/plan';
import type { Change } from '../../../../../src/domain/plan/change';
import { simulationQuery } from '../../queries';
import type { Planner } from '../planner/planner';

/** What a run would come to: not there yet, there, or not to be had. */
export interface Simulation {
  /** Absent, too, where nothing is changed: then the run is as it is. */
  readonly summary: SimulatedRun['summary'] | undefined;
  /** There are more changes than can be simulated at once. */
  readonly isTooMuch: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** What a run would come to after each of some sets of changes. @param of the run, as the planner was told it */
export function useSimulations(
  planner: Planner,
  of: string,
  levels: PlannedLevels,
  sets: readonly (readonly Change[])[],
): Simulation[] {
  const results = useQueries({
    queries: sets.map((changes) =>
      simulationQuery(of, changes, () => planner.ask('simulation', { of, levels, changes })),
    ),
  });
  return results.map(({ data, error, refetch }) => ({
    summary: data === 'too-much' ? undefined : data?.summary,
    isTooMuch: data === 'too-much',
    error,
    retry: () => void refetch(),
  }));
}
