import type { ReactNode } from 'react';
import { classNames } from '../../shared/class-names';
import styles from './connector-question.module.css';

/** One connector as a card with a radio button. */
export function ConnectorCard({
  id,
  name,
  summary,
  labels,
  isChosen,
  inputId,
  onChoose,
}: {
  id: string;
  name: string;
  summary: string | undefined;
  labels: ReactNode;
  isChosen: boolean;
  inputId: string | undefined;
  onChoose: () => void;
}) {
  return (
    <label className={classNames(styles['card'], isChosen && styles['chosen'])}>
      <input
        id={inputId}
        type="radio"
        name="connector"
        className={styles['radio']}
        checked={isChosen}
        aria-label={name}
        aria-describedby={`connector-${id}`}
        onChange={onChoose}
      />
      <span className={styles['text']}>
        <span className={styles['name']}>{name}</span>
        <span id={`connector-${id}`} className={styles['facts']}>
          {summary !== undefined && <span className={styles['summary']}>{summary}</span>}
          <span className={styles['labels']}>{labels}</span>
        </span>
      </span>
    </label>
  );
}
