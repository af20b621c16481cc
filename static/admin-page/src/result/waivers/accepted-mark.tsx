import type { Cause } from '../../../../../src/domain/cause-summary';
import { number } from '../../../../../src/export/wording';
import { Lozenge } from '../../shared/lozenge';

/** Marks a cause whose gaps somebody has accepted, all or some of them. */
export function AcceptedMark({ cause: { gapCount, waivedCount = 0 } }: { cause: Cause }) {
  if (waivedCount === 0) return null;
  return (
    <Lozenge tone="information">
      {waivedCount === gapCount ? 'Accepted' : `Accepted: ${number(waivedCount)} of ${number(gapCount)}`}
    </Lozenge>
  );
}
