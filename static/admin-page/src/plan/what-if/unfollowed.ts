import { type Change, changeId } from '../../../../../src/domain/plan/change';
import type { PlannedChange } from '../../../../../src/domain/plan/plan';

/** A change of which only what it is will be told, not what it does. */
export const unfollowed = (change: Change): PlannedChange => ({
  id: changeId(change),
  change,
  closes: { projects: 0, gaps: 0 },
  gains: [],
  mayCome: [],
  losses: [],
  reach: 'none',
  others: 'none',
});
