import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { AccountPicker } from '../../check/account/account-picker';
import { AccountName } from '../../checks/account-name';
import styles from './waivers.module.css';

const CHANGE_ID = 'waiver-owner';

/** Who answers for a waiver: the one who gives it, until somebody else is chosen. */
export function OwnerField({ owner, onChange }: { owner: string; onChange: (accountId: string) => void }) {
  const [isChoosing, setChoosing] = useState(false);
  return (
    <fieldset className={styles['owner']}>
      <legend className={styles['legend']}>Who answers for it</legend>
      {isChoosing ? (
        <>
          <AccountPicker
            problem={undefined}
            takesFocus
            onChoose={(accountId) => {
              onChange(accountId);
              setChoosing(false);
              // The picker goes, and the button that opened it is back in the next frame.
              requestAnimationFrame(() => document.getElementById(CHANGE_ID)?.focus());
            }}
          />
          <div>
            <Button
              spacing="compact"
              onClick={() => {
                setChoosing(false);
              }}
            >
              Leave it as it is
            </Button>
          </div>
        </>
      ) : (
        <p className={styles['row']}>
          <strong>
            <AccountName accountId={owner} />
          </strong>
          <Button
            id={CHANGE_ID}
            spacing="compact"
            onClick={() => {
              setChoosing(true);
            }}
          >
            Somebody else
          </Button>
        </p>
      )}
    </fieldset>
  );
}
