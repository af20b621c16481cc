import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './lozenge.module.css';

export type LozengeTone = 'neutral' | 'success' | 'warning' | 'danger' | 'information';

/** A short label beside something. The words carry the meaning, the colour only helps. */
export function Lozenge({ tone = 'neutral', children }: { tone?: LozengeTone; children: ReactNode }) {
  return <span className={classNames(styles['lozenge'], styles[tone])}>{children}</span>;
}
