import { Loading } from '../../shared/loading';

/** What stands in the grid when no project fits: that nothing does, or not yet. */
export function NoLines({ isReading, isLooking }: { isReading: boolean; isLooking: boolean }) {
  if (isReading) return <Loading>Reading the projects…</Loading>;
  if (isLooking) return <Loading>Looking in Jira…</Loading>;
  return <p>No project fits. Change or clear the filters above.</p>;
}
