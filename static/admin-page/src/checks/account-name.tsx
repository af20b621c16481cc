import { useQueries, useQuery } from '@tanstack/react-query';
import { accountQuery } from '../queries';

/** The name of an account, read when it is shown; its id until then, and where Jira does not tell. */
export function useAccountName(accountId: string): string {
  return useQuery(accountQuery(accountId)).data?.displayName ?? accountId;
}

/** The same for many accounts. @returns names by id; those that could not be read are absent */
export function useAccountNames(accountIds: readonly string[]): Readonly<Record<string, string>> {
  const ids = [...new Set(accountIds)];
  return useQueries({
    queries: ids.map((id) => accountQuery(id)),
    combine: (answers) =>
      Object.fromEntries(
        answers.flatMap(({ data }, index) => (data ? [[ids[index] ?? '', data.displayName] as const] : [])),
      ),
  });
}

/** An account by name. @param accountId absent after the account was closed */
export function AccountName({ accountId }: { accountId: string | undefined }) {
  const name = useAccountName(accountId ?? '');
  return <>{accountId === undefined ? 'an account that was closed' : name}</>;
}
