import { useId } from 'react';
import type { Diagnosis } from '../../../../../src/troubleshoot';
import { aboutLabel } from '../../../../../src/export/wording/troubleshoot';
import { Lozenge } from '../../shared/lozenge';
import { OutsideLink } from '../../shared/screen-link';
import styles from './answer.module.css';
import { CheckLine } from './check-line';

/** Nothing is claimed about an unknown text: what resembles it, and what is worth a look anyway. */
export function NotKnown({ diagnosis: { nearest, generalChecks, elsewhere } }: { diagnosis: Diagnosis }) {
  const id = useId();
  return (
    <>
      {elsewhere !== undefined && (
        <p>
          The answer came from <code>{elsewhere}</code>, which is neither Jira nor Jira Align.
        </p>
      )}
      {nearest.length > 0 && (
        <section className={styles['candidate']} aria-labelledby={`${id}-nearest`}>
          <h3 id={`${id}-nearest`}>What resembles it</h3>
          <p className={styles['small']}>
            These are other errors. Compare the wording before you go by them.
          </p>
          <ul className={styles['checks']}>
            {nearest.map(({ error }) => (
              <li key={error.id}>
                {error.title} <Lozenge>{aboutLabel(error.about)}</Lozenge>{' '}
                <OutsideLink href={error.sources[0] ?? ''}>Source</OutsideLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles['candidate']} aria-labelledby={`${id}-general`}>
        <h3 id={`${id}-general`}>What is worth a look anyway</h3>
        <ul className={styles['general']}>
          {generalChecks.map(({ title, why, check }) => (
            <li key={title}>
              <h4>{title}</h4>
              <p>{why}</p>
              <ul className={styles['checks']} aria-label={title}>
                <CheckLine check={check} />
              </ul>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
