import ErrorIcon from '@atlaskit/icon/core/status-error';
import type { ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { classNames } from './class-names';
import styles from './field.module.css';

/** A label, a control, its help and its problem. The control points to help and problem by `${id}-help` and `${id}-problem`. */
export function Field({
  id,
  label,
  help,
  problem,
  children,
}: {
  id: string;
  label: string;
  help?: string | undefined;
  problem?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {children}
      {help !== undefined && help !== '' && (
        <p className={styles['help']} id={`${id}-help`}>
          {help}
        </p>
      )}
      <Problem id={`${id}-problem`} text={problem} />
    </div>
  );
}

/** What is wrong with a choice, right beside it. */
export function Problem({ id, text }: { id: string; text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p className={styles['problem']} id={id}>
      <ErrorIcon label="" color="currentColor" size="small" />
      {text}
    </p>
  );
}

/** The ids that describe a field's control. */
export function describedBy(
  id: string,
  help: string | undefined,
  problem: string | undefined,
): string | undefined {
  const ids = [
    help === undefined || help === '' ? '' : `${id}-help`,
    problem === undefined ? '' : `${id}-problem`,
  ];
  return ids.filter((part) => part !== '').join(' ') || undefined;
}

/** A native select, dressed like the text fields beside it. */
export function Select({ className, ...props }: SelectHTMLAttributes<HTMLSelectElement>) {
  return <select {...props} className={classNames(styles['control'], styles['select'], className)} />;
}

export function TextArea(props: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return <textarea {...props} className={classNames(styles['control'], styles['area'])} />;
}
