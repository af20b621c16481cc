import { PageLink } from '../../navigation/page-link';
import { linkToTroubleshoot } from '../addresses';
import { useWho } from '../who/use-who';
import { AnswersSection } from './answers-section';
import { CommandSection } from './command-section';
import styles from './connection.module.css';
import { TestFormFields } from './test-form';
import { useTestValues } from './use-test-values';

/** The connection test: a command that tries the token on the admin’s own machine, and what its answer means. */
export default function ConnectionScreen() {
  const { who } = useWho();
  const form = useTestValues();
  return (
    <div className={styles['screen']}>
      <header className={styles['section']}>
        <p>
          <PageLink to={linkToTroubleshoot(who)}>Troubleshoot</PageLink>
        </p>
        <h1 tabIndex={-1}>Does the sign-in work?</h1>
        <p className={styles['intro']}>
          Try the e-mail address and the token on your own machine, the way the connector uses them. This page
          never asks for the token.
        </p>
      </header>
      <section className={styles['section']} aria-labelledby="values-title">
        <h2 id="values-title">1. Say what to try</h2>
        <TestFormFields form={form} />
      </section>
      <CommandSection form={form} />
      <AnswersSection who={who} />
    </div>
  );
}
