/** Where service accounts are listed. */
export const ACCOUNTS_PATH = '/accounts';

/** Accounts that are audited in one go: their ids stand in the address. */
export const MOST_AUDITED = 20;

/** What accounts are held against. */
export type Against = 'checks' | 'nothing';

export function auditPath(accountIds: readonly string[], against: Against = 'checks'): string {
  const query = new URLSearchParams({ with: accountIds.join(','), against });
  return `${ACCOUNTS_PATH}/audit?${query.toString()}`;
}

/** What is laid side by side; empty text for what is not chosen yet. */
export interface Sides {
  readonly a: string;
  /** Another account, unless a connector is chosen instead. */
  readonly b: string;
  /** A connector as the check screen names it. */
  readonly profile: string;
}

export function comparePath(sides: Partial<Sides>): string {
  const query = new URLSearchParams(
    Object.entries(sides).filter(([, value]: [string, string]) => value !== ''),
  );
  return `${ACCOUNTS_PATH}/compare?${query.toString()}`;
}

/** The ids in an address's list, each once. */
export function idsIn(text: string): string[] {
  return [...new Set(text.split(','))].filter((id) => id !== '');
}
