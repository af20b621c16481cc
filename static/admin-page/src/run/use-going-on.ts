import { useEffect } from 'react';
import type { ReportSummary } from '../../../../src/contract/report';
import { pathWith, useAddress } from '../navigation/address';
import { type Drive, mayGoOn, resumeDrive } from './run-drives';

/** Says in the address of a run that it is being driven. Browsers may refuse any other memory to a page inside another site's page. */
const GOING = 'going';

/** The address of a run that was just started. */
export function goingPath(runId: string): string {
  return `/run/${encodeURIComponent(runId)}?${GOING}=on`;
}

/**
 * Goes on with a run whose address says that it was being driven when the page was reloaded or closed, and keeps the address true.
 * @returns whether the run is about to go on
 */
export function useGoingOn(drive: Drive | undefined, summary: ReportSummary | undefined): boolean {
  const { pathname, query, replace } = useAddress();
  const says = query.has(GOING);
  const left = says && !drive && summary && mayGoOn(summary) ? summary : undefined;
  useEffect(() => {
    if (left) resumeDrive(left);
  }, [left]);

  const isKnown = drive !== undefined || summary !== undefined;
  const isGoing = drive?.state === 'running' || left !== undefined;
  useEffect(() => {
    if (!isKnown || says === isGoing) return;
    const next = new URLSearchParams(query);
    if (isGoing) next.set(GOING, 'on');
    else next.delete(GOING);
    replace(pathWith(pathname, next));
  }, [isKnown, isGoing, says, pathname, query, replace]);
  return left !== undefined;
}
