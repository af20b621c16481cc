import type { Verdict } from '../../../../src/domain/verdict';
import { verdictLabel } from '../../../../src/export/wording/history';
import { Lozenge } from '../shared/lozenge';
import { VERDICT_TONES } from './verdict-tones';

/** A verdict in a word or two. */
export function VerdictLozenge({ verdict }: { verdict: Verdict }) {
  return <Lozenge tone={VERDICT_TONES[verdict]}>{verdictLabel(verdict)}</Lozenge>;
}
