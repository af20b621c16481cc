import type { RankedCause } from '../../../../../src/catalogue/known-errors/known-error';
import { causeStateLabel } from '../../../../../src/export/wording/live-findings';
import { likelihoodLabel } from '../../../../../src/export/wording/troubleshoot';
import { type CauseState, causeState } from '../../../../../src/troubleshoot/live';
import { Lozenge, type LozengeTone } from '../../shared/lozenge';
import { OutsideLink } from '../../shared/screen-link';
import styles from './answer.module.css';
import { CheckLine } from './check-line';
import { useKnown } from './known';

const TONES: Record<CauseState, LozengeTone> = {
  found: 'danger',
  partly: 'warning',
  'ruled-out': 'success',
  open: 'neutral',
};

/** One cause: how likely, why, what to do about it, and how to find out whether it is the one. */
export function CauseItem({ cause }: { cause: RankedCause }) {
  const { findings } = useKnown();
  const state = findings ? causeState(cause.checks, findings) : 'open';
  const label = causeStateLabel(state);
  return (
    <li className={styles['cause']} data-cause={cause.id} data-state={state}>
      <div className={styles['head']}>
        <h4>{cause.title}</h4>
        <Lozenge>{likelihoodLabel(cause.likelihood)}</Lozenge>
        {label !== undefined && <Lozenge tone={TONES[state]}>{label}</Lozenge>}
      </div>
      <p>{cause.why}</p>
      <p>
        <strong>What to do:</strong> {cause.fix}
      </p>
      <ul aria-label="What to look at" className={styles['checks']}>
        {cause.checks.map((check) => (
          <CheckLine key={JSON.stringify(check)} check={check} />
        ))}
      </ul>
      <p className={styles['small']}>
        <OutsideLink href={cause.source}>Where this is said</OutsideLink>
      </p>
    </li>
  );
}
