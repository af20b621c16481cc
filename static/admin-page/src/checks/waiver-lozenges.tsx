import type { WaiverCounts } from '../../../../src/contract/waiver';
import { WAIVER_STATES, type WaiverState } from '../../../../src/domain/history/waiver';
import { waiverCountsText } from '../../../../src/export/wording/history';
import { Lozenge, type LozengeTone } from '../shared/lozenge';

/** The colour of a waiver's state: those that no longer count stand out. */
export const WAIVER_TONES: Readonly<Record<WaiverState, LozengeTone>> = {
  active: 'information',
  lapsed: 'danger',
  expired: 'warning',
  unused: 'neutral',
};

const NONE: WaiverCounts = { active: 0, lapsed: 0, expired: 0, unused: 0 };

/** How many waivers there are, by state. */
export function WaiverLozenges({ counts }: { counts: WaiverCounts }) {
  const states = WAIVER_STATES.filter((state) => counts[state] > 0);
  if (states.length === 0) return <>{waiverCountsText(NONE)}</>;
  return (
    <>
      {states.map((state) => (
        <span key={state}>
          <Lozenge tone={WAIVER_TONES[state]}>
            {waiverCountsText({ ...NONE, [state]: counts[state] })}
          </Lozenge>{' '}
        </span>
      ))}
    </>
  );
}
