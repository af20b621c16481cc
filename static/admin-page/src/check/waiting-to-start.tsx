import Button from '@atlaskit/button/new';
import { WaitMessage } from '../run/wait-message';
import { Announce } from '../shared/hidden';

/** That Jira asked to wait before a check could start. @param until ISO time */
export function WaitingToStart({ until, onStop }: { until: string; onStop: () => void }) {
  return (
    <>
      <Announce>Waiting, because Jira asked us to. The check starts by itself after that.</Announce>
      <WaitMessage until={until} actions={<Button onClick={onStop}>Do not start it</Button>}>
        <p>The check starts by itself after that.</p>
      </WaitMessage>
    </>
  );
}
