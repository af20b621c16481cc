import { OutsideLink } from '../../shared/screen-link';
import styles from './one.module.css';

/** Where something is said, and when somebody last read it there. @param checked ISO date */
export function SourceLine({
  before,
  source,
  checked,
}: {
  /** Who says it, in a few words. */
  before?: string;
  source: string | undefined;
  checked: string | undefined;
}) {
  if (before === undefined && source === undefined) return null;
  return (
    <p className={styles['small']}>
      {before}
      {before !== undefined && source !== undefined && ' · '}
      {source !== undefined && <OutsideLink href={source}>Source</OutsideLink>}
      {checked !== undefined && ` read on ${checked}`}
    </p>
  );
}
