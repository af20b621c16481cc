import { PageLink } from '../../navigation/page-link';
import { CONNECTION_TEST } from '../../troubleshoot/addresses';
import { useSetUp } from '../state/use-set-up';
import { usesGateway } from '../state/uses-gateway';

/** The connection test runs on the admin's own machine; its page makes the command and reads the answer. */
export function ConnectionTestLink() {
  const { method } = useSetUp();
  return (
    <p>
      Try the token on your own machine.{' '}
      <PageLink to={usesGateway(method) ? `${CONNECTION_TEST}?scoped=yes` : CONNECTION_TEST}>
        Open the connection test
      </PageLink>
    </p>
  );
}
