import type { ConnectorProfile, Requirement } from '../../../../../../src/domain/profile';
import { list, needName } from '../../../../../../src/export/wording';
import { USUAL_NAMES } from '../../usual-names';
import { differencesBetween } from '../differences';
import { fieldWords } from '../field-words';
import styles from './editor.module.css';

/** What differs between what is typed and what somebody else saved. */
export function DifferenceList({ mine, theirs }: { mine: ConnectorProfile; theirs: ConnectorProfile }) {
  const { fields, onlyMine, onlyTheirs, changed } = differencesBetween(mine, theirs);
  const lines = [
    fields.length > 0 && `Written differently: ${list(fields.map(fieldWords))}`,
    onlyMine.length > 0 && `Only in yours: ${names(onlyMine)}`,
    onlyTheirs.length > 0 && `Only in theirs: ${names(onlyTheirs)}`,
    changed.length > 0 && `In both, but not the same: ${names(changed)}`,
  ].filter((line) => line !== false);
  if (lines.length === 0) return <p>Both say the same.</p>;
  return (
    <ul className={styles['differences']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function names(requirements: readonly Requirement[]): string {
  return list(
    requirements.map(({ anyOf }) =>
      list(
        anyOf.map((need) => needName(need, USUAL_NAMES)),
        'or',
      ),
    ),
  );
}
