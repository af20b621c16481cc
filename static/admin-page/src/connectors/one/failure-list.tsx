import type { OperationFailure } from '../../../../../src/catalogue/operations/operation';
import { Lozenge } from '../../shared/lozenge';
import styles from './one.module.css';
import { SourceLine } from './source-line';

/** What a connector sees when it lacks what an operation takes. */
export function FailureList({ failures }: { failures: readonly OperationFailure[] }) {
  return (
    <ul className={styles['failures']}>
      {failures.map(({ status, looks, text, source }) => (
        <li key={looks} className={styles['failure']}>
          <span className={styles['status']}>
            {status === undefined ? (
              <Lozenge>No status known</Lozenge>
            ) : (
              <Lozenge tone={status < 300 ? 'warning' : 'danger'}>
                {status < 300 ? `Silent, ${status}` : status}
              </Lozenge>
            )}
          </span>
          <div className={styles['failureText']}>
            <p>{looks}</p>
            {text !== undefined && <code className={styles['quote']}>{text}</code>}
            <SourceLine source={source} checked={undefined} />
          </div>
        </li>
      ))}
    </ul>
  );
}
