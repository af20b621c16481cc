import { findSecrets, withoutSecrets } from '../../setup/secrets';
import { capped, MAX_CHARACTERS } from './cap';

/** More is examined than read, so that no token is cut in two and its half goes unrecognised. */
const MARGIN = 4_096;

/**
 * The part of a pasted text that is read, without the secrets that can be recognised in it.
 * @returns `text`: what may be shown; `whole`: the same with its secrets, to be looked through and never shown; `removed`: how many there were
 */
export function withoutPastedSecrets(pasted: string): {
  readonly text: string;
  readonly whole: string;
  readonly removed: number;
} {
  const examined = capped(pasted, MAX_CHARACTERS + MARGIN);
  const removed = findSecrets(examined).length;
  return { text: removed > 0 ? withoutSecrets(examined) : examined, whole: examined, removed };
}
