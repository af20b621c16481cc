import { Choice } from '../../shared/choice';
import styles from '../fields/fields.module.css';
import { useSetUp } from '../state/use-set-up';

/** Whose the token is. Only that is kept, no name. */
export function OwnerChoice() {
  const { account, progress, note } = useSetUp();
  const name = account?.displayName ?? 'the account of the connector';
  return (
    <fieldset className={styles['dates']}>
      <legend>Who made the token?</legend>
      <Choice
        type="radio"
        name="token-owner"
        label={`It was made as ${name}`}
        checked={progress.owner === 'account'}
        onChange={() => {
          note({ owner: 'account' });
        }}
      />
      <Choice
        type="radio"
        name="token-owner"
        label="It was made as somebody else"
        checked={progress.owner === 'other'}
        onChange={() => {
          note({ owner: 'other' });
        }}
      />
    </fieldset>
  );
}
