import { AccountQuestion } from '../check/account/account-question';
import { PageLink } from '../navigation/page-link';
import { FailureMessage } from '../shared/failure-message';
import { Loading } from '../shared/loading';
import { CONNECTION_TEST } from './addresses';
import { useDiagnosis } from './answer/use-diagnosis';
import { keepText, keptText } from './kept';
import { PasteBox } from './paste/paste-box';
import { useSafeText } from './paste/use-safe-text';
import { TroubleAnswer } from './trouble-answer';
import styles from './troubleshoot-screen.module.css';
import { ConnectorField } from './who/connector-field';
import { useWho } from './who/use-who';

const keep = (text: string): void => {
  keepText('text', text);
};

/** One large text box: what a connector said, what it means, and what Jira says about it. */
export default function TroubleshootScreen() {
  const { who, change } = useWho();
  const content = useSafeText(keptText('text'), keep);
  const { diagnosis, isReading, error, retry } = useDiagnosis(content.safe, who.connector);
  const accountQuestion = (isMissing: boolean) => (
    <AccountQuestion
      accountId={who.account}
      problem={isMissing ? 'Choose the account that the connector signs in as.' : undefined}
      onChange={(account) => {
        change({ account });
      }}
    />
  );
  return (
    <div className={styles['screen']}>
      <header className={styles['header']}>
        <h1 tabIndex={-1}>What does this error mean?</h1>
        <p className={styles['intro']}>
          Paste what the connector said, with as much of the log as you have. The text is read in this
          browser; it is not sent to a server and not kept.
        </p>
        <p className={styles['intro']}>
          No error text, or a sign-in that fails?{' '}
          <PageLink to={CONNECTION_TEST}>Test the connection on your own machine</PageLink>
        </p>
      </header>
      <PasteBox
        id="connector-said"
        label="What the connector said"
        help="An error message, a log, or an answer with its headers. Tokens and passwords are taken out."
        content={content}
      />
      <ConnectorField
        connector={who.connector}
        onChange={(connector) => {
          change({ connector });
        }}
      />
      {error && <FailureMessage error={error} onRetry={retry} />}
      {isReading && !diagnosis && <Loading>Reading the text…</Loading>}
      {diagnosis ? (
        <TroubleAnswer diagnosis={diagnosis} who={who} change={change} accountQuestion={accountQuestion} />
      ) : (
        accountQuestion(false)
      )}
    </div>
  );
}
