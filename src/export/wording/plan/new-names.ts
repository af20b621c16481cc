/** Names for what a plan asks an admin to create. */
export interface NewNames {
  readonly account: string;
  readonly group: string;
  readonly role: string;
}

const LONGEST = 60;

/**
 * Suggests names: `integration-aha-sync` for a group and a role of the account aha-sync, `integration-aha-roadmaps` for an account that
 * Aha! Roadmaps is to use.
 * @param accountName what the account is called; left out where it has no name yet, or none that may be shown
 */
export function suggestedNames(connectorName: string, accountName?: string): NewNames {
  const forConnector = prefixed(connectorName);
  const forAccount = accountName === undefined ? forConnector : prefixed(accountName);
  return { account: forConnector, group: forAccount, role: forAccount };
}

function prefixed(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .replace(/^integration(?:-|$)/u, '');
  // Cut between characters, never inside one.
  const short = Array.from(slug).slice(0, LONGEST).join('').replace(/-+$/u, '');
  return short === '' ? 'integration' : `integration-${short}`;
}
