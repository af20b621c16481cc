import type { SavedCheck, Schedule } from '../contract/saved-check';

/** Length of a slot: a check on a schedule has one run in each. */
const SLOT_MS: Readonly<Record<Exclude<Schedule, 'off'>, number>> = {
  daily: 86_400_000,
  weekly: 7 * 86_400_000,
};

type Scheduled = Pick<SavedCheck, 'checkId' | 'schedule'>;

/**
 * The slot in which a moment lies: when it began, ISO. Checks begin their slots at different minutes of the day, so that they do not all
 * ask Jira at once.
 * @returns `undefined` for a check without a schedule
 */
export function slotAt(check: Scheduled, at: Date): string | undefined {
  if (check.schedule === 'off') return undefined;
  const length = SLOT_MS[check.schedule];
  const shift = shiftOf(check.checkId, length);
  return new Date(Math.floor((at.getTime() - shift) / length) * length + shift).toISOString();
}

/** When the next slot begins. */
export function nextSlot(check: Scheduled, at: Date): string | undefined {
  const slot = slotAt(check, at);
  if (slot === undefined || check.schedule === 'off') return undefined;
  return new Date(Date.parse(slot) + SLOT_MS[check.schedule]).toISOString();
}

/** Always the same for a check: a sum over its id, whose letters and digits are as good as random. */
function shiftOf(checkId: string, length: number): number {
  let sum = 0;
  for (const letter of checkId) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return Math.floor((sum / 1_000_003) * (length / 60_000)) * 60_000;
}
