import pLimit from 'p-limit';
import type { Abilities } from '../../contract/audit';
import { call, type Invoke } from '../call';
import { patiently } from '../patiently';
import type { Sleep } from '../wait';
import { addAbilities } from './add-abilities';

/** What an account can do in the projects asked about so far. */
export interface Counted extends Abilities {
  /** All projects of the site were asked about. */
  readonly isWhole: boolean;
}

export interface CountOptions {
  /** Ends it before the next question to Jira. */
  readonly signal?: AbortSignal;
  /** Gets what is counted so far, after every thousand projects but the last. */
  readonly onSlice?: (soFar: Counted) => void;
  readonly sleep?: Sleep;
}

/**
 * Counts what one account can do, a thousand projects a call.
 * @throws ResolverFailure; DOMException `AbortError` when the signal fired, whatever was counted by then
 */
export type AbilityReader = (accountId: string, options?: CountOptions) => Promise<Counted>;

/** Accounts that are counted at the same time: each call asks Jira about every permission there is. */
const AT_ONCE = 2;

/** @returns a reader that counts two accounts at once, however often it is called; the others wait their turn */
export function abilityReader(invoke: Invoke): AbilityReader {
  const inTurn = pLimit(AT_ONCE);
  return (accountId, options = {}) => inTurn(() => count(invoke, accountId, options));
}

async function count(
  invoke: Invoke,
  accountId: string,
  { signal, onSlice, sleep }: CountOptions,
): Promise<Counted> {
  let soFar: Abilities | undefined;
  for (let startAt = 0; ;) {
    signal?.throwIfAborted();
    const slice = await patiently(() => call(invoke, 'account/abilities', { accountId, startAt }), {
      ...(signal && { signal }),
      ...(sleep && { sleep }),
    });
    signal?.throwIfAborted();
    // Given up while Jira asked to wait: the signal has fired, and the line above has left already.
    if (slice === 'cancelled') throw new DOMException('Given up.', 'AbortError');
    soFar = soFar ? addAbilities(soFar, slice) : slice;
    const { nextStartAt } = slice;
    if (nextStartAt === undefined) return { ...soFar, isWhole: true };
    onSlice?.({ ...soFar, isWhole: false });
    startAt = nextStartAt;
  }
}
