import type { VendorStatement } from '../../../../../src/domain/profile';
import { Section } from '../../result/section';
import { Lozenge, type LozengeTone } from '../../shared/lozenge';
import styles from './one.module.css';
import { SourceLine } from './source-line';

const STATUS: Record<VendorStatement['status'], { readonly label: string; readonly tone: LozengeTone }> = {
  current: { label: 'Holds', tone: 'neutral' },
  outdated: { label: 'No longer true', tone: 'warning' },
  contradicted: { label: 'Another source says otherwise', tone: 'warning' },
};

/** Sentences of the vendor that an admin may rely on; those that do not hold come first, with what is true instead. */
export function StatementsSection({ statements }: { statements: readonly VendorStatement[] }) {
  if (statements.length === 0) return null;
  const doubted = statements.filter(({ status }) => status !== 'current');
  const current = statements.filter(({ status }) => status === 'current');
  return (
    <Section id="statements" title="What the vendor says">
      <ul className={styles['list']}>
        {[...doubted, ...current].map(({ text, status, note, noteSource, source, checked }) => (
          <li key={`${source} ${text}`} className={styles['item']}>
            <p>
              <Lozenge tone={STATUS[status].tone}>{STATUS[status].label}</Lozenge>
            </p>
            <blockquote className={styles['quote']}>“{text}”</blockquote>
            <SourceLine source={source} checked={checked} />
            {note !== undefined && (
              <div className={status === 'current' ? undefined : styles['conflict']}>
                <p>
                  {status !== 'current' && <strong>Instead: </strong>}
                  {note}
                </p>
                <SourceLine source={noteSource} checked={undefined} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
