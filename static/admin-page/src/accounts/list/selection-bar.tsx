import Button from '@atlaskit/button/new';
import { ActionLink } from '../../connectors/action-link';
import { count, list } from '../../../../../src/export/wording';
import { auditPath, comparePath, MOST_AUDITED } from '../addresses';
import type { ListedAccount } from '../use-accounts';
import styles from './list.module.css';

const SAYS = 'picked-accounts';

/** Who is picked, and what can be done with them. */
export function SelectionBar({ picked, onClear }: { picked: readonly ListedAccount[]; onClear: () => void }) {
  const [first, second] = picked;
  return (
    <div className={styles['bar']}>
      <p role="status" id={SAYS} tabIndex={-1}>
        {sentence(picked)}
      </p>
      {first && (
        <>
          <ActionLink
            isPrimary
            to={auditPath(
              picked.map(({ accountId }) => accountId),
              picked.some(({ checks }) => checks.length > 0) ? 'checks' : 'nothing',
            )}
          >
            Audit {count(picked.length, 'account')}
          </ActionLink>
          {picked.length < 3 && (
            <ActionLink to={comparePath({ a: first.accountId, b: second?.accountId ?? '' })}>
              {second ? 'Compare the two' : 'Compare it'}
            </ActionLink>
          )}
          <Button
            onClick={() => {
              // The button goes away with what was picked.
              document.getElementById(SAYS)?.focus();
              onClear();
            }}
          >
            Unpick all
          </Button>
        </>
      )}
    </div>
  );
}

function sentence(picked: readonly ListedAccount[]): string {
  if (picked.length === 0)
    return `Pick up to ${MOST_AUDITED} accounts to audit them, or two to compare them.`;
  if (picked.length > 4) return `${count(picked.length, 'account')} picked.`;
  return `Picked: ${list(picked.map(({ displayName }) => displayName))}.`;
}
