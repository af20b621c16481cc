import styles from './grid.module.css';

/** Beside an outcome that the grants do not bear out; the words for it are given to screen readers by the caller. */
export function DoubtMark() {
  return (
    <span className={styles['doubt']} aria-hidden="true">
      !
    </span>
  );
}
