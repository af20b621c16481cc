import Button from '@atlaskit/button/new';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { accountBlockerSentence, accountTypeLabel } from '../../../../../src/export/wording';
import { accountQuery } from '../../queries';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import { Lozenge } from '../../shared/lozenge';
import { Message } from '../../shared/message';
import { FIELD_IDS } from '../problems';
import { AccountFactList } from './account-facts';
import styles from './account-card.module.css';

/** What is known about the chosen account, and what stands in its way before any check. */
export function AccountCard({
  accountId,
  takesFocus,
  onClear,
}: {
  accountId: string;
  takesFocus: boolean;
  onClear: () => void;
}) {
  const account = useQuery(accountQuery(accountId));
  const isShown = !account.isPending;
  useEffect(() => {
    if (takesFocus && isShown) document.getElementById(FIELD_IDS.account)?.focus();
  }, [takesFocus, isShown]);
  const change = (
    <Button id={FIELD_IDS.account} onClick={onClear}>
      Change account
    </Button>
  );
  if (account.isPending) return <Loading>Looking up the account…</Loading>;
  if (account.isError)
    return <FailureMessage error={account.error} onRetry={() => void account.refetch()} actions={change} />;
  const blocker = accountBlockerSentence(account.data);
  return (
    <>
      <div className={styles['card']}>
        <div className={styles['head']}>
          <div className={styles['who']}>
            <p className={styles['name']}>
              {account.data.displayName} <Lozenge>{accountTypeLabel(account.data)}</Lozenge>
            </p>
            <p className={styles['id']}>
              {account.data.emailAddress !== undefined && <>{account.data.emailAddress} · </>}
              <code>{account.data.accountId}</code>
            </p>
          </div>
          {change}
        </div>
        <AccountFactList account={account.data} />
      </div>
      {blocker !== undefined && (
        <Message tone="danger" title="This account cannot be used as it is">
          <p>{blocker}</p>
        </Message>
      )}
    </>
  );
}
