import type { InputHTMLAttributes, ReactNode } from 'react';
import styles from './choice.module.css';

/** A native checkbox or radio button with its label and, under it, help. */
export function Choice({
  label,
  help,
  children,
  ...input
}: {
  label: ReactNode;
  help?: ReactNode;
  children?: ReactNode;
} & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <div className={styles['choice']}>
      <label className={styles['label']}>
        <input {...input} className={styles['input']} />
        <span className={styles['text']}>
          <span>{label}</span>
          {help !== undefined && help !== '' && <span className={styles['help']}>{help}</span>}
        </span>
      </label>
      {children !== undefined && <div className={styles['more']}>{children}</div>}
    </div>
  );
}
