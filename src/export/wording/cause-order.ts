import type { Cause } from '../../domain/cause-summary';
import type { Level } from '../../domain/profile';
import type { CauseContext } from './cause-context';
import { causeText } from './causes';

const LEVELS: readonly Level[] = ['required', 'recommended', 'optional'];

/**
 * Causes in the order in which they are told: within each level first what concerns the account itself, because the rest
 * rests on it, then what has a known change, then the others. Otherwise the report's own order stays.
 */
export function causesToTell(causes: readonly Cause[], context: CauseContext): Cause[] {
  const rank = (cause: Cause): number =>
    cause.subject.kind === 'account' ? 0 : causeText(cause, context).mendable ? 1 : 2;
  return [...causes].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || rank(a) - rank(b));
}
