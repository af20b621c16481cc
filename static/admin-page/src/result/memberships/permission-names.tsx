import { useState } from 'react';
import { type CauseContext, givesSentence } from '../../../../../src/export/wording';
import styles from './memberships.module.css';

/** From so many permissions on, some are counted instead of named. */
const MANY = 4;

/** Permissions by name; many are counted, and named on demand. */
export function PermissionNames({
  gives,
  keys,
  context,
}: {
  /** The beginning of the sentence, e.g. "It gives". */
  gives: string;
  keys: readonly string[];
  context: CauseContext;
}) {
  const [all, setAll] = useState(false);
  const isLong = keys.length > MANY;
  return (
    <span>
      {givesSentence(gives, keys, context.names, all ? keys.length : MANY)}{' '}
      {isLong && (
        <button
          type="button"
          className={styles['more']}
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? 'Fewer' : 'Name them'}
        </button>
      )}
    </span>
  );
}
