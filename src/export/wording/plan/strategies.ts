import type { Strategy } from '../../../domain/plan/plan';

/** What a kind of plan is called, and what it is best at in two short sentences. */
export interface StrategyText {
  readonly name: string;
  readonly description: string;
}

/** @param strategy `by-hand` for changes that somebody chose one by one */
export function strategyText(strategy: Strategy | 'by-hand'): StrategyText {
  switch (strategy) {
    case 'fewest-changes':
      return {
        name: 'Fewest changes',
        description: 'As little work as possible. The account may get more than the connector needs.',
      };
    case 'least-privilege':
      return {
        name: 'Least privilege',
        description: 'As little as possible beyond what the connector needs. It can take more changes.',
      };
    case 'no-scheme-touched':
      return {
        name: 'No scheme touched',
        description: 'Groups and roles only, no permission scheme is edited. Some gaps may stay open.',
      };
    case 'by-hand':
      return {
        name: 'Chosen by hand',
        description: 'Changes that somebody chose. Whether fewer would do was not worked out.',
      };
  }
}
