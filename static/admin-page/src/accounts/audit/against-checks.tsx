import Button from '@atlaskit/button/new';
import { useQueryClient } from '@tanstack/react-query';
import { count, number } from '../../../../../src/export/wording';
import { checksQuery } from '../../queries';
import styles from '../accounts.module.css';
import type { ListedAccount } from '../use-accounts';
import { type Audit, startAudit, stopAudit, useAudit } from './audit-runs';
import { CheckRow } from './check-row';

/** Runs every saved check of the accounts, one after the other, and shows what each came to. */
export function AgainstChecks({ accounts }: { accounts: readonly ListedAccount[] }) {
  const client = useQueryClient();
  const audit = useAudit();
  const checks = accounts.flatMap((account) => account.checks);
  const without = accounts.filter((account) => account.checks.length === 0);
  const start = (): void => {
    const audited = checks.map(({ checkId, accountId, connectorName = 'its connector' }) => ({
      checkId,
      accountId,
      connectorName,
    }));
    void startAudit(audited, () => void client.invalidateQueries({ queryKey: checksQuery().queryKey }));
  };
  return (
    <section className={styles['stack']} aria-label="Saved checks">
      <div className={styles['row']}>
        <p role="status">{sentence(audit, checks.length)}</p>
        {audit.isRunning ? (
          <Button onClick={stopAudit}>Stop</Button>
        ) : (
          checks.length > 0 && (
            <Button appearance="primary" onClick={start}>
              Run {count(checks.length, 'check')}
            </Button>
          )
        )}
      </div>
      {without.length > 0 && (
        <p className={styles['intro']}>
          No saved check: {without.map(({ displayName }) => displayName).join(', ')}. Check an account for a
          connector and save that check, or choose “Nothing” above.
        </p>
      )}
      {checks.length > 0 && (
        <div className={styles['box']} role="region" aria-label="Audit" tabIndex={0}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">Account</th>
                <th scope="col">Saved check</th>
                <th scope="col">Progress</th>
                <th scope="col">Latest result</th>
                <th scope="col">Beyond its need</th>
              </tr>
            </thead>
            <tbody>
              {accounts.flatMap((account) =>
                account.checks.map((check) => (
                  <CheckRow
                    key={check.checkId}
                    accountName={account.displayName}
                    check={check}
                    step={audit.steps.find(({ checkId }) => checkId === check.checkId)}
                  />
                )),
              )}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function sentence({ isRunning, steps }: Audit, checks: number): string {
  const ended = steps.filter(({ state }) => state !== 'waiting' && state !== 'running').length;
  if (isRunning)
    return `${number(ended)} of ${count(steps.length, 'check')} done. You can leave this page open on another screen.`;
  const done = steps.filter(({ state }) => state === 'done').length;
  if (steps.length > 0)
    return `The audit has ended: ${number(done)} of ${count(steps.length, 'check')} done.`;
  return checks === 0 ? 'None of these accounts has a saved check.' : 'The checks run one after the other.';
}
