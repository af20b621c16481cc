import type { Outcome } from '../../../../src/domain/outcome';
import { outcomeLabel } from '../../../../src/export/wording';
import { classNames } from './class-names';
import styles from './outcome-mark.module.css';

/** Shapes that differ without colour: a tick, a half-filled circle, a cross, a question mark, a dash. */
const SHAPES: Record<Outcome, string> = {
  met: 'M3.5 8.5l3 3 6-7',
  conditional: 'M8 2.5a5.5 5.5 0 1 0 .01 0z',
  missing: 'M4 4l8 8M12 4l-8 8',
  unknown: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.8-1.1 1.6M8 12.4v.2',
  'not-applicable': 'M4.5 8h7',
};

/** The glyph of an outcome; the word stands beside it or is given to screen readers by the caller. */
export function OutcomeGlyph({ outcome }: { outcome: Outcome }) {
  return (
    <svg
      className={classNames(styles['glyph'], styles[outcome])}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path d={SHAPES[outcome]} />
      {outcome === 'conditional' && <path className={styles['filled']} d="M8 2.5a5.5 5.5 0 0 0 0 11z" />}
    </svg>
  );
}

/** Glyph and word of an outcome. */
export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  return (
    <span className={styles['mark']}>
      <OutcomeGlyph outcome={outcome} />
      {outcomeLabel(outcome)}
    </span>
  );
}
