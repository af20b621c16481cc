import { readExpiry } from '../../../../../src/setup';
import { Message } from '../../shared/message';
import { useSetUp } from '../state/use-set-up';

/** Warns at the top when what the connector signs in with has expired or is about to. */
export function ExpiryMessage() {
  const { progress, method } = useSetUp();
  const finding = readExpiry(progress.expires, new Date(), method)?.finding;
  if (!finding || finding.code === 'too-far') return null;
  return (
    <Message tone={finding.code === 'past' ? 'danger' : 'warning'} title={finding.what}>
      <p>{finding.why}</p>
    </Message>
  );
}
