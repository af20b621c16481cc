import type { WaiverCounts } from '../../../contract/waiver';
import { WAIVER_STATES, type WaiverState } from '../../../domain/history/waiver';
import { number } from '../numbers';

const STATES: Readonly<Record<WaiverState, string>> = {
  active: 'in force',
  lapsed: 'lapsed',
  expired: 'expired',
  unused: 'not used',
};

/** The waivers of a check by state: "2 in force, 1 lapsed"; "None" for none. */
export function waiverCountsText(counts: WaiverCounts): string {
  const told = WAIVER_STATES.filter((state) => counts[state] > 0).map(
    (state) => `${number(counts[state])} ${STATES[state]}`,
  );
  return told.length === 0 ? 'None' : told.join(', ');
}

/** How many waivers want somebody to look at them again. */
export function waiversToLookAt({ lapsed, expired }: WaiverCounts): number {
  return lapsed + expired;
}
