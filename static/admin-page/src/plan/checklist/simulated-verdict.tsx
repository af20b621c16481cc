import type { Verdict } from '../../../../../src/domain/verdict';
import { verdictDetail, verdictHeadline, verdictReasonSentence } from '../../../../../src/export/wording';
import type { PlanContext } from '../../../../../src/export/wording/plan';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import { Lozenge } from '../../shared/lozenge';
import { Message, type Tone, ToneIcon } from '../../shared/message';
import styles from '../plan.module.css';
import type { Simulation } from './use-simulation';

const TONES: Readonly<Record<Verdict, Tone>> = {
  ready: 'success',
  'ready-with-warnings': 'warning',
  incomplete: 'warning',
  'not-ready': 'danger',
};

/** The verdict as it would be, marked so that nobody takes it for one that was found. */
export function SimulatedVerdict({
  simulation,
  context,
  takesAway,
  leavesGroup,
}: {
  simulation: Simulation;
  context: PlanContext;
  /** One of the changes takes something away. */
  takesAway: boolean;
  leavesGroup: boolean;
}) {
  const { summary, isTooMuch, error, retry } = simulation;
  if (error) return <FailureMessage error={error} onRetry={retry} />;
  if (isTooMuch)
    return (
      <Message tone="information" title="The result after these changes is not simulated">
        <p>There are too many to try at once. Make them, and run the check again.</p>
      </Message>
    );
  if (!summary) return <Loading>Simulating the result after these changes…</Loading>;
  // What the headline says already is not said again.
  const also = summary.verdictReasons.filter((reason) => reason !== 'required-gap');
  return (
    <section aria-label="Simulated result" className={styles['panel']} data-simulated={summary.verdict}>
      <ToneIcon tone={TONES[summary.verdict]} />
      <div className={styles['stack']}>
        <p className={styles['row']}>
          <Lozenge tone="information">Simulated</Lozenge>
          <span>
            What a check would find after these changes. Nobody has made them, and Jira was not asked.
          </span>
        </p>
        <p className={styles['headline']}>{verdictHeadline(summary, context.accountName)}</p>
        <p>{verdictDetail(summary, context)}</p>
        {takesAway && (
          <p className={styles['small']}>
            One of the changes takes something away. Where the check did not have to read the grants, what is
            left then is not known.
          </p>
        )}
        {leavesGroup && (
          <Message tone="warning" title="Leaving a group can end the access to Jira">
            <p>
              Which groups give access to a Jira app is not simulated. Before the account leaves the group,
              look at App access in the admin console.
            </p>
          </Message>
        )}
        {also.map((reason) => (
          <p key={reason} className={styles['small']}>
            {verdictReasonSentence(reason)}
          </p>
        ))}
      </div>
    </section>
  );
}
