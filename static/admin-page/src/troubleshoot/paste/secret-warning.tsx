import { NAME_OF_SECRET, type SecretKind } from '../../../../../src/setup';
import { apiTokensScreen } from '../../../../../src/export/links';
import { SECRET_ADVICE, secretTitle } from '../../../../../src/export/wording/troubleshoot';
import { Message } from '../../shared/message';
import { OutsideLink } from '../../shared/screen-link';

/** What is no secret, but more text than is looked through. */
const REST = 'not-examined';

/** Says that something was taken out of a pasted text, and what to do about it. */
export function SecretWarning({ removed }: { removed: readonly SecretKind[] }) {
  const secrets = removed.filter((kind) => kind !== REST);
  return (
    <div role="alert">
      {secrets.length > 0 && (
        <Message
          tone="warning"
          title={secretTitle(secrets.map((kind) => NAME_OF_SECRET[kind]))}
          actions={<OutsideLink href={apiTokensScreen().url}>API tokens of your account</OutsideLink>}
        >
          <p>{SECRET_ADVICE} In the text, [removed] marks the place.</p>
        </Message>
      )}
      {removed.includes(REST) && (
        <Message tone="information" title="The end of the text was left out">
          <p>It is longer than what can be looked through for secrets. Paste the part with the error.</p>
        </Message>
      )}
    </div>
  );
}
