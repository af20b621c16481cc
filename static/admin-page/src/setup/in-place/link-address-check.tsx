import { checkLinkAddress } from '../../../../../src/setup';
import styles from '../fields/fields.module.css';
import { Findings } from '../fields/findings';
import { GuardedField } from '../fields/guarded-field';
import { ValueToCopy } from '../fields/value-to-copy';
import { useSetUp } from '../state/use-set-up';

/** The application URL of the link in Jira, compared with the address at which the connector is open. */
export function LinkAddressCheck() {
  const { typed } = useSetUp();
  const [there, here] = [typed('link-address'), typed('connector-address')];
  const { ok, findings, corrected } = checkLinkAddress(there, here);
  return (
    <>
      <div className={styles['pair']}>
        <GuardedField id="link-address" name="link-address" label="Application URL in Jira" />
        <GuardedField
          id="connector-address"
          name="connector-address"
          label="Address of the connector"
          placeholder="https://your-company.jiraalign.com"
        />
      </div>
      {there !== '' && (
        <>
          <Findings findings={findings} tone={ok ? 'warning' : 'danger'} fine="The address is right" />
          {!ok && corrected !== undefined && <ValueToCopy name="Enter this in the link" value={corrected} />}
        </>
      )}
    </>
  );
}
