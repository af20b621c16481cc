import { OUTCOMES } from '../../../../../src/export/wording';
import { OutcomeMark } from '../../shared/outcome-mark';
import styles from './matrix.module.css';

/** What the signs mean. */
export function Legend() {
  return (
    <ul className={styles['legend']} aria-label="Signs">
      {OUTCOMES.map((outcome) => (
        <li key={outcome}>
          <OutcomeMark outcome={outcome} />
        </li>
      ))}
    </ul>
  );
}
