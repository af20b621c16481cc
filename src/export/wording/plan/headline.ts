import type { Plan } from '../../../domain/plan/plan';
import { count } from '../numbers';
import type { PlanTotals } from './totals';

/** What a plan comes to, in one sentence: "7 changes close 612 gaps in 204 projects; 3 gaps stay open." */
export function planHeadline({ steps }: Pick<Plan, 'steps'>, totals: PlanTotals): string {
  const { closed, closedIn, open } = totals;
  if (steps === 0)
    return open === 0
      ? 'There is nothing to change.'
      : `No change that can be planned closes the ${open === 1 ? 'gap that is' : `${count(open, 'gap')} that are`} open.`;
  if (closed === 0 && open === 0)
    return `${count(steps, 'change')} ${steps === 1 ? 'is' : 'are'} needed first.`;
  const where = closedIn === 0 ? '' : ` in ${count(closedIn, 'project')}`;
  const closes = `${count(steps, 'change')} ${steps === 1 ? 'closes' : 'close'}`;
  if (open > 0)
    return `${closes} ${count(closed, 'gap')}${where}; ${count(open, 'gap')} ${open === 1 ? 'stays' : 'stay'} open.`;
  return `${closes} ${closed === 1 ? 'the only gap' : `all ${count(closed, 'gap')}`}${where}.`;
}

/** What changes that were chosen by hand come to; what they leave open is told by the simulated result. */
export function handPickedHeadline(steps: number, closed: number): string {
  if (steps === 0) return 'No change is chosen.';
  return `${count(steps, 'chosen change')} ${steps === 1 ? 'closes' : 'close'} ${closed === 0 ? 'nothing that is open' : count(closed, 'gap')}.`;
}

/**
 * How sure it is that no other plan is better; `undefined` where nothing has to be changed.
 * Only the two strategies that minimise the number of changes say how far from the fewest they can be.
 */
export function planCertainty({
  strategy,
  steps,
  stepsAtLeast,
}: Pick<Plan, 'strategy' | 'steps' | 'stepsAtLeast'>): string | undefined {
  if (steps === 0) return undefined;
  if (strategy === 'least-privilege')
    return 'It looks for the least that the account gets besides, and only then for few changes.';
  if (stepsAtLeast < steps)
    return `It takes at most ${count(steps - stepsAtLeast, 'change')} more than the fewest possible.`;
  return 'No other plan of this kind needs fewer changes.';
}
