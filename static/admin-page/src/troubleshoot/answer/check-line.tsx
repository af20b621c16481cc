import type { Check } from '../../../../../src/catalogue/known-errors/known-error';
import type { Outcome } from '../../../../../src/domain/outcome';
import { type CheckState, checkState } from '../../../../../src/troubleshoot/live';
import { Hidden } from '../../shared/hidden';
import { OutcomeGlyph } from '../../shared/outcome-mark';
import styles from './answer.module.css';
import { CheckPlace } from './check-place';
import { useCheckLabel, useKnown } from './known';

const SIGNS: Readonly<Partial<Record<CheckState, { sign: Outcome; word: string }>>> = {
  fine: { sign: 'met', word: 'Yes' },
  wrong: { sign: 'missing', word: 'No' },
  unclear: { sign: 'unknown', word: 'Could not be established' },
};

/** One thing to look at: what Jira said about it, or where it is looked at. */
export function CheckLine({ check }: { check: Check }) {
  const { findings } = useKnown();
  const label = useCheckLabel()(check);
  const answered = findings && SIGNS[checkState(check, findings)];
  return (
    <li className={styles['check']}>
      <span className={styles['sign']}>{answered && <OutcomeGlyph outcome={answered.sign} />}</span>
      <span>
        {answered && <Hidden>{`${answered.word}: `}</Hidden>}
        <CheckPlace check={check} label={label} />
      </span>
    </li>
  );
}
