import type { ReactNode } from 'react';
import type { Outcome } from '../../../../../src/domain/outcome';
import { OutcomeGlyph } from '../../shared/outcome-mark';
import styles from './tree.module.css';

/**
 * A list whose items can hold lists. The role is spelled out, because browsers that hide a list's dots can hide from screen
 * readers that it is a list.
 */
export function Tree({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul role="list" aria-label={label} className={styles['tree']}>
      {children}
    </ul>
  );
}

/** One line of a tree. @param sign a glyph beside the words, which say the same */
export function Branch({
  sign,
  title,
  children,
}: {
  sign?: Outcome;
  title?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <li className={styles['branch']}>
      <span className={styles['sign']}>{sign && <OutcomeGlyph outcome={sign} />}</span>
      <div className={styles['words']}>
        {title !== undefined && <p className={styles['title']}>{title}</p>}
        {children}
      </div>
    </li>
  );
}
