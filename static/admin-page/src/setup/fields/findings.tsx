import type { Finding } from '../../../../../src/setup';
import { Message, type Tone } from '../../shared/message';
import styles from './fields.module.css';

/**
 * What was found in a field, told as it changes.
 * @param fine what to say when nothing was found; nothing is said without it
 * @param tone how grave the findings are
 */
export function Findings({
  findings,
  fine,
  tone = 'danger',
}: {
  findings: readonly (Finding<string> & { readonly side?: 'here' | 'there' })[];
  fine?: string | undefined;
  tone?: Tone;
}) {
  return (
    <div role="status" className={styles['findings']}>
      {findings.length === 0 && fine !== undefined && <Message tone="success" title={fine} />}
      {findings.map(({ code, what, why, side }) => (
        <Message key={`${code} ${side ?? ''}`} tone={tone} title={what}>
          <p>
            {why}
            {side !== undefined && ` (${side === 'here' ? 'In the connector' : 'In Jira'}.)`}
          </p>
        </Message>
      ))}
    </div>
  );
}
