import type { SignInMethod } from '../domain/profile';
import type { Finding } from './finding';

export type ExpiryProblem = 'past' | 'near' | 'too-far';

export interface ExpiryReading {
  /** Whole days from today; negative when it is past. */
  readonly days: number;
  readonly finding?: Finding<ExpiryProblem>;
}

/** So many days before, it is time to renew: a month leaves room for holidays. */
const NEAR = 30;

/** "365 days at most" (Atlassian support, "Manage API tokens for your Atlassian account"); one more for time zones. */
const LONGEST_TOKEN = 366;

const DAY = 86_400_000;

/**
 * Reads the day on which what a connector signs in with expires.
 * @param date `YYYY-MM-DD`, as a date field gives it
 * @param today the admin's own day counts, whatever the hour
 * @returns undefined when it is no day of this century
 */
export function readExpiry(date: string, today: Date, method: SignInMethod): ExpiryReading | undefined {
  const [, year, month, day] = /^(20\d\d)-(\d\d)-(\d\d)$/u.exec(date) ?? [];
  if (year === undefined) return undefined;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // The 31st of February would become the 2nd or 3rd of March.
  if (new Date(at).toISOString().slice(0, 10) !== date) return undefined;
  const days = Math.round((at - Date.UTC(today.getFullYear(), today.getMonth(), today.getDate())) / DAY);
  const finding = findingFor(days, method === 'oauth-1' ? 'access' : 'token');
  return { days, ...(finding && { finding }) };
}

function findingFor(days: number, noun: 'access' | 'token'): Finding<ExpiryProblem> | undefined {
  const renew =
    noun === 'token'
      ? 'Create a new one, enter it in the connector, and note its date here.'
      : 'Authorize it again in the connector, and note the new date here.';
  if (days < 0) return { code: 'past', what: `The ${noun} expired ${inDays(-days)} ago.`, why: renew };
  if (days === 0) return { code: 'near', what: `The ${noun} expires today.`, why: renew };
  if (days <= NEAR) return { code: 'near', what: `The ${noun} expires in ${inDays(days)}.`, why: renew };
  if (noun === 'token' && days > LONGEST_TOKEN)
    return {
      code: 'too-far',
      what: 'This is more than a year away.',
      why: 'API tokens last 365 days at most: look the date up where the token was made.',
    };
  return undefined;
}

const inDays = (days: number): string => (days === 1 ? '1 day' : `${days} days`);
