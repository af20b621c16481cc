import type { SignIn } from '../../../../../src/domain/profile';
import { signInLabel } from '../../../../../src/export/wording';
import { Section } from '../../result/section';
import { Lozenge } from '../../shared/lozenge';
import styles from './one.module.css';
import { SourceLine } from './source-line';

/** How the connector signs in to Jira, and what its vendor refuses. */
export function SignInSection({ signIn, isOwn }: { signIn: readonly SignIn[]; isOwn: boolean }) {
  const offered = signIn.filter(({ supported }) => supported !== false);
  const refused = signIn.filter(({ supported }) => supported === false);
  return (
    <Section id="sign-in" title="How it signs in">
      {signIn.length === 0 ? (
        <p className={styles['subtle']}>
          {isOwn ? 'The profile does not say.' : 'No page that could be read says how it signs in.'}
        </p>
      ) : (
        <ul className={styles['list']}>
          {[...offered, ...refused].map(({ method, supported, preferred, note, source, checked }) => (
            <li key={method} className={styles['item']}>
              <p className={styles['strong']}>
                {signInLabel(method)} {preferred === true && <Lozenge tone="success">Preferred</Lozenge>}
                {supported === false && <Lozenge tone="danger">Refused by the vendor</Lozenge>}
              </p>
              {note !== undefined && <p>{note}</p>}
              <SourceLine source={source} checked={checked} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
