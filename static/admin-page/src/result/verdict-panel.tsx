import { type ReactNode, useEffect, useRef } from 'react';
import type { ReportSummary } from '../../../../src/contract/report';
import type { Verdict } from '../../../../src/domain/verdict';
import {
  type CauseContext,
  certaintyOf,
  verdictDetail,
  verdictHeadline,
  verdictReasonSentence,
} from '../../../../src/export/wording';
import { StartedBy } from '../checks/started-by';
import { classNames } from '../shared/class-names';
import { Announce } from '../shared/hidden';
import { type Tone, ToneIcon } from '../shared/message';
import { ReasonLink } from './reason-link';
import { ResultActions } from './result-actions';
import { Moment } from './moment';
import styles from './verdict-panel.module.css';

const TONES: Record<Verdict, Tone> = {
  ready: 'success',
  'ready-with-warnings': 'warning',
  incomplete: 'warning',
  'not-ready': 'danger',
};

/** The answer: one sentence, what would change it, how sure and how fresh it is. */
export function VerdictPanel({
  summary,
  context,
  takesFocus,
}: {
  summary: ReportSummary;
  context: CauseContext;
  takesFocus: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const tone = TONES[summary.verdict];
  const headline = verdictHeadline(summary, context.accountName);
  const certainty = certaintyOf(summary);
  // What the headline says already is not said again.
  const also = summary.verdictReasons.filter((reason) => reason !== 'required-gap');
  return (
    <header className={classNames(styles['panel'], styles[tone])}>
      <span className={styles['icon']}>
        <ToneIcon tone={tone} />
      </span>
      <div className={styles['body']}>
        <h1 ref={heading} tabIndex={-1} id="verdict" data-verdict={summary.verdict}>
          {headline}
        </h1>
        <p className={styles['detail']}>{verdictDetail(summary, context)}</p>
        {also.length > 0 && (
          <ul className={styles['reasons']} aria-label="Also">
            {also.map((reason) => (
              <li key={reason}>
                {verdictReasonSentence(reason)} <ReasonLink reason={reason} />
              </li>
            ))}
          </ul>
        )}
        <dl className={styles['facts']}>
          <Fact name="How sure">
            <strong>{certainty.label}</strong> — {certainty.sentence}
          </Fact>
          <Fact name="Checked">
            <Moment at={summary.finishedAt ?? summary.startedAt} />
            <StartedBy summary={summary} />
          </Fact>
        </dl>
        <ResultActions summary={summary} accountName={context.accountName} />
      </div>
      {takesFocus && <Announce>{`The check has ended. ${headline}`}</Announce>}
    </header>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
