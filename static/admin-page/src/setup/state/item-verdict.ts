import type { AccountAnswer } from '../../../../../src/contract/account';
import type { SignInMethod } from '../../../../../src/domain/profile';
import { accountBlockerSentence } from '../../../../../src/export/wording';
import { readExpiry } from '../../../../../src/setup';
import type { SetUpProgress } from '../../memory/set-up-progress';

/** What the app itself knows about an item. Absent where a person has to look. */
export interface ItemVerdict {
  /** `holds`: Jira says so, and no tick is needed. `wrong`: it does not hold, whatever is ticked. */
  readonly says: 'holds' | 'wrong';
  readonly sentence: string;
}

/** What an item is judged by. */
export interface KnownFacts {
  /** Absent while no account is chosen, or while Jira has not answered. */
  readonly account: AccountAnswer | undefined;
  readonly progress: Pick<SetUpProgress, 'expires' | 'owner'>;
  readonly method: SignInMethod;
  readonly today: Date;
}

/** Judges an item by its id, as far as Jira or what was noted tells. */
export function itemVerdict(
  id: string,
  { account, progress, method, today }: KnownFacts,
): ItemVerdict | undefined {
  switch (id) {
    case 'account-active':
      return account && activeVerdict(account);
    case 'product-access':
      return account && accessVerdict(account);
    case 'token-expiry':
    case 'oauth1-token-expiry': {
      const finding = readExpiry(progress.expires, today, method)?.finding;
      return finding?.code === 'past' ? wrong(`${finding.what} ${finding.why}`) : undefined;
    }
    case 'token-owner':
      return progress.owner === 'other'
        ? wrong('The token is somebody else’s. Create one as this account, or choose that account above.')
        : undefined;
    default:
      return undefined;
  }
}

const wrong = (sentence: string): ItemVerdict => ({ says: 'wrong', sentence });

function activeVerdict(account: AccountAnswer): ItemVerdict {
  const blocker = accountBlockerSentence({ ...account, jiraAccess: 'unknown' });
  return blocker === undefined
    ? { says: 'holds', sentence: 'Jira says that the account is active.' }
    : wrong(blocker);
}

function accessVerdict(account: AccountAnswer): ItemVerdict | undefined {
  switch (account.jiraAccess) {
    case 'yes':
      return { says: 'holds', sentence: 'Jira says that the account has access.' };
    case 'no':
      return wrong('This account has no access to a Jira app. Give it access in the admin console first.');
    case 'unknown':
      return undefined;
  }
}
