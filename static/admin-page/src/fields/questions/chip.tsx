import Cross from '@atlaskit/icon/core/cross';
import styles from '../fields.module.css';

/** Something chosen, with a button that takes it away. */
export function Chip({ name, code, onRemove }: { name: string; code?: string; onRemove: () => void }) {
  return (
    <li className={styles['chip']}>
      <span>
        {name} {code !== undefined && <code className={styles['code']}>{code}</code>}
      </span>
      <button type="button" className={styles['remove']} onClick={onRemove}>
        <Cross label={`Remove ${name}`} size="small" color="currentColor" />
      </button>
    </li>
  );
}
