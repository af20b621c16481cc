import Button from '@atlaskit/button/new';
import { useMemo } from 'react';
import { count, number } from '../../../../../src/export/wording';
import { useQueryValues } from '../../navigation/use-query-value';
import styles from '../accounts.module.css';
import { idsIn, MOST_AUDITED } from '../addresses';
import type { Accounts, WhyListed } from '../use-accounts';
import { REASONS } from '../words';
import { type AccountFilter, EVERYBODY, filtered, needsCounts } from './account-filter';
import { AccountsTable } from './accounts-table';
import { CountBar } from './count-bar';
import { ListFields } from './list-fields';
import { SelectionBar } from './selection-bar';
import { useCounting } from './use-counting';

/** The accounts with what narrows them down, and what can be done with those that are picked. */
export function AccountList({ data }: { data: Accounts }) {
  const { accounts, knowsChecks } = data;
  const { get, set } = useQueryValues();
  const ids = useMemo(() => accounts.map(({ accountId }) => accountId), [accounts]);
  const counting = useCounting(ids);
  const rows = accounts.map((account) => ({ account, counted: counting.counted.get(account.accountId) }));
  const filter: AccountFilter = {
    find: get('find'),
    reason: get('reason'),
    active: get('active'),
    risk: get('risk'),
    sort: get('sort'),
  };
  const shown = filtered(rows, filter);
  const picked = idsIn(get('with')).flatMap((id) => accounts.find(({ accountId }) => accountId === id) ?? []);
  const pickedIds = picked.map(({ accountId }) => accountId);
  const pick = (accountId: string, isTicked: boolean): void => {
    const others = pickedIds.filter((id) => id !== accountId);
    set({ with: (isTicked ? [...others, accountId].slice(0, MOST_AUDITED) : others).join(',') });
  };
  return (
    <>
      <ListFields filter={filter} reasons={reasonsIn(data)} />
      <div className={styles['row']}>
        <p role="status">
          {number(shown.length)} of {count(accounts.length, 'account')} shown
        </p>
        {shown.length < accounts.length && (
          <Button
            spacing="compact"
            onClick={() => {
              set(EVERYBODY);
            }}
          >
            Show all
          </Button>
        )}
      </div>
      <CountBar
        rows={filtered(rows, { ...filter, risk: '', sort: '' })}
        counting={counting}
        isWanted={needsCounts(filter)}
      />
      <SelectionBar
        picked={picked}
        onClear={() => {
          set({ with: '' });
        }}
      />
      {accounts.length === 0 ? (
        <p>
          No account on this site looks like a service account. Add one that you know, or check an account
          first.
        </p>
      ) : shown.length === 0 ? (
        <p>No account fits. Search for something else, or show all.</p>
      ) : (
        <AccountsTable
          rows={shown}
          counting={counting}
          knowsChecks={knowsChecks}
          ticked={pickedIds}
          onTick={pick}
        />
      )}
    </>
  );
}

/** The reasons that some account is listed for, in the order of their labels. */
function reasonsIn({ accounts }: Accounts): WhyListed[] {
  const present = new Set(accounts.flatMap(({ reasons }) => reasons));
  return (Object.keys(REASONS) as WhyListed[]).filter((reason) => present.has(reason));
}
