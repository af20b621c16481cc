import type { PlannedLevels } from '../../../../../src/client/plan/plan-input';
import type { Change } from '../../../../../src/domain/plan/change';
import type { Strategy } from '../../../../../src/domain/plan/plan';
import { goingPath } from '../../run/use-going-on';
import { asReceived, forAddress, fromAddress, sentChanges, toSend } from '../what-if/sent-changes';

/** Which changes a run was started after. */
export interface After {
  /** The run whose plan they are from. */
  readonly runId: string;
  readonly strategy: Strategy;
  readonly levels: PlannedLevels;
  readonly changes: readonly Change[];
}

/** The address of a run that was just started to see what became of changes. */
export function afterPath(runId: string, { runId: before, strategy, levels, changes }: After): string {
  const query = new URLSearchParams({
    after: before,
    strategy,
    level: levels === 'required' ? '' : 'recommended',
    changes: forAddress(toSend(changes), nameFor(before)),
  });
  if (levels === 'required') query.delete('level');
  return `${goingPath(runId)}&${query.toString()}`;
}

/** The changes that an address names; `undefined` where this browser does not keep what the address left out. */
export function changesIn(text: string, before: string): Change[] | undefined {
  const read = fromAddress(sentChanges, text, nameFor(before));
  return read && asReceived(read);
}

const nameFor = (runId: string): string => `after ${runId}`;
