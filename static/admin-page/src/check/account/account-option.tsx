import type { AccountHit } from '../../../../../src/contract/account';
import { accountTypeLabel } from '../../../../../src/export/wording';
import { classNames } from '../../shared/class-names';
import { Lozenge } from '../../shared/lozenge';
import styles from './account-picker.module.css';
import { looksLikeAccountId } from './looks-like-account-id';

/** An account that was found, or an id to be tried as it is. */
export interface Option {
  readonly accountId: string;
  readonly hit?: AccountHit;
}

/** What the list offers for a text: the accounts found, or the text itself where it looks like an id. */
export function optionsFor(text: string, hits: readonly AccountHit[]): Option[] {
  const found = hits.map((hit) => ({ accountId: hit.accountId, hit }));
  if (found.length > 0 || !looksLikeAccountId(text)) return found;
  return [{ accountId: text.trim() }];
}

export function AccountOption({
  id,
  option,
  isActive,
  onChoose,
}: {
  id: string;
  option: Option;
  isActive: boolean;
  onChoose: (accountId: string) => void;
}) {
  const { hit } = option;
  return (
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      className={classNames(styles['option'], isActive && styles['active'])}
      // Keeps the focus in the text field, so that the list stays open until the click arrives.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={() => {
        onChoose(option.accountId);
      }}
    >
      <span className={styles['name']}>
        {hit ? hit.displayName : `Use the account ID ${option.accountId}`}
      </span>
      {hit && (
        <>
          <span className={styles['mail']}>{hit.emailAddress ?? hit.accountId}</span>
          <Lozenge>{accountTypeLabel(hit)}</Lozenge>
        </>
      )}
    </li>
  );
}
