import { checkPublicKey } from '../../../../../src/setup';
import styles from '../fields/fields.module.css';
import { Findings } from '../fields/findings';
import { GuardedField } from '../fields/guarded-field';
import { useSetUp } from '../state/use-set-up';

/** Both copies of the public key, compared in the browser by what is in them. */
export function PublicKeyCheck() {
  const { typed } = useSetUp();
  const [here, there] = [typed('public-key-here'), typed('public-key-there')];
  const { same, findings } = checkPublicKey(here, there);
  return (
    <>
      <div className={styles['pair']}>
        <GuardedField
          id="public-key-here"
          name="public-key-here"
          label="Public key in the connector"
          isLong
        />
        <GuardedField id="public-key-there" name="public-key-there" label="Public key in Jira" isLong />
      </div>
      {(here !== '' || there !== '') && (
        <Findings
          findings={findings}
          tone={same === 'different' ? 'danger' : 'warning'}
          fine="The keys are the same"
        />
      )}
    </>
  );
}
