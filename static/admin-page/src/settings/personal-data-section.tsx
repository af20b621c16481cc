import type { Settings } from '../../../../src/contract/stored-data';
import accounts from '../accounts/accounts.module.css';
import { Moment } from '../result/moment';
import styles from './settings.module.css';

/** What happens with account ids when an account is closed, and when that was looked after last. */
export function PersonalDataSection({ settings: { reportedAt } }: { settings: Settings }) {
  return (
    <section className={styles['section']} aria-labelledby="personal">
      <h2 id="personal">Personal data</h2>
      <p className={accounts['intro']}>
        At least every seven days the app tells Atlassian which account IDs it stores. When an account was
        closed, its ID is erased everywhere, in runs, checks and waivers too.
      </p>
      <p>
        Last reported:{' '}
        {reportedAt === undefined ? (
          'not yet; the first time comes within a week'
        ) : (
          <Moment at={reportedAt} />
        )}
      </p>
    </section>
  );
}
