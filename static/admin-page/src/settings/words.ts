import type { StoredKind } from '../../../../src/contract/stored-data';

/** What is stored of each kind: its name, what one of them is called, and what it holds. */
export const KINDS: Readonly<
  Record<
    StoredKind,
    { readonly name: string; readonly one: string; readonly many?: string; readonly holds: string }
  >
> = {
  runs: {
    name: 'Runs',
    one: 'run',
    holds: 'What Jira answered, account IDs, group names, project keys and names.',
  },
  checks: {
    name: 'Saved checks and their history',
    one: 'check',
    holds: 'Your choices, who saved them by account ID, and what each run came to.',
  },
  waivers: {
    name: 'Waivers',
    one: 'waiver',
    holds: 'What was accepted, by whom by account ID, until when, and the reason as typed.',
  },
  profiles: {
    name: 'Connector profiles of this site',
    one: 'profile',
    holds: 'What your own connectors need, as your admins wrote it down.',
  },
  people: {
    name: 'Account IDs',
    one: 'account',
    holds: 'Which account IDs are stored, so that they can be reported and erased.',
  },
  settings: {
    name: 'Settings',
    one: 'set of settings',
    many: 'sets of settings',
    holds: 'What you choose on this page.',
  },
};

const UNITS = ['bytes', 'KB', 'MB', 'GB'] as const;

/** An amount of data for a person. @param bytes 0 or more; gives for example "12.3 KB" */
export function bytesText(bytes: number): string {
  const step = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log(bytes) / Math.log(1_000)));
  const amount = bytes / 1_000 ** step;
  const text = new Intl.NumberFormat('en', { maximumFractionDigits: amount < 10 && step > 0 ? 1 : 0 }).format(
    amount,
  );
  return `${text} ${UNITS[step] ?? ''}`;
}
