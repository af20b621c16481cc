import Spinner from '@atlaskit/spinner';
import styles from './loading.module.css';

/** A spinner with words that say what is awaited. */
export function Loading({ children }: { children: string }) {
  return (
    <p className={styles['loading']} role="status">
      <Spinner size="small" />
      {children}
    </p>
  );
}
