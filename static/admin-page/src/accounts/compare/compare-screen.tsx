import { useQueryValues } from '../../navigation/use-query-value';
import { useConnectors } from '../../connectors/use-connectors';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import styles from '../accounts.module.css';
import { AccountsHead } from '../accounts-head';
import type { Sides } from '../addresses';
import { useAccounts } from '../use-accounts';
import { ChosenSides } from './chosen-sides';
import { Comparison } from './comparison';

/** Two accounts side by side, or an account beside what a connector needs. */
export function CompareScreen() {
  const { get, set } = useQueryValues();
  const sides: Sides = { a: get('a'), b: get('b'), profile: get('profile') };
  const { data, candidates, asked } = useAccounts([sides.a, sides.b].filter((id) => id !== ''));
  const connectors = useConnectors();
  const account = (id: string) => data?.accounts.find(({ accountId }) => accountId === id);
  const first = account(sides.a);
  const second = account(sides.b);
  const connector = connectors.data?.all.find(({ choice }) => choice === sides.profile);
  return (
    <div className={styles['screen']}>
      <AccountsHead title="Compare accounts">
        Permission by permission: what an account holds beside another account, or beside what a connector
        needs.
      </AccountsHead>
      {candidates.isError ? (
        <FailureMessage error={candidates.error} onRetry={() => void candidates.refetch()} />
      ) : !data || (!connectors.data && !connectors.error) ? (
        <Loading>Looking for service accounts…</Loading>
      ) : (
        <>
          {connectors.error && <FailureMessage error={connectors.error} onRetry={connectors.retry} />}
          {asked.error && <FailureMessage error={asked.error} onRetry={asked.refetch} />}
          <ChosenSides
            sides={sides}
            accounts={data.accounts}
            connectors={connectors.data?.all ?? []}
            onChange={(change) => {
              set({ ...change });
            }}
          />
          {asked.isPending && asked.error === null && (first === undefined || (sides.b !== '' && !second)) ? (
            sides.a === '' ? null : (
              <Loading>Looking up the account…</Loading>
            )
          ) : first && (second ?? connector) ? (
            <Comparison first={first} second={second} connector={connector} />
          ) : (
            <p role="status">{first ? 'Choose what to compare it with.' : 'Choose an account first.'}</p>
          )}
        </>
      )}
    </div>
  );
}
