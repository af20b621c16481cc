import { useQuery } from '@tanstack/react-query';
import { historyQuery } from '../../queries';
import { Message } from '../../shared/message';
import { RunNow } from '../run-now';
import { useConnectorNames } from '../use-connector-names';

/** Says of a run of the app that it may have seen less, and offers one as the person who looks. @param isLater it is the later of two */
export function RanAsApp({ checkId, isLater }: { checkId: string; isLater: boolean }) {
  const history = useQuery(historyQuery(checkId));
  const connectorName = useConnectorNames();
  const check = history.data?.check;
  return (
    <Message
      tone="information"
      title={isLater ? 'The app made the later run by itself' : 'The app made the earlier run by itself'}
      actions={
        check && <RunNow check={{ ...check, connectorName: connectorName(check) }} label="Run again as me" />
      }
    >
      <p>
        It asked Jira as the app, which may see less than you do. What changed may only be what it could not
        see.
      </p>
    </Message>
  );
}
