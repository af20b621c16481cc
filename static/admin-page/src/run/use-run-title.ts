import { useQuery } from '@tanstack/react-query';
import { accountQuery } from '../queries';
import type { RunSubject } from './run-drives';

/** "Checking whether aha-sync is ready for Aha! Roadmaps", with the account's name once it is read. */
export function useRunTitle({ accountId, connectorName }: RunSubject): string {
  const account = useQuery(accountQuery(accountId));
  return account.data
    ? `Checking whether ${account.data.displayName} is ready for ${connectorName}`
    : 'Checking';
}
