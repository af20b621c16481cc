import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ReportPart } from '../../../../src/contract/report';
import { projectQuery } from '../queries';
import type { Parts } from './use-parts';

/** What was found about one project. */
export interface SearchedPart {
  readonly part?: ReportPart;
  readonly error: Error | null;
  readonly retry: () => void;
}

/**
 * Finds a project of a run by key and reads what was found about it. The parts that are read anyhow are looked through first;
 * only when it is in none of them are the others read.
 * @param projectKey empty: nothing is sought
 * @returns a part with this project alone, or why it could not be read
 */
export function useSearchedPart({ runId, version, parts, need }: Parts, projectKey: string): SearchedPart {
  const part = parts.findIndex((one) => one?.projects.some(({ key }) => key === projectKey));
  const found = parts[part]?.projects.find(({ key }) => key === projectKey);
  const goesOn = projectKey !== '' && found === undefined && parts[0] !== undefined;
  const last = parts.length - 1;
  useEffect(() => {
    if (goesOn) need(0, last);
  }, [goesOn, need, last]);
  const { data, error, refetch } = useQuery({
    ...projectQuery(runId, version, part, found?.id ?? -1),
    enabled: found !== undefined,
  });
  return { ...(data && { part: data }), error, retry: () => void refetch() };
}
