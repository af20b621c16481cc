import { useFirst } from '../../plan/show-more';
import styles from '../accounts.module.css';
import { classNames } from '../../shared/class-names';
import { Hidden } from '../../shared/hidden';
import { MOST_AUDITED } from '../addresses';
import type { Row } from './account-row-data';
import { AccountRow } from './account-row';
import list from './list.module.css';
import type { Counting } from './use-counting';

/** Rows shown at first, and by how many more each time: each costs a request. */
const STEP = 25;

/** The accounts that fit, a few at a time. */
export function AccountsTable({
  rows,
  counting,
  knowsChecks,
  ticked,
  onTick,
}: {
  rows: readonly Row[];
  counting: Counting;
  knowsChecks: boolean;
  ticked: readonly string[];
  onTick: (accountId: string, isTicked: boolean) => void;
}) {
  const { shown, more } = useFirst(rows, STEP);
  return (
    <>
      <div className={styles['box']} role="region" aria-label="Service accounts" tabIndex={0}>
        <table className={classNames(styles['table'], list['table'])}>
          <thead>
            <tr>
              <th scope="col">
                <Hidden>Picked</Hidden>
              </th>
              <th scope="col" className={list['account']}>
                Account
              </th>
              <th scope="col">State</th>
              <th scope="col">Projects</th>
              <th scope="col">Saved checks</th>
              <th scope="col">Permissions by risk</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <AccountRow
                key={row.account.accountId}
                row={row}
                counting={counting}
                knowsChecks={knowsChecks}
                isTicked={ticked.includes(row.account.accountId)}
                isFull={ticked.length >= MOST_AUDITED}
                onTick={(isTicked) => {
                  onTick(row.account.accountId, isTicked);
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}
