import type { PlanInput } from '../../../domain/plan/input';
import type { Plan } from '../../../domain/plan/plan';

/** How much of what is open a plan closes. A gap is one requirement in one project, or on the site. */
export interface PlanTotals {
  readonly closed: number;
  /** Projects in which at least one gap is closed. */
  readonly closedIn: number;
  readonly open: number;
  /** Projects in which at least one gap stays open. */
  readonly openIn: number;
}

/** Counts what a plan closes and leaves, for what it was made from. Linear in the gaps. */
export function planTotals(input: Pick<PlanInput, 'projects' | 'openAtSite'>, plan: Plan): PlanTotals {
  const stays = new Map<number, Set<string>>();
  const staysAtSite = new Set<string>();
  for (const { requirementId, projects } of plan.remaining) {
    if (projects.length === 0) staysAtSite.add(requirementId);
    for (const { id } of projects) {
      const known = stays.get(id);
      if (known) known.add(requirementId);
      else stays.set(id, new Set([requirementId]));
    }
  }
  const totals = { closed: 0, closedIn: 0, open: 0, openIn: 0 };
  const add = (all: number, open: number, isProject: boolean): void => {
    totals.closed += all - open;
    totals.open += open;
    if (isProject && open < all) totals.closedIn += 1;
    if (isProject && open > 0) totals.openIn += 1;
  };
  for (const { id, open } of input.projects)
    add(open.length, open.filter(({ requirementId }) => stays.get(id)?.has(requirementId)).length, true);
  for (const { requirementId } of input.openAtSite) add(1, staysAtSite.has(requirementId) ? 1 : 0, false);
  return totals;
}
