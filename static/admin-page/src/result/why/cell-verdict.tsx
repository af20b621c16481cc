import type { ReportProject } from '../../../../../src/contract/report';
import type { Explanation } from '../../../../../src/domain/explanation';
import {
  type CauseContext,
  conditionalSentence,
  permissionName,
  proofLabel,
  proofSentence,
  reasonSentence,
} from '../../../../../src/export/wording';
import { Lozenge } from '../../shared/lozenge';
import { OutcomeMark } from '../../shared/outcome-mark';
import styles from './why-panel.module.css';

/** Outcome, why, and how far it is proved: what the check found. */
export function CellVerdict({
  project,
  permission,
  explanation,
  context,
}: {
  project: ReportProject;
  permission: string;
  explanation: Explanation | undefined;
  context: CauseContext;
}) {
  const outcome = project.outcomes[permission];
  if (outcome === undefined) return <p>This permission was not checked here.</p>;
  const reason = project.reasons[permission];
  const proof = project.proof[permission];
  const label = proofLabel(proof);
  const doubtful = proof === 'unexplained' || proof === 'discrepancy';
  const where =
    outcome === 'conditional' && explanation
      ? conditionalSentence(
          permissionName(permission, context.names),
          explanation.grants.filter(({ result }) => result === 'conditional').map(({ holder }) => holder),
        )
      : undefined;
  // The tree below begins with this very sentence, or the proof says the same and more.
  const isToldElsewhere = doubtful || (reason === 'not-granted' && explanation !== undefined);
  return (
    <div className={styles['verdict']}>
      <p className={styles['outcome']}>
        <OutcomeMark outcome={outcome} />
        {label !== undefined && <Lozenge tone={doubtful ? 'warning' : 'neutral'}>{label}</Lozenge>}
      </p>
      {where !== undefined && <p>{where}</p>}
      {where === undefined && reason !== undefined && !isToldElsewhere && <p>{reasonSentence(reason)}</p>}
      <p className={styles['proof']}>{proofSentence(outcome, proof)}</p>
    </div>
  );
}
