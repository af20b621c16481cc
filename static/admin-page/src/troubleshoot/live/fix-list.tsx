import { useId } from 'react';
import type { Cause } from '../../../../../src/domain/cause-summary';
import { type CauseContext, causeText } from '../../../../../src/export/wording';
import { ScreenLink } from '../../shared/screen-link';
import styles from './live.module.css';

/** What to change in Jira, one row a change, each with the screen where it is made. */
export function FixList({ causes, context }: { causes: readonly Cause[]; context: CauseContext }) {
  const id = useId();
  if (causes.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles['fixes']}>
      <h4 id={id}>What to change, if the connector needs it</h4>
      <ul className={styles['lines']}>
        {causes.map((cause) => {
          const { title, explanation, action, screen } = causeText(cause, context);
          return (
            <li key={cause.id} className={styles['fix']} data-fix={cause.subject.kind}>
              <p>
                <strong>{title}</strong>
              </p>
              <p>{explanation}</p>
              <p>{action}</p>
              {screen && <ScreenLink screen={screen} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
