import { useQuery } from '@tanstack/react-query';
import type { SiteProfile } from '../../../../../../src/contract/profile';
import { accountQuery } from '../../../queries';
import { Moment } from '../../../result/moment';

/** Who saved the other version, and when. */
export function TheirWork({ theirs: { savedAt, savedBy, profile } }: { theirs: SiteProfile }) {
  const account = useQuery(accountQuery(savedBy ?? ''));
  return (
    <p>
      {savedBy === undefined
        ? 'An account that was closed'
        : (account.data?.displayName ?? <code>{savedBy}</code>)}{' '}
      saved “{profile.name}” <Moment at={savedAt} />. What you typed is still here.
    </p>
  );
}
