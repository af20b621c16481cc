import { checkConsumerKey } from '../../../../../src/setup';
import styles from '../fields/fields.module.css';
import { Findings } from '../fields/findings';
import { GuardedField } from '../fields/guarded-field';
import { useSetUp } from '../state/use-set-up';

/** Both consumer keys, compared in the browser. */
export function ConsumerKeyCheck() {
  const { typed } = useSetUp();
  const [here, there] = [typed('consumer-key-here'), typed('consumer-key-there')];
  const { same, findings } = checkConsumerKey(here, there);
  return (
    <>
      <div className={styles['pair']}>
        <GuardedField id="consumer-key-here" name="consumer-key-here" label="Consumer key in the connector" />
        <GuardedField id="consumer-key-there" name="consumer-key-there" label="Consumer key in Jira" />
      </div>
      {(here !== '' || there !== '') && (
        <Findings
          findings={findings}
          tone={same === 'unknown' ? 'warning' : 'danger'}
          fine="The keys are the same"
        />
      )}
    </>
  );
}
