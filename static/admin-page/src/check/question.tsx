import type { ReactNode } from 'react';
import styles from './question.module.css';

/** One of the three questions, with its number. */
export function Question({
  number,
  title,
  children,
}: {
  number: number;
  title: string;
  children: ReactNode;
}) {
  const id = `question-${number}`;
  return (
    <section className={styles['question']} aria-labelledby={id}>
      <span className={styles['number']} aria-hidden="true">
        {number}
      </span>
      <div className={styles['body']}>
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </section>
  );
}
