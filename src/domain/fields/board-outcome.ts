import type { Outcome } from '../outcome';
import type { JudgedBoard } from './judge-board';
import { worstSaid } from './said';

/**
 * The outcome of a need of the kind `board-visibility`: the account sees each board that was chosen.
 * @param boards none is unknown: no board was chosen
 */
export function boardOutcome(boards: readonly JudgedBoard[]): Outcome {
  if (boards.length === 0) return 'unknown';
  const { is } = worstSaid(boards.map(({ visible }) => visible));
  return is === 'yes' ? 'met' : is === 'no' ? 'missing' : 'unknown';
}
