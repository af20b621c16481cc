import { CopyButton } from './copy-button';
import styles from './fields.module.css';

/** A value that goes into the connector, ready to be copied. */
export function ValueToCopy({ name, value }: { name: string; value: string }) {
  return (
    <p className={styles['value']}>
      <span className={styles['valueName']}>{name}</span>
      <code className={styles['valueText']}>{value}</code>
      <CopyButton name={name} text={value} />
    </p>
  );
}
