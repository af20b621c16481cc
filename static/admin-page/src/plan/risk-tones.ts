import type { Risk } from '../../../../src/domain/plan/risk';
import type { LozengeTone } from '../shared/lozenge';

/** The colour of a risk; the words beside it say the same. */
export const RISK_TONES: Readonly<Record<Risk, LozengeTone>> = {
  high: 'danger',
  medium: 'warning',
  low: 'neutral',
};
