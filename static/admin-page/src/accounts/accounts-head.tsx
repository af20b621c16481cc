import type { ReactNode } from 'react';
import { PageLink } from '../navigation/page-link';
import styles from './accounts.module.css';
import { ACCOUNTS_PATH } from './addresses';

/** Heading of a screen about service accounts: where it belongs, its name, what it is for. */
export function AccountsHead({
  title,
  isTop = false,
  children,
}: {
  title: string;
  /** Nothing stands above it. */
  isTop?: boolean;
  children: ReactNode;
}) {
  return (
    <header className={styles['head']}>
      {!isTop && (
        <p className={styles['small']}>
          <PageLink to={ACCOUNTS_PATH}>All service accounts</PageLink>
        </p>
      )}
      <h1 tabIndex={-1}>{title}</h1>
      <p className={styles['intro']}>{children}</p>
    </header>
  );
}
