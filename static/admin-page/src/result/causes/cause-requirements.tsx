import type { ReportRequirement } from '../../../../../src/contract/report';
import {
  basisSentence,
  type CauseContext,
  list,
  needName,
  permissionKeys,
} from '../../../../../src/export/wording';
import { OutsideLink } from '../../shared/screen-link';
import styles from './causes.module.css';

/** What the gap means for the connector, and who says so. */
export function CauseRequirements({
  requirements,
  context,
}: {
  requirements: readonly ReportRequirement[];
  context: CauseContext;
}) {
  return (
    <ul className={styles['breaks']} aria-label="What it breaks">
      {requirements.map((requirement) => (
        <li key={requirement.id}>
          <h4>
            {list(
              requirement.anyOf.map((need) => needName(need, context.names)),
              'or',
            )}{' '}
            <span className={styles['key']}>{permissionKeys(requirement.anyOf)}</span>
          </h4>
          <p>{requirement.reason}</p>
          {requirement.breaks !== undefined && <p>Without it: {requirement.breaks}</p>}
          <p className={styles['basis']}>
            {basisSentence(requirement.basis)}{' '}
            {requirement.source !== undefined && <OutsideLink href={requirement.source}>Source</OutsideLink>}
          </p>
        </li>
      ))}
    </ul>
  );
}
