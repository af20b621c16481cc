import { rememberedKeys } from '../../memory/remembered';
import { useAddress } from '../../navigation/address';
import { PageLink } from '../../navigation/page-link';
import { fromCheck } from './new-account-address';

/** From the question for the account to where one is planned, with the connector and the projects that are chosen. */
export function NoAccountYet() {
  const { query } = useAddress();
  return (
    <p>
      No account yet? <PageLink to={fromCheck(query, rememberedKeys())}>Plan a new one</PageLink>
    </p>
  );
}
