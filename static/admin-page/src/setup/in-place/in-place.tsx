import type { ChecklistItem } from '../../../../../src/catalogue/checklists';
import { PageLink } from '../../navigation/page-link';
import { linkToCheck } from '../../troubleshoot/addresses';
import { useSetUp } from '../state/use-set-up';
import { AccountCheck } from './account-check';
import { AppAccessRuleCheck } from './app-access-rule-check';
import { ConnectionTestLink } from './connection-test-link';
import { ConsumerKeyCheck } from './consumer-key-check';
import { ExpiryField } from './expiry-field';
import { LinkAddressCheck } from './link-address-check';
import { OwnerChoice } from './owner-choice';
import { PlanCheck } from './plan-check';
import { PublicKeyCheck } from './public-key-check';
import { SiteUrlCheck } from './site-url-check';

/** What the app can look at for an item, right here; nothing where only a person can. */
export function InPlace({ item }: { item: ChecklistItem }) {
  const { accountId, method } = useSetUp();
  return (
    <>
      <Check item={item} />
      {(item.id === 'token-expiry' || item.id === 'oauth1-token-expiry') && (
        // Another checklist has another date.
        <ExpiryField key={`${accountId} ${method}`} />
      )}
      {item.id === 'token-owner' && <OwnerChoice />}
    </>
  );
}

function Check({ item: { id, check } }: { item: ChecklistItem }) {
  switch (check) {
    case 'site-url':
      return <SiteUrlCheck itemId={id} />;
    case 'account':
    case 'product-access':
      return <AccountCheck itemId={id} />;
    case 'app-access-rule':
      return <AppAccessRuleCheck />;
    case 'plan':
      return <PlanCheck />;
    case 'consumer-key':
      return <ConsumerKeyCheck />;
    case 'public-key':
      return <PublicKeyCheck />;
    case 'link-address':
      return <LinkAddressCheck />;
    case 'connection-test':
      return <ConnectionTestLink />;
    case 'other-account':
      return <OtherAccountLink />;
    case 'manual':
      return null;
  }
}

/** The check with the same connector, and the account still to choose. */
function OtherAccountLink() {
  const { connector } = useSetUp();
  return (
    <p>
      <PageLink to={linkToCheck({ account: '', connector }, [])}>Check another account</PageLink>
    </p>
  );
}
