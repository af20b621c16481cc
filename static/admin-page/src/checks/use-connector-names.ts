import { useQuery } from '@tanstack/react-query';
import type { SavedCheck } from '../../../../src/contract/saved-check';
import { connectorsQuery } from '../queries';

/** Tells what the connector of a check is called: its id until that is read, and where it is no longer there. */
export function useConnectorNames(): (check: Pick<SavedCheck, 'connector'>) => string {
  const { data } = useQuery(connectorsQuery());
  return ({ connector: { from, id } }) => {
    const found =
      from === 'catalogue'
        ? data?.connectors.find((connector) => connector.id === id)
        : data?.own.find(({ profile }) => profile.id === id)?.profile;
    return found?.name ?? id;
  };
}
