import Button from '@atlaskit/button/new';
import { useQuery } from '@tanstack/react-query';
import { count, signInLabel } from '../../../../../src/export/wording';
import { readExpiry } from '../../../../../src/setup';
import type { SetUpProgress } from '../../memory/set-up-progress';
import { PageLink } from '../../navigation/page-link';
import { accountQuery } from '../../queries';
import { Lozenge } from '../../shared/lozenge';
import { linkToChecklist } from '../link-to-checklist';
import styles from './kept.module.css';

/** One kept checklist: what it is for, how far it is, when its token expires. */
export function KeptRow({
  kept,
  name,
  isCurrent,
  onForget,
}: {
  kept: SetUpProgress;
  name: string;
  isCurrent: boolean;
  onForget: () => void;
}) {
  const { accountId, connector, method, ticks, expires, changedAt } = kept;
  // Only ids are kept; what the account is called is asked of Jira.
  const { data: account } = useQuery({ ...accountQuery(accountId), enabled: accountId !== '' });
  const who = accountId === '' ? 'no account yet' : (account?.displayName ?? accountId);
  const finding = readExpiry(expires, new Date(), method)?.finding;
  const query = new URLSearchParams({ method, ...(accountId !== '' && { account: accountId }) });
  const address = `${linkToChecklist('', connector === '' ? undefined : connector)}?${query.toString()}`;
  const title = `${name}, ${who}`;
  return (
    <li className={styles['row']}>
      <div className={styles['what']}>
        {isCurrent ? <span>{title}</span> : <PageLink to={address}>{title}</PageLink>}
        <span className={styles['hint']}>
          {signInLabel(method)} · {count(ticks.length, 'tick')} · changed {changedAt.slice(0, 10)}
        </span>
        {isCurrent && <Lozenge>Shown above</Lozenge>}
        {finding && finding.code !== 'too-far' && (
          <Lozenge tone={finding.code === 'past' ? 'danger' : 'warning'}>{finding.what}</Lozenge>
        )}
      </div>
      <Button spacing="compact" aria-label={`Clear ${title}`} onClick={onForget}>
        Clear
      </Button>
    </li>
  );
}
