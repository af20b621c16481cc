import { useEffect } from 'react';
import type { ReportPart } from '../../../../src/contract/report';
import type { Parts } from './use-parts';

/**
 * Finds the part of a run that a project is in. The parts that are read anyhow are looked through first; only when it is in none
 * of them are the others read.
 * @param projectKey empty: nothing is sought
 */
export function useSearchedPart({ parts, need }: Parts, projectKey: string): ReportPart | undefined {
  const found = parts.find((part) => part?.projects.some(({ key }) => key === projectKey));
  const goesOn = projectKey !== '' && found === undefined && parts[0] !== undefined;
  const last = parts.length - 1;
  useEffect(() => {
    if (goesOn) need(0, last);
  }, [goesOn, need, last]);
  return found;
}
