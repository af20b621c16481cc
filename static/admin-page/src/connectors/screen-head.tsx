import type { ReactNode } from 'react';
import { PageLink } from '../navigation/page-link';
import { LIST_PATH } from './addresses';
import styles from './connectors.module.css';

/** Heading of a screen about connectors: where it belongs, its name, what stands beside it, what can be done. */
export function ScreenHead({
  title,
  intro,
  labels,
  actions,
}: {
  title: string;
  intro?: ReactNode;
  labels?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className={styles['head']}>
      <p className={styles['up']}>
        <PageLink to={LIST_PATH}>All connectors</PageLink>
      </p>
      <h1 tabIndex={-1}>{title}</h1>
      {labels !== undefined && <p className={styles['labels']}>{labels}</p>}
      {intro !== undefined && <p className={styles['intro']}>{intro}</p>}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </header>
  );
}
