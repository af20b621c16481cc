import { useQuery } from '@tanstack/react-query';
import type { SiteProfile } from '../../../../../src/contract/profile';
import { accountQuery } from '../../queries';
import { Moment } from '../../result/moment';
import styles from './one.module.css';

/** Which version of a profile this is, since when, and who saved it. */
export function OwnFacts({ own: { version, savedAt, savedBy } }: { own: SiteProfile }) {
  // Only the account's id is stored; where its name cannot be read, the id stands in.
  const account = useQuery(accountQuery(savedBy ?? ''));
  return (
    <p className={styles['subtle']}>
      Kept by this site. Version {version}, saved <Moment at={savedAt} /> by{' '}
      {savedBy === undefined
        ? 'an account that was closed'
        : (account.data?.displayName ?? <code>{savedBy}</code>)}
      . A check keeps the version that it used.
    </p>
  );
}
