import { useQuery } from '@tanstack/react-query';
import { ResolverFailure } from '../../../../../src/client';

/** Says what is wrong with a text or a JSON value that holds a secret; nothing when none is found. */
export type SecretCheck = (value: unknown) => string | undefined;

/** What recognises secrets is code that only those need who bring a profile of their own. */
async function loadSecretCheck(): Promise<SecretCheck> {
  const { findSecretInside } = await import('../../connectors/own/find-secret');
  return (value) => {
    const found = findSecretInside(value);
    if (!found) return undefined;
    const where = found.field === '' ? 'This' : `In ${found.field}: this`;
    return `${where} looks like ${found.name}. Remove it: it was not sent anywhere, and a profile never holds one.`;
  };
}

/** The check, once it is loaded. @param isWanted a profile is pasted here */
export function useSecretCheck(isWanted: boolean): SecretCheck | undefined {
  const { data } = useQuery({
    queryKey: ['secret-check'],
    queryFn: async () => ({ check: await loadSecretCheck() }),
    enabled: isWanted,
    staleTime: Infinity,
    structuralSharing: false,
  });
  return data?.check;
}

/**
 * Lets a profile pass that holds no secret.
 * @throws ResolverFailure `invalid-input`, before anything is sent
 */
export async function refuseSecrets(profile: Readonly<Record<string, unknown>>): Promise<void> {
  const message = (await loadSecretCheck())(profile);
  if (message !== undefined)
    throw new ResolverFailure({ code: 'invalid-input', message, field: 'connector.profile' });
}
