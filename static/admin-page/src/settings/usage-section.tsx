import Button from '@atlaskit/button/new';
import { useQueries } from '@tanstack/react-query';
import { STORED_KINDS } from '../../../../src/contract/stored-data';
import { count, number } from '../../../../src/export/wording';
import accounts from '../accounts/accounts.module.css';
import { usageQuery } from '../queries';
import { FailureMessage } from '../shared/failure-message';
import styles from './settings.module.css';
import { bytesText, KINDS } from './words';

/** What is stored and how much, by kind. */
export function UsageSection() {
  const answers = useQueries({ queries: STORED_KINDS.map((kind) => usageQuery(kind)) });
  const failed = answers.filter(({ isError, isFetching }) => isError && !isFetching);
  const isCounting = answers.some(({ isFetching }) => isFetching);
  const total = { values: 0, bytes: 0 };
  for (const { data } of answers) {
    total.values += data?.values ?? 0;
    total.bytes += data?.bytes ?? 0;
  }
  const again = (): void => {
    for (const { refetch } of answers) void refetch();
  };
  return (
    <section className={styles['section']} aria-labelledby="stored">
      <h2 id="stored">What is stored</h2>
      {failed[0] && (
        <FailureMessage
          error={failed[0].error}
          onRetry={() => {
            for (const { refetch } of failed) void refetch();
          }}
        />
      )}
      <div className={accounts['box']} role="region" aria-label="What is stored" tabIndex={0}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">How many</th>
              <th scope="col">Values</th>
              <th scope="col">Size</th>
            </tr>
          </thead>
          <tbody>
            {STORED_KINDS.map((kind, index) => {
              const { name, one, many, holds } = KINDS[kind];
              const data = answers[index]?.data;
              return (
                <tr key={kind}>
                  <th scope="row">
                    <span className={accounts['name']}>{name}</span>
                    <div className={accounts['small']}>{holds}</div>
                  </th>
                  <td className={accounts['number']}>{data ? count(data.items, one, many) : '…'}</td>
                  <td className={accounts['number']}>{data ? number(data.values) : '…'}</td>
                  <td className={accounts['number']}>
                    {data ? bytesText(data.bytes) : '…'}
                    {data?.isWhole === false && '…'}
                  </td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr className={styles['total']}>
              <th scope="row">In all</th>
              <td />
              <td className={accounts['number']}>{number(total.values)}</td>
              <td className={accounts['number']}>{bytesText(total.bytes)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <div className={accounts['row']}>
        <p className={accounts['small']} role="status">
          {isCounting
            ? 'Counting…'
            : failed.length > 0
              ? 'Not everything could be counted.'
              : 'Everything is counted.'}
        </p>
        {!isCounting && (
          <Button spacing="compact" onClick={again}>
            Count again
          </Button>
        )}
      </div>
      <p className={accounts['intro']}>
        No names, no e-mail addresses, no tokens: people are stored by account ID, and their names are read
        from Jira when they are shown. What you type as the reason of a waiver is stored as you typed it.
      </p>
    </section>
  );
}
