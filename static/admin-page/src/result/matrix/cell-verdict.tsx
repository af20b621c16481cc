import type { ReportProject } from '../../../../../src/contract/report';
import { proofSentence, reasonSentence } from '../../../../../src/export/wording';
import { OutcomeMark } from '../../shared/outcome-mark';
import styles from './cell-panel.module.css';

/** Outcome, why, and how far it is proved. */
export function CellVerdict({ project, permission }: { project: ReportProject; permission: string }) {
  const outcome = project.outcomes[permission];
  if (outcome === undefined) return <p>This permission was not checked here.</p>;
  const reason = project.reasons[permission];
  return (
    <div className={styles['block']}>
      <p className={styles['outcome']}>
        <OutcomeMark outcome={outcome} />
      </p>
      {reason !== undefined && <p>{reasonSentence(reason)}</p>}
      <p className={styles['proof']}>{proofSentence(outcome, project.proof[permission])}</p>
    </div>
  );
}
