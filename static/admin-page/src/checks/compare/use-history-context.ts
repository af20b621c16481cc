import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { RunComparison } from '../../../../../src/contract/history';
import { list, needName } from '../../../../../src/export/wording';
import type { HistoryContext } from '../../../../../src/export/wording/history';
import { rolesQuery, summaryQuery } from '../../queries';

/** The names that a comparison is told with. What needs are called is read from the later run; until then, and without it, keys stand in. */
export function useHistoryContext({ after, before, permissions }: RunComparison): HistoryContext {
  const later = useQuery(summaryQuery(after.runId, 'names'));
  const earlier = useQuery(summaryQuery(before.runId, 'names'));
  const roles = useQuery(rolesQuery());
  return useMemo(() => {
    const names = {
      permissions,
      roles: Object.fromEntries((roles.data?.roles ?? []).map(({ id, name }) => [id, name])),
    };
    const requirements = [...(earlier.data?.requirements ?? []), ...(later.data?.requirements ?? [])];
    const needs = Object.fromEntries(
      requirements.map(({ id, anyOf, isStep, reason }) => [
        id,
        isStep
          ? `The step “${reason}”`
          : list(
              anyOf.map((need) => needName(need, names)),
              'or',
            ),
      ]),
    );
    return { names, needs };
  }, [permissions, later.data, earlier.data, roles.data]);
}
