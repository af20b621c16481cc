import { cellLabel, OUTCOMES } from '../../../../../src/export/wording';
import { OutcomeGlyph, OutcomeMark } from '../../shared/outcome-mark';
import { DoubtMark } from './grid/doubt-mark';
import styles from './matrix.module.css';

/** What the signs mean. @param withUnexplained some permission is met and no grant explains it */
export function Legend({ withUnexplained }: { withUnexplained: boolean }) {
  return (
    <ul className={styles['legend']} aria-label="Signs">
      {OUTCOMES.map((outcome) => (
        <li key={outcome}>
          <OutcomeMark outcome={outcome} />
        </li>
      ))}
      {withUnexplained && (
        <li className={styles['doubtful']}>
          <OutcomeGlyph outcome="met" />
          <DoubtMark /> {cellLabel('met', 'unexplained')}
        </li>
      )}
    </ul>
  );
}
