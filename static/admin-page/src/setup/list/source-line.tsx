import { OutsideLink } from '../../shared/screen-link';
import styles from './list.module.css';

/** Where a statement can be read, and when somebody last did. Nothing without a source. */
export function SourceLine({
  source,
  checked,
  label = 'Source',
}: {
  source: string | undefined;
  checked: string | undefined;
  label?: string;
}) {
  if (source === undefined) return null;
  return (
    <p className={styles['source']}>
      <OutsideLink href={source}>{label}</OutsideLink>
      {checked !== undefined && `, read ${checked}`}
    </p>
  );
}
