import * as v from 'valibot';
import { type Change, changeId } from '../../../../../src/domain/plan/change';
import { asReceived, forAddress, fromAddress, sentChanges, toSend } from './sent-changes';
import { shortName } from './short-name';

/** How somebody changed a plan. */
export interface ByHand {
  /** Short names of the plan's changes that are left out. */
  readonly left: readonly string[];
  /** Changes that the plan does not have. */
  readonly added: readonly Change[];
}

export const NOTHING_BY_HAND: ByHand = { left: [], added: [] };

export const isByHand = ({ left, added }: ByHand): boolean => left.length > 0 || added.length > 0;

/** The name under which a change is left out. */
export const nameOf = (change: Change): string => shortName(changeId(change));

/** The changes that are made in the end: those of the plan that are not left out, then the added ones, each once. */
export function chosenChanges(planned: readonly Change[], { left, added }: ByHand): Change[] {
  const out = new Set(left);
  const chosen = new Map<string, Change>();
  for (const change of [...planned.filter((one) => !out.has(nameOf(one))), ...added])
    chosen.set(changeId(change), change);
  return [...chosen.values()];
}

const schema = v.object({ out: v.array(v.string()), add: sentChanges });

/** @param subject names what the plan is for, should it be too long for the address */
export function writeByHand({ left, added }: ByHand, subject: string): string {
  return forAddress({ out: left, add: toSend(added) }, `what-if ${subject}`);
}

/** Reads what {@link writeByHand} wrote; what cannot be read changes nothing. */
export function readByHand(text: string, subject: string): ByHand {
  const read = fromAddress(schema, text, `what-if ${subject}`);
  return read ? { left: read.out, added: asReceived(read.add) } : NOTHING_BY_HAND;
}
