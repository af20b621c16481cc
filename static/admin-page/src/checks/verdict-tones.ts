import type { Verdict } from '../../../../src/domain/verdict';
import type { LozengeTone } from '../shared/lozenge';

/** The colour of a verdict in a list; the words in it say the same. */
export const VERDICT_TONES: Readonly<Record<Verdict, LozengeTone>> = {
  ready: 'success',
  'ready-with-warnings': 'warning',
  incomplete: 'warning',
  'not-ready': 'danger',
};
