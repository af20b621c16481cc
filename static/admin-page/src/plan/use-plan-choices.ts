import { useMemo } from 'react';
import type { PlannedLevels } from '../../../../src/client/plan/plan-input';
import { STRATEGIES, type Strategy } from '../../../../src/domain/plan/plan';
import { useQueryValues } from '../navigation/use-query-value';
import { type ByHand, isByHand, NOTHING_BY_HAND, readByHand, writeByHand } from './what-if/by-hand';

/** What is shown of a run's plans, as the address says it. */
export interface PlanChoices {
  readonly strategy: Strategy;
  readonly levels: PlannedLevels;
  readonly byHand: ByHand;
}

/** The choices of the plan screen, which live in its address, and a way to change some of them. @param subject whose plans they are */
export function usePlanChoices(subject: string): {
  choices: PlanChoices;
  change: (changes: Partial<PlanChoices>) => void;
} {
  const { get, set } = useQueryValues();
  const [strategy, level, changes] = [get('strategy'), get('level'), get('changes')];
  const choices = useMemo(
    (): PlanChoices => ({
      strategy: STRATEGIES.find((one) => one === strategy) ?? 'fewest-changes',
      levels: level === 'recommended' ? 'required-and-recommended' : 'required',
      byHand: readByHand(changes, subject),
    }),
    [strategy, level, changes, subject],
  );
  return {
    choices,
    change: (next) => {
      // What was left out belongs to a plan; with another plan, or another aim, it starts anew.
      const byHand = next.byHand ?? (next.strategy || next.levels ? NOTHING_BY_HAND : choices.byHand);
      set({
        ...(next.strategy && { strategy: next.strategy }),
        ...(next.levels && { level: next.levels === 'required' ? '' : 'recommended' }),
        changes: isByHand(byHand) ? writeByHand(byHand, subject) : '',
      });
    },
  };
}
