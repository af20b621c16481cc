import { count, list } from '../../../../../src/export/wording';
import { PageLink } from '../../navigation/page-link';
import { Message } from '../../shared/message';
import styles from '../accounts.module.css';
import { savedCheckPath } from '../../checks/addresses';
import type { ListedCheck } from '../../../../../src/contract/saved-check';
import type { Accounts } from '../use-accounts';

/** How the accounts were found, and who may therefore be missing. */
export function HowFound({ found: { more, searched } }: Pick<Accounts, 'found'>) {
  return (
    <p className={styles['intro']}>
      {more
        ? `This site has too many accounts to list them all. Listed are accounts in saved checks and those that Jira finds for these words: ${list(searched)}.`
        : 'Listed are service accounts, apps, accounts in saved checks, and those whose name or e-mail address looks like one.'}{' '}
      Members of groups are not listed. Add an account that you know and do not see here.
    </p>
  );
}

/** Saved checks whose account Jira no longer knows. */
export function GoneAccounts({ gone, checks }: { gone: readonly string[]; checks: readonly ListedCheck[] }) {
  if (gone.length === 0) return null;
  const about = checks.filter(({ accountId }) => gone.includes(accountId));
  return (
    <Message tone="warning" title={`Jira no longer knows ${count(gone.length, 'account')} of saved checks`}>
      <p>
        They were deleted, or are on another site. Delete these checks, or choose another account in them.
      </p>
      <ul>
        {about.map(({ checkId, name, accountId }) => (
          <li key={checkId}>
            <PageLink to={savedCheckPath(checkId)}>{name}</PageLink> <code>{accountId}</code>
          </li>
        ))}
      </ul>
    </Message>
  );
}
