import { compareRisks } from '../../../../../src/domain/plan/risk';
import { excessOf, heldRisks, latestResults, orNothing, type Row } from './account-row-data';

/** Which accounts the list shows and in what order, as the address says it; empty text means: all, or the usual order. */
export interface AccountFilter {
  readonly find: string;
  readonly reason: string;
  readonly active: string;
  readonly risk: string;
  readonly sort: string;
}

/** What a list is when nothing is left out, for an address. */
export const EVERYBODY = { find: '', reason: '', active: '', risk: '' };

/** Filters and orders that rest on what an account holds, which is not known before it is counted. */
export function needsCounts({ risk, sort }: AccountFilter): boolean {
  return risk === 'high' || risk === 'none' || sort === 'held' || sort === 'projects';
}

/** The rows that fit, in the order asked for. Where it is not known whether a row fits, it does not. */
export function filtered(rows: readonly Row[], filter: AccountFilter): Row[] {
  const words = filter.find.toLowerCase().split(/\s+/u).filter(Boolean);
  const fitting = rows.filter((row) => hasWords(row, words) && fits(row, filter));
  const order = ORDERS[filter.sort];
  return order ? fitting.sort(order) : fitting;
}

function hasWords({ account }: Row, words: readonly string[]): boolean {
  const { displayName, emailAddress = '', accountId, checks } = account;
  const about = checks.map(({ name, connectorName = '' }) => `${name} ${connectorName}`);
  const text = [displayName, emailAddress, accountId, ...about].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

function fits(row: Row, { reason, active, risk }: AccountFilter): boolean {
  const { account } = row;
  const isActive = account.active && !account.deleted;
  if (active !== '' && isActive !== (active === 'yes')) return false;
  if (reason !== '' && !account.reasons.some((one) => one === reason)) return false;
  switch (risk) {
    case 'high':
      return orNothing(heldRisks(row)).high > 0;
    case 'none':
      return heldRisks(row)?.high === 0;
    case 'excess':
      return orNothing(excessOf(row)).high > 0;
    default:
      return true;
  }
}

const ORDERS: Readonly<Record<string, (a: Row, b: Row) => number>> = {
  name: (a, b) => a.account.displayName.localeCompare(b.account.displayName, 'en', { sensitivity: 'base' }),
  held: (a, b) => compareRisks(orNothing(heldRisks(b)), orNothing(heldRisks(a))),
  excess: (a, b) => compareRisks(orNothing(excessOf(b)), orNothing(excessOf(a))),
  projects: (a, b) => browsed(b) - browsed(a),
  // Never checked comes first.
  checked: (a, b) => checkedAt(a).localeCompare(checkedAt(b)),
};

const browsed = ({ counted }: Row): number => counted?.inProjects?.['BROWSE_PROJECTS'] ?? 0;

const checkedAt = ({ account }: Row): string => latestResults(account.checks)[0]?.result.finishedAt ?? '';
