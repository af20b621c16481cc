import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AccountAnswer } from '../../../../src/contract/account';
import type { Candidate, CandidateReason, Candidates } from '../../../../src/contract/audit';
import type { ListedCheck } from '../../../../src/contract/saved-check';
import { accountQuery, candidatesQuery, checksQuery } from '../queries';

/** Why an account is listed; `added`: somebody asked for it by hand. */
export type WhyListed = CandidateReason | 'added';

/** An account as the list shows it. */
export interface ListedAccount extends Omit<Candidate, 'reasons'> {
  readonly reasons: readonly WhyListed[];
  /** The saved checks that are about it. */
  readonly checks: readonly ListedCheck[];
}

export interface Accounts {
  readonly accounts: readonly ListedAccount[];
  /** How they were found. */
  readonly found: Candidates;
  /** False where the saved checks could not be read. */
  readonly knowsChecks: boolean;
}

/** @param added ids of accounts that are listed whatever they look like */
export function useAccounts(added: readonly string[]) {
  const candidates = useQuery(candidatesQuery());
  const checks = useQuery(checksQuery());
  // One that looks like a service account is found already.
  const others = added.filter(
    (id) => candidates.data?.accounts.some(({ accountId }) => accountId === id) !== true,
  );
  const asked = useQueries({
    queries: others.map((id) => ({ ...accountQuery(id), enabled: candidates.data !== undefined })),
    combine: (answers) => ({
      found: answers.flatMap(({ data }) => data ?? []),
      error: answers.find(({ isError }) => isError)?.error ?? null,
      isPending: answers.some(({ isPending }) => isPending),
      refetch: () => {
        for (const { isError, refetch } of answers) if (isError) void refetch();
      },
    }),
  });
  const data = useMemo(
    () =>
      candidates.data &&
      (checks.data !== undefined || checks.isError) &&
      joined(candidates.data, asked.found, checks.data?.checks),
    [candidates.data, asked.found, checks.data, checks.isError],
  );
  return { data: data || undefined, candidates, checks, asked };
}

function joined(
  found: Candidates,
  asked: readonly AccountAnswer[],
  checks: readonly ListedCheck[] | undefined,
): Accounts {
  const about = (id: string): readonly ListedCheck[] =>
    checks?.filter(({ accountId }) => accountId === id) ?? [];
  return {
    found,
    knowsChecks: checks !== undefined,
    accounts: [
      ...asked.map((account) => {
        const own = about(account.accountId);
        const checkIds = own.map(({ checkId }) => checkId);
        return { ...account, reasons: ['added'] as const, checkIds, checks: own };
      }),
      ...found.accounts.map((account) => ({ ...account, checks: about(account.accountId) })),
    ],
  };
}
