import { useQueryValues } from '../../navigation/use-query-value';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import styles from '../accounts.module.css';
import { AccountsHead } from '../accounts-head';
import { idsIn } from '../addresses';
import { useAccounts } from '../use-accounts';
import { AddAccount } from './add-account';
import { GoneAccounts, HowFound } from './how-found';
import { AccountList } from './account-list';

/** Every account that looks like a service account: what it can do, what its checks came to, what changed. */
export function ListScreen() {
  const { get, set } = useQueryValues();
  const added = idsIn(get('also'));
  const { data, candidates, checks, asked } = useAccounts(added);
  return (
    <div className={styles['screen']}>
      <AccountsHead title="Service accounts" isTop>
        Who signs in to Jira without being a person, what each may do, and what changed since it was checked.
      </AccountsHead>
      {candidates.isError ? (
        <FailureMessage error={candidates.error} onRetry={() => void candidates.refetch()} />
      ) : !data ? (
        <Loading>Looking for service accounts…</Loading>
      ) : (
        <>
          {checks.isError && <FailureMessage error={checks.error} onRetry={() => void checks.refetch()} />}
          {asked.error && <FailureMessage error={asked.error} onRetry={asked.refetch} />}
          <HowFound found={data.found} />
          <GoneAccounts gone={data.found.gone} checks={checks.data?.checks ?? []} />
          <AddAccount
            onAdd={(accountId) => {
              set({ also: [...new Set([accountId, ...added])].join(',') });
            }}
          />
          {asked.isPending && added.length > 0 && <Loading>Looking up the account…</Loading>}
          <AccountList data={data} />
        </>
      )}
    </div>
  );
}
