import type { VendorStatement } from '../../../../../src/domain/profile';
import { Lozenge } from '../../shared/lozenge';
import styles from './list.module.css';
import { SourceLine } from './source-line';

const LABELS = {
  current: 'Holds',
  outdated: 'No longer true',
  contradicted: 'Other sources disagree',
} as const;

/** A sentence of the vendor, kept as it was, with whether it holds and what holds instead. */
export function StatementNote({ statement }: { statement: VendorStatement }) {
  const { text, status, note, source, noteSource, checked } = statement;
  return (
    <div className={styles['statement']}>
      <p>
        <Lozenge tone={status === 'current' ? 'neutral' : 'warning'}>{LABELS[status]}</Lozenge> The vendor
        says: <q>{text}</q>
      </p>
      <SourceLine source={source} checked={checked} label="The vendor’s page" />
      {note !== undefined && <p>{note}</p>}
      <SourceLine source={noteSource} checked={checked} label="Where that is said" />
    </div>
  );
}
