import type { Waiver } from '../../../../../src/contract/waiver';
import {
  type NamesInRun,
  waivedWhat,
  waiverStateLabel,
  waiverStateSentence,
} from '../../../../../src/export/pack/waiver-words';
import { count } from '../../../../../src/export/wording';
import { AccountName } from '../../checks/account-name';
import { Fact } from '../../checks/fact';
import { WAIVER_TONES } from '../../checks/waiver-lozenges';
import { Lozenge } from '../../shared/lozenge';
import { dayText } from './days';
import { RemoveWaiver } from './remove-waiver';
import styles from './waivers.module.css';

/** Every waiver of a check, whatever it comes to. @param runId the run in which they stand so */
export function WaiverList({
  waivers,
  names,
  runId,
}: {
  waivers: readonly Waiver[];
  names: NamesInRun;
  runId: string | undefined;
}) {
  return (
    <ul role="list" className={styles['list']}>
      {waivers.map((waiver) => (
        <li key={waiver.waiverId} className={styles['waiver']} data-waiver={waiver.state}>
          <div className={styles['head']}>
            <h3>{waivedWhat(waiver, names)}</h3>
            <Lozenge tone={WAIVER_TONES[waiver.state]}>{waiverStateLabel(waiver.state)}</Lozenge>
          </div>
          <p>{waiverStateSentence(waiver)}</p>
          <p className={styles['reason']}>{waiver.reason}</p>
          <dl className={styles['facts']}>
            <Fact name="Answers for it">
              <AccountName accountId={waiver.owner} />
            </Fact>
            <Fact name="Last day">{dayText(waiver.until)}</Fact>
            <Fact name="Accepted">
              {dayText(waiver.givenAt.slice(0, 10))} by <AccountName accountId={waiver.givenBy} />, for{' '}
              {count(waiver.findings, 'finding')}
            </Fact>
          </dl>
          <RemoveWaiver waiver={waiver} what={waivedWhat(waiver, names)} runId={runId} />
        </li>
      ))}
    </ul>
  );
}
