import type { ComparedCell } from '../../../../../src/catalogue/compare-permissions';
import { actorLabel, levelLabel } from '../../../../../src/export/wording';
import { Hidden } from '../../shared/hidden';
import styles from './compare.module.css';

/** How strictly one connector asks for one thing. */
export function ComparedLevel({ cell }: { cell: ComparedCell | undefined }) {
  if (cell === undefined) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <Hidden>Not asked for</Hidden>
      </>
    );
  }
  const { level, always, oneOfSeveral, actors } = cell;
  const others = actors.filter((actor) => actor !== 'integration-user');
  return (
    <div className={styles['cell']}>
      <span className={styles[level]}>{levelLabel(level)}</span>
      {!always && <span className={styles['small']}>with an option only</span>}
      {oneOfSeveral && <span className={styles['small']}>or another right</span>}
      {others.map((actor) => (
        <span key={actor} className={styles['small']}>
          {actors.length > others.length ? 'also for: ' : 'for: '}
          {actorLabel(actor)}
        </span>
      ))}
    </div>
  );
}
