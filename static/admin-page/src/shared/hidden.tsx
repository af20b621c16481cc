import type { ReactNode } from 'react';
import styles from './hidden.module.css';

/** Words for screen readers only. */
export function Hidden({ children }: { children: ReactNode }) {
  return <span className={styles['hidden']}>{children}</span>;
}

/** Announces what changed, once the screen reader has finished speaking. */
export function Announce({ children }: { children: string }) {
  return (
    <span className={styles['hidden']} role="status">
      {children}
    </span>
  );
}
