import { useMemo } from 'react';
import type { ReportSummary } from '../../../../src/contract/report';
import { type PlanContext, suggestedNames } from '../../../../src/export/wording/plan';
import { useResultContext } from '../result/use-result-context';
import type { PlanFacts } from './planner/questions';

/** The names that the plans of a run are told with. */
export function usePlanContext(summary: ReportSummary, facts: PlanFacts | undefined): PlanContext {
  const context = useResultContext(summary);
  return useMemo(() => {
    const { accountName } = context;
    const { accountId } = summary.account;
    const roles = (facts?.roles ?? []).flatMap(({ roleId, name }) =>
      name === undefined ? [] : [[roleId, name]],
    );
    return {
      ...context,
      names: {
        permissions: { ...facts?.permissions, ...context.names.permissions },
        roles: { ...(Object.fromEntries(roles) as Record<string, string>), ...context.names.roles },
      },
      connectorName: summary.connector.name,
      newNames: suggestedNames(summary.connector.name, accountName === accountId ? undefined : accountName),
      requirements: summary.requirements,
      projects: facts?.projects ?? new Map(),
    };
  }, [context, facts, summary]);
}
