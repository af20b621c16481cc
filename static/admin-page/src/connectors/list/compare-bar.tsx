import Button from '@atlaskit/button/new';
import { list } from '../../../../../src/export/wording';
import type { Offered } from '../../check/connector/offered-connectors';
import { ActionLink } from '../action-link';
import { comparePath, MOST_COMPARED } from '../addresses';
import styles from './list.module.css';

/** What is ticked so far, and the way to lay it side by side. */
export function CompareBar({ ticked, onClear }: { ticked: readonly Offered[]; onClear: () => void }) {
  return (
    <div className={styles['bar']}>
      <p role="status">{sentence(ticked)}</p>
      {ticked.length > 1 && (
        <ActionLink to={comparePath(ticked.map(({ choice }) => choice))} isPrimary>
          Compare {ticked.length} connectors
        </ActionLink>
      )}
      {ticked.length > 0 && (
        <Button spacing="compact" onClick={onClear}>
          Untick all
        </Button>
      )}
    </div>
  );
}

function sentence(ticked: readonly Offered[]): string {
  if (ticked.length === 0) return `Tick two to ${MOST_COMPARED} connectors to compare them.`;
  const names = list(ticked.map(({ profile }) => profile.name));
  if (ticked.length === 1) return `Ticked: ${names}. Tick another one to compare them.`;
  return `Ticked: ${names}.${ticked.length === MOST_COMPARED ? ' More do not fit side by side.' : ''}`;
}
