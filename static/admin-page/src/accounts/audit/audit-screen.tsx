import { useQueryValues } from '../../navigation/use-query-value';
import { PageLink } from '../../navigation/page-link';
import { Choice } from '../../shared/choice';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import styles from '../accounts.module.css';
import { AccountsHead } from '../accounts-head';
import { ACCOUNTS_PATH, type Against, idsIn, MOST_AUDITED } from '../addresses';
import { type ListedAccount, useAccounts } from '../use-accounts';
import { AgainstChecks } from './against-checks';
import { AtAll } from './at-all';

/** Several accounts in one go: against their saved checks, or what they can do at all. */
export function AuditScreen() {
  const { get } = useQueryValues();
  const ids = idsIn(get('with')).slice(0, MOST_AUDITED);
  const { data, candidates, checks, asked } = useAccounts(ids);
  const failed = [candidates, checks].find(({ isError }) => isError);
  return (
    <div className={styles['screen']}>
      <AccountsHead title="Audit accounts">
        Against their saved checks the audit tells what is missing and what is beyond the need. Against
        nothing it tells all that they can do.
      </AccountsHead>
      {failed ? (
        <FailureMessage error={failed.error} onRetry={() => void failed.refetch()} />
      ) : ids.length === 0 ? (
        <p>
          Nobody is picked yet. <PageLink to={ACCOUNTS_PATH}>Pick accounts</PageLink>
        </p>
      ) : !data || asked.isPending ? (
        <Loading>Looking up the accounts…</Loading>
      ) : (
        <>
          {asked.error && <FailureMessage error={asked.error} onRetry={asked.refetch} />}
          <Audited
            accounts={ids.flatMap((id) => data.accounts.find(({ accountId }) => accountId === id) ?? [])}
          />
        </>
      )}
    </div>
  );
}

function Audited({ accounts }: { accounts: readonly ListedAccount[] }) {
  const { get, set } = useQueryValues();
  const against: Against = get('against') === 'nothing' ? 'nothing' : 'checks';
  const choose = (chosen: Against) => ({
    name: 'against',
    type: 'radio',
    checked: against === chosen,
    onChange: () => {
      set({ against: chosen });
    },
  });
  return (
    <>
      <fieldset className={styles['stack']}>
        <legend className={styles['small']}>Audit them against</legend>
        <Choice
          {...choose('checks')}
          label="Their saved checks"
          help="Runs each check again and adds the result to its history."
        />
        <Choice
          {...choose('nothing')}
          label="Nothing"
          help="Asks Jira for every permission in every project. Nothing is stored."
        />
      </fieldset>
      {against === 'checks' ? <AgainstChecks accounts={accounts} /> : <AtAll accounts={accounts} />}
    </>
  );
}
