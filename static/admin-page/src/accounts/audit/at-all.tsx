import Button from '@atlaskit/button/new';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { PROJECTS_PER_CHUNK } from '../../../../../src/contract/limits';
import { count, number } from '../../../../../src/export/wording';
import { downloadText } from '../../result/download-text';
import { useQueryValues } from '../../navigation/use-query-value';
import { abilitiesQuery } from '../../queries';
import { Choice } from '../../shared/choice';
import styles from '../accounts.module.css';
import { useCounting } from '../list/use-counting';
import type { ListedAccount } from '../use-accounts';
import { AccountAbilities } from './account-abilities';

/** What the accounts can do at all, each by risk, and all of it as a file. */
export function AtAll({ accounts }: { accounts: readonly ListedAccount[] }) {
  const { get, set } = useQueryValues();
  const counting = useCounting(accounts.map(({ accountId }) => accountId));
  const { projects, byItself, asked, ask, stop, again } = counting;
  const answers = useQueries({
    queries: accounts.map(({ accountId }) => ({
      ...abilitiesQuery(accountId),
      enabled: byItself || asked.has(accountId),
    })),
  });
  const counted = accounts.flatMap((account, index) => {
    const abilities = answers[index]?.data;
    return abilities?.isWhole
      ? [{ account, counted: abilities, at: answers[index]?.dataUpdatedAt ?? 0 }]
      : [];
  });
  const underWay = answers.filter(({ isFetching }) => isFetching).length;
  const left = accounts.length - counted.length;
  const [isSaving, setSaving] = useState(false);
  const save = async (): Promise<void> => {
    setSaving(true);
    const { abilitiesCsv } = await import('./abilities-csv');
    const at = new Date(Math.min(...counted.map((one) => one.at))).toISOString();
    downloadText(`preflight-abilities-${at.slice(0, 10)}.csv`, 'text/csv', abilitiesCsv(counted, at));
    setSaving(false);
  };
  const calls = projects === undefined ? 0 : Math.max(1, Math.ceil(projects / PROJECTS_PER_CHUNK));
  return (
    <section className={styles['screen']} aria-label="What they can do">
      <div className={styles['row']}>
        <p role="status">
          {number(counted.length)} of {count(accounts.length, 'account')} counted
          {underWay > 0 ? '…' : '.'}
          {!byItself && left > 0 && projects !== undefined
            ? ` Counting one takes ${count(calls, 'request')} for ${number(projects)} projects.`
            : ''}
        </p>
        {underWay > 0 ? (
          <Button onClick={stop}>Stop</Button>
        ) : (
          left > 0 &&
          !byItself && (
            <Button
              appearance="primary"
              onClick={() => {
                ask(accounts.map(({ accountId }) => accountId));
              }}
            >
              Count {count(left, 'account')}
            </Button>
          )
        )}
        {counted.length > 0 && underWay === 0 && <Button onClick={again}>Count again</Button>}
        {counted.length > 0 && (
          <Button isDisabled={isSaving} onClick={() => void save()}>
            Download as CSV
          </Button>
        )}
      </div>
      <Choice
        type="checkbox"
        label="Hide permissions of low risk"
        checked={get('low') === 'hidden'}
        onChange={(event) => {
          set({ low: event.currentTarget.checked ? 'hidden' : '' });
        }}
      />
      {accounts.map((account, index) => (
        <AccountAbilities
          key={account.accountId}
          account={account}
          counted={answers[index]?.data}
          error={answers[index]?.isFetching === false ? answers[index].error : null}
          onRetry={() => void answers[index]?.refetch()}
          hidesLow={get('low') === 'hidden'}
        />
      ))}
    </section>
  );
}
