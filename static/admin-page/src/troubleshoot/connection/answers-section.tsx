import { readTestAnswer } from '../../../../../src/setup';
import { PageLink } from '../../navigation/page-link';
import { Message } from '../../shared/message';
import { linkToTroubleshoot, type Who } from '../addresses';
import { keepText, keptText } from '../kept';
import { PasteBox } from '../paste/paste-box';
import { useSafeText } from '../paste/use-safe-text';
import styles from './connection.module.css';
import { OneAnswer } from './one-answer';

const keep = (text: string): void => {
  keepText('answer', text);
};

/** Where the printed answers are pasted, and what they mean. */
export function AnswersSection({ who }: { who: Who }) {
  const content = useSafeText(keptText('answer'), keep);
  const { answers, signedInAs } = readTestAnswer(content.safe);
  return (
    <section className={styles['section']} aria-labelledby="printed-title">
      <h2 id="printed-title">3. Paste what it printed</h2>
      <PasteBox
        id="test-printed"
        label="What the command printed"
        help="All of it. It is read in this browser, not sent to a server and not kept."
        rows={8}
        content={content}
      />
      {content.safe.trim() !== '' && answers.length === 0 && (
        <Message tone="information" title="There is no answer in this text">
          <p>Copy everything that the command printed, from the line that begins with “== GET”.</p>
        </Message>
      )}
      {answers.map((answer, index) => (
        <OneAnswer key={`${answer.asked} ${index}`} answer={answer} who={who} />
      ))}
      {signedInAs && <Owner accountId={signedInAs.accountId} who={who} />}
    </section>
  );
}

/** Compares the token's owner with the chosen account; nothing is looked up before the person wants it. */
function Owner({ accountId, who }: { accountId: string; who: Who }) {
  const isOther = who.account !== '' && who.account !== accountId;
  return (
    <Message
      tone={isOther ? 'warning' : 'information'}
      title={isOther ? 'The token belongs to another account than the one you chose' : 'Whose token it is'}
      actions={
        <PageLink to={linkToTroubleshoot({ ...who, account: accountId })}>
          Troubleshoot with the token’s account
        </PageLink>
      }
    >
      <p>
        The token belongs to the account <code>{accountId}</code>.
        {isOther && ' What the connector may do is decided by that account.'}
      </p>
    </Message>
  );
}
