import { useQuery } from '@tanstack/react-query';
import { readChoices } from '../check/choices-address';
import { choicesOfRun } from '../memory/remembered';
import { accountQuery, connectorsQuery } from '../queries';

/** "Checking whether aha-sync is ready for Aha! Roadmaps", as far as this browser knows what the run is about. */
export function useRunTitle(runId: string): string {
  const choices = choicesOfRun(runId);
  const { accountId, connectorId } = readChoices(new URLSearchParams(choices ?? ''), '');
  const account = useQuery({ ...accountQuery(accountId), enabled: accountId !== '' });
  const connectors = useQuery(connectorsQuery());
  const connector = connectors.data?.connectors.find(({ id }) => id === connectorId);
  if (!account.data || !connector) return 'Checking';
  return `Checking whether ${account.data.displayName} is ready for ${connector.name}`;
}
