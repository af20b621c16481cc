import type { HolderResult } from '../../../src/domain/holder-match';
import type { Extent } from '../brute-force/holder';

/** What the judge has to say for each extent, when everything was read. */
export const SAYS: Readonly<Record<Extent, HolderResult>> = {
  'every-issue': 'granted',
  'some-issues': 'conditional',
  'no-issue': 'not-granted',
  unclear: 'unknown',
};
