import { fixesOf } from '../../../../../src/troubleshoot/live';
import type { LiveFindings } from '../../../../../src/contract/live-findings';
import {
  linesOf,
  liveContext,
  liveHeadline,
  mendedSince,
} from '../../../../../src/export/wording/live-lines';
import { Moment } from '../../result/moment';
import { FailureMessage } from '../../shared/failure-message';
import { ToneIcon } from '../../shared/message';
import { useSite } from '../../site/site-gate';
import { FindingList } from './finding-list';
import { FixList } from './fix-list';
import { FINDINGS_TITLE } from './focus';
import styles from './live.module.css';

const TONES = { wrong: 'danger', unclear: 'warning', fine: 'success' } as const;

/** What Jira says now, what to change, and what has been mended since it was asked before. */
export function FindingsPanel({
  findings,
  before,
  at,
  accountId,
}: {
  findings: LiveFindings;
  before: LiveFindings | undefined;
  at: string;
  accountId: string;
}) {
  const { baseUrl, plan } = useSite();
  const lines = linesOf(findings, accountId);
  const mended = mendedSince(before, findings, accountId);
  const site = { baseUrl, plan };
  const { state, text } = liveHeadline(lines, findings, mended.length);
  const tone = TONES[state];
  return (
    <section className={styles['panel']} aria-labelledby={FINDINGS_TITLE} data-tone={tone} data-asked={at}>
      <div className={styles['head']}>
        <ToneIcon tone={tone} />
        <h3 id={FINDINGS_TITLE} tabIndex={-1}>
          {text}
        </h3>
      </div>
      <p className={styles['found']}>
        Asked Jira <Moment at={at} />
      </p>
      {mended.length > 0 && (
        <div data-mended={mended.length}>
          <p>This was so before and is mended now:</p>
          <ul className={styles['mended']}>
            {mended.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {[findings.account, findings.person, findings.projects].map((said, index) =>
        said?.ok === false ? <FailureMessage key={String(index)} error={said.error} /> : null,
      )}
      <FindingList lines={lines} context={liveContext(findings, 'account', accountId, site)} />
      {(['account', 'person'] as const).map((of) => (
        <FixList
          key={of}
          context={liveContext(findings, of, accountId, site)}
          causes={fixesOf(findings, of)}
        />
      ))}
      {state === 'fine' && (
        <p>
          If the connector still fails, try it again in a few minutes, because Jira takes a while to follow a
          change. Then go through the other causes above.
        </p>
      )}
    </section>
  );
}
