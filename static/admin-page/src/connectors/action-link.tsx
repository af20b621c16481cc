import type { ReactNode } from 'react';
import { PageLink } from '../navigation/page-link';
import { classNames } from '../shared/class-names';
import styles from './connectors.module.css';

/** A link to another screen that looks like the button it is used as. */
export function ActionLink({
  to,
  isPrimary = false,
  children,
}: {
  to: string;
  isPrimary?: boolean;
  children: ReactNode;
}) {
  return (
    <PageLink to={to} className={classNames(styles['action'], isPrimary && styles['primary'])}>
      {children}
    </PageLink>
  );
}
