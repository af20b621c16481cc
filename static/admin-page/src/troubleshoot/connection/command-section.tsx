import { CopyButton } from '../../setup/fields/copy-button';
import { Message } from '../../shared/message';
import { useSite } from '../../site/site-gate';
import styles from './connection.module.css';
import type { TestForm } from './use-test-values';

/** The page as Forge serves it never comes from the computer it is shown on; in local development it does. */
const isLocal = (): boolean => /^(?:localhost|127\.0\.0\.1|\[::1\])$/u.test(window.location.hostname);

/** The ready command, or what is still needed for it. */
export function CommandSection({ form: { command, values } }: { form: TestForm }) {
  const { baseUrl } = useSite();
  return (
    <section className={styles['section']} aria-labelledby="command-title">
      <h2 id="command-title">2. Run this on your own machine</h2>
      {isLocal() && (
        <Message tone="warning" title="This page runs on this computer, not in Jira">
          <p>
            Where the site is the simulated one, {baseUrl} only looks like a real address and may belong to
            somebody else. Then do not run the command.
          </p>
        </Message>
      )}
      {command.ok ? (
        <>
          <p className={styles['intro']}>
            It asks for the API token in the terminal, where it is not shown. It prints what Jira answers and
            changes nothing.
          </p>
          <div>
            <CopyButton name="the command" text={command.text} />
          </div>
          <pre className={styles['command']} tabIndex={0} aria-label="Command">
            <code>{command.text}</code>
          </pre>
        </>
      ) : (
        <p role="status">
          {values.email.trim() === ''
            ? 'Enter the e-mail address above, and the command stands here.'
            : 'Correct what is marked above, and the command stands here.'}
        </p>
      )}
    </section>
  );
}
