import type { ReportSummary } from '../../contract/report';
import { count, number } from './numbers';

/** How sure a result is: what was checked, what could not be. */
export interface Certainty {
  /** For example "100% checked". */
  readonly label: string;
  /** For example "760 permissions in 38 projects; 12 could not be checked". */
  readonly sentence: string;
}

/** Says how much of what had to be checked was established. */
export function certaintyOf({ counts, state }: Pick<ReportSummary, 'counts' | 'state'>): Certainty {
  const { cells, projects } = counts;
  const checked = cells.met + cells.conditional + cells.missing + cells['not-applicable'];
  const all = checked + cells.unknown;
  const partial = state === 'partial' ? ' This is a partial result.' : '';
  if (all === 0)
    return { label: 'Nothing checked in projects', sentence: `No project was checked.${partial}` };
  // Rounded down, so that 100% means everything.
  const share = Math.floor((checked / all) * 100);
  const unknown =
    cells.unknown === 0 ? 'every one was answered' : `${number(cells.unknown)} could not be checked`;
  return {
    label: `${share}% checked`,
    sentence: `${count(all, 'permission')} in ${count(projects.total, 'project')}: ${unknown}.${partial}`,
  };
}
