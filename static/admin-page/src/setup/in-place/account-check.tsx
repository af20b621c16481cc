import Button from '@atlaskit/button/new';
import type { AccountAnswer } from '../../../../../src/contract/account';
import { accountTypeLabel } from '../../../../../src/export/wording';
import { AccountFactList } from '../../check/account/account-facts';
import { FIELD_IDS } from '../../check/problems';
import { Message } from '../../shared/message';
import { ValueToCopy } from '../fields/value-to-copy';
import { useSetUp } from '../state/use-set-up';

/** What Jira says about the chosen account, as far as an item is about it. */
export function AccountCheck({ itemId }: { itemId: string }) {
  const { account, accountId } = useSetUp();
  if (accountId === '') return <ChooseAccount />;
  // While Jira has not answered, or when it refused, the section above says so.
  if (!account) return null;
  switch (itemId) {
    case 'email-as-username':
      return <UserName account={account} />;
    case 'service-account':
      return <KindOfAccount account={account} />;
    default:
      return <AccountFactList account={account} />;
  }
}

function ChooseAccount() {
  return (
    <p>
      <Button
        onClick={() => {
          document.getElementById(FIELD_IDS.account)?.focus();
        }}
      >
        Choose the account first
      </Button>
    </p>
  );
}

function UserName({ account: { emailAddress, displayName } }: { account: AccountAnswer }) {
  return emailAddress === undefined ? (
    <p>Jira does not show the e-mail address of {displayName}. Look it up in the admin console.</p>
  ) : (
    <ValueToCopy name="User name" value={emailAddress} />
  );
}

function KindOfAccount({ account }: { account: AccountAnswer }) {
  return account.appType === 'service' ? (
    <p>Jira says that {account.displayName} is a service account.</p>
  ) : (
    <Message tone="warning" title={`${account.displayName} is no service account`}>
      <p>
        Jira calls it: {accountTypeLabel(account).toLowerCase()}. Choose the service account above, or another
        way to sign in.
      </p>
    </Message>
  );
}
