import { PageLink } from '../navigation/page-link';
import { useRunUnderWay } from '../run/run-drives';
import { Message } from '../shared/message';

/** Leads back to a check that goes on while another one is prepared. */
export function UnderWay() {
  const runId = useRunUnderWay();
  if (runId === undefined) return null;
  return (
    <Message tone="information">
      <p>
        A check is under way. <PageLink to={`/run/${encodeURIComponent(runId)}`}>See how far it is</PageLink>
      </p>
    </Message>
  );
}
