import type { Counted } from '../../../../../src/client/audit';
import { riskLabel } from '../../../../../src/export/wording/plan';
import { csvText } from '../../../../../src/export/pack/csv-text';
import type { ListedAccount } from '../use-accounts';
import { heldBy } from './held';

/** An account with everything that was counted of it. */
export interface CountedAccount {
  readonly account: ListedAccount;
  readonly counted: Counted;
}

const HEAD = [
  'Account',
  'Account ID',
  'Active',
  'Permission',
  'Permission key',
  'Risk',
  'Holds it on',
  'Projects with it',
  'Projects asked about',
  'Asked',
];

/**
 * What accounts can do at all as CSV: a line for each account and permission, one that says so for an account that holds nothing or of
 * which Jira did not tell.
 * @param at when Jira was asked, ISO
 */
export function abilitiesCsv(accounts: readonly CountedAccount[], at: string): string {
  return csvText([HEAD, ...accounts.flatMap((one) => rowsOf(one, at))]);
}

function rowsOf({ account, counted }: CountedAccount, at: string): string[][] {
  const { displayName, accountId } = account;
  const who = [displayName, accountId, counted.active && !counted.deleted ? 'yes' : 'no'];
  const asked = [String(counted.projects), at];
  const held = heldBy(counted).map(({ key, name, risk, projects }) => [
    ...who,
    name,
    key,
    riskLabel(risk),
    projects === undefined ? 'the site' : 'projects',
    projects === undefined ? '' : String(projects),
    ...asked,
  ]);
  const gaps = [
    ...(counted.globally === null ? ['the site'] : []),
    ...(counted.inProjects === null ? ['projects'] : []),
  ].map((where) => [...who, 'Jira did not say', '', '', where, '', ...asked]);
  const rows = [...held, ...gaps];
  return rows.length > 0 ? rows : [[...who, 'Nothing', '', '', '', '', ...asked]];
}
