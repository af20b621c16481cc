import type { Operation } from '../../../../../../src/catalogue/operations';
import { list, needName, permissionKeys } from '../../../../../../src/export/wording';
import { Choice } from '../../../shared/choice';
import { FailureList } from '../../one/failure-list';
import { USUAL_NAMES } from '../../usual-names';
import styles from './start.module.css';

/** One thing that a connector can do. Ticked, it shows what it takes and what it looks like without. */
export function OperationChoice({
  operation: { label, help, needs, failure },
  isTicked,
  onTick,
}: {
  operation: Operation;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
}) {
  return (
    <Choice
      type="checkbox"
      label={label}
      help={help}
      checked={isTicked}
      onChange={(event) => {
        onTick(event.currentTarget.checked);
      }}
    >
      {isTicked && (
        <div className={styles['effects']} role="group" aria-label={`About “${label}”`}>
          <ul className={styles['takes']}>
            {needs.map(({ anyOf, basis, reason }) => (
              <li key={reason}>
                <strong>
                  {basis === 'jira-api' ? 'Takes ' : 'Probably takes '}
                  {list(
                    anyOf.map((need) => needName(need, USUAL_NAMES)),
                    'or',
                  )}
                </strong>{' '}
                <span className={styles['key']}>{permissionKeys(anyOf)}</span>
                <br />
                {reason}
              </li>
            ))}
          </ul>
          <p>Without it the connector sees:</p>
          <FailureList failures={failure} />
        </div>
      )}
    </Choice>
  );
}
