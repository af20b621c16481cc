import Button from '@atlaskit/button/new';
import { type ReactNode, useState } from 'react';
import { number } from '../../../../src/export/wording';
import styles from './plan.module.css';

/**
 * The first of many things, and a button for more of them.
 * @param step how many are shown at first, and by how many more each time
 */
export function useFirst<T>(all: readonly T[], step: number): { shown: readonly T[]; more: ReactNode } {
  const [most, setMost] = useState(step);
  const hidden = all.length - most;
  return {
    shown: all.slice(0, most),
    more: hidden > 0 && (
      <p className={styles['row']}>
        <span>{number(hidden)} more are not shown.</span>
        <Button
          onClick={() => {
            setMost(most + step);
          }}
        >
          Show {number(Math.min(step, hidden))} more
        </Button>
      </p>
    ),
  };
}
