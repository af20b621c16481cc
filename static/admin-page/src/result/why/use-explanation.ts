import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { explainStored } from '../../../../../src/client';
import type { ReportPart, ReportProject, ReportSummary } from '../../../../../src/contract/report';
import type { Source } from '../../../../../src/domain/evidence';
import type { Explanation } from '../../../../../src/domain/explanation';
import type { ReasonCode } from '../../../../../src/domain/outcome';
import { explainQuery } from '../../queries';

/** The reasoning about a cell, and where it comes from. */
export interface Answered {
  /** Absent while nothing is known, and where nothing has to be worked out. */
  readonly explanation?: Explanation;
  /** `run`: from what the check stored; `now`: Jira was asked again. */
  readonly from: 'run' | 'now';
  /** ISO time of the answer; for the check, when it ended. */
  readonly at: string;
  /** What Jira was asked, where it was asked again. */
  readonly sources?: readonly Source[];
  readonly isAsking: boolean;
  readonly error: Error | null;
  /** Asks Jira again. */
  readonly askNow: () => void;
}

/** Outcomes that no grant could explain further, so that nothing is asked of Jira before the person wants it. */
const SAYS_ALL: ReadonlySet<ReasonCode | undefined> = new Set<ReasonCode | undefined>([
  'key-not-on-site',
  'data-center-only',
  'account-inactive',
  'account-deleted',
  'account-portal-only',
]);

/**
 * Explains a cell from what the check stored. Where the check did not read the grants, Jira is asked without being told to.
 * @param part a part of the run that has the project
 */
export function useExplanation(
  summary: ReportSummary,
  part: ReportPart,
  project: ReportProject,
  permission: string,
): Answered {
  const [isAsked, setAsked] = useState(false);
  const stored = explainStored(summary, part, project, permission);
  const isRead = stored !== undefined && stored.derived !== 'not-derived';
  const asks = isAsked || (!isRead && !SAYS_ALL.has(project.reasons[permission]));
  const live = useQuery({
    ...explainQuery(summary.account.accountId, project.key, permission),
    enabled: asks,
  });
  const state = {
    isAsking: live.isFetching,
    error: live.isFetching ? null : live.error,
    askNow: () => {
      setAsked(true);
      void live.refetch();
    },
  };
  if (asks && live.data) {
    const { explanation, sources } = live.data;
    return { ...state, explanation, sources, from: 'now', at: latest(sources, live.dataUpdatedAt) };
  }
  const at = summary.finishedAt ?? summary.startedAt;
  return { ...state, ...(stored && { explanation: stored }), from: 'run', at };
}

function latest(sources: readonly Source[], answeredAt: number): string {
  const times = sources.map(({ at }) => at).sort();
  return times.at(-1) ?? new Date(answeredAt).toISOString();
}
