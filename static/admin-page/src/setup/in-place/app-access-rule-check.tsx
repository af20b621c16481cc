import { PageLink } from '../../navigation/page-link';
import { linkToCheck } from '../../troubleshoot/addresses';
import { useSetUp } from '../state/use-set-up';

/** Jira tells about rules project by project, so a check is what finds them. */
export function AppAccessRuleCheck() {
  const { accountId, connector } = useSetUp();
  return (
    <p>
      A check names every project that a rule closes to this app.{' '}
      <PageLink to={linkToCheck({ account: accountId, connector }, [])}>Start a check</PageLink>
    </p>
  );
}
