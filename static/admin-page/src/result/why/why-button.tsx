import { Hidden } from '../../shared/hidden';
import styles from './why-button.module.css';

/** A small button that opens the reasoning. @param about what it is about, for those who hear the button alone */
export function WhyButton({ about, onClick }: { about: string; onClick: () => void }) {
  return (
    <button type="button" className={styles['why']} onClick={onClick}>
      Why?<Hidden> {about}</Hidden>
    </button>
  );
}
