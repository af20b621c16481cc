import Button from '@atlaskit/button/new';
import { AccountQuestion } from '../../check/account/account-question';
import { readChoices } from '../../check/choices-address';
import { carryProgress } from '../../memory/set-up-progress';
import { rememberedChoices } from '../../memory/remembered';
import { useQueryValues } from '../../navigation/use-query-value';
import { Section } from '../list/section';
import { useSetUp } from '../state/use-set-up';
import styles from './top.module.css';

/** Which account the connector signs in as. What is ticked is kept for each account. */
export function AccountSection() {
  const { accountId, connector, method } = useSetUp();
  const { set } = useQueryValues();
  const last = readChoices(new URLSearchParams(rememberedChoices()), '').accountId;
  const choose = (id: string): void => {
    if (accountId === '' && id !== '')
      carryProgress({ accountId: '', connector, method }, { accountId: id, connector, method });
    set({ account: id });
  };
  return (
    <Section id="account-of-connector" title="Which account?">
      <div className={styles['account']}>
        <AccountQuestion accountId={accountId} problem={undefined} onChange={choose} />
        {accountId === '' && last !== '' && (
          <div>
            <Button
              onClick={() => {
                choose(last);
              }}
            >
              Use the account of the last check
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
