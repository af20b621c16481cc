import { MAX_WAIVER_DAYS } from '../../../../../src/contract/waiver';

const DAY_MS = 86_400_000;
const FORMAT = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });

/** A day so many days from now, as YYYY-MM-DD, UTC. */
export function dayFromNow(days: number, now: number = Date.now()): string {
  return new Date(now + days * DAY_MS).toISOString().slice(0, 10);
}

/** A day in the reader's own way of writing it. @param day YYYY-MM-DD */
export function dayText(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : FORMAT.format(date);
}

/** @returns what is wrong with the last day of a waiver, if anything */
export function dayProblem(day: string, now: number = Date.now()): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/u.test(day)) return 'Choose the last day on which it holds.';
  if (day < dayFromNow(0, now)) return 'This day is over. Choose a later one.';
  if (day > dayFromNow(MAX_WAIVER_DAYS, now))
    return `Choose a day within ${MAX_WAIVER_DAYS} days, so that somebody looks at it again.`;
  return undefined;
}
