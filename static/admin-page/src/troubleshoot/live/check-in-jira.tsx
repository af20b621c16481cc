import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import type { AccountHit } from '../../../../../src/contract/account';
import type { Mentions } from '../../../../../src/troubleshoot';
import { asksAnything } from '../../../../../src/troubleshoot/live';
import { Announce } from '../../shared/hidden';
import { FindingsPanel } from './findings-panel';
import { FoundValuesFields } from './found-values';
import styles from './live.module.css';
import { PersonSearch } from './person-search';
import type { FoundValues } from './use-found-values';
import type { LiveCheck } from './use-live-check';

/** What the text names, a button that asks Jira about it, and what Jira says. */
export function CheckInJira({
  mentions,
  accountId,
  values,
  live,
  person,
  accountQuestion,
  problem,
  onAccount,
  onPerson,
  onAsk,
}: {
  mentions: Mentions;
  accountId: string;
  values: FoundValues;
  live: LiveCheck;
  person: AccountHit | undefined;
  accountQuestion: ReactNode;
  /** What is wrong with the projects. */
  problem: string | undefined;
  onAccount: (accountId: string) => void;
  onPerson: (hit: AccountHit | undefined) => void;
  onAsk: () => void;
}) {
  const { questions } = values;
  const { people } = mentions;
  const isAboutPerson = questions.personPermissions.length > 0;
  const { last, isAsking, progress } = live;
  return (
    <section className={styles['live']} aria-labelledby="live-title">
      <h2 id="live-title">Check it in Jira</h2>
      <p className={styles['intro']}>
        Jira is asked about the account, these project keys and the permissions that the causes name. The text
        itself stays in this browser.
      </p>
      {accountQuestion}
      <FoundValuesFields values={values} mentions={mentions} problem={problem} />
      {(people.length > 0 || isAboutPerson) && (
        <PersonSearch
          key={people[0]?.value ?? ''}
          people={people}
          onAccount={onAccount}
          {...(isAboutPerson && { onPerson })}
        />
      )}
      {person && isAboutPerson && (
        <p className={styles['row']}>
          <span>
            It is about <strong>{person.displayName}</strong>.
          </span>
          <Button
            spacing="compact"
            onClick={() => {
              onPerson(undefined);
            }}
          >
            Not this person
          </Button>
        </p>
      )}
      {asksAnything(questions) ? (
        <div className={styles['row']}>
          <Button appearance="primary" isLoading={isAsking} onClick={onAsk}>
            {last ? 'Check again now' : 'Check it now'}
          </Button>
          {isAsking && (
            <Announce>
              {progress.total === 0
                ? 'Asking Jira.'
                : `Asking Jira: ${progress.done} of ${progress.total} answered.`}
            </Announce>
          )}
          {isAsking && progress.total > 0 && (
            <span className={styles['found']} aria-hidden="true">
              {progress.done} of {progress.total} answered
            </span>
          )}
        </div>
      ) : (
        <p>None of these causes lies where Jira could be asked. Go through what to look at above.</p>
      )}
      {last && questions.permissions.length > 0 && values.projectKeys.length === 0 && (
        <p>No project was named, so permissions were not asked about. Enter a key above and check again.</p>
      )}
      {last && (
        <FindingsPanel findings={last.findings} before={last.before} at={last.at} accountId={accountId} />
      )}
    </section>
  );
}
