import Button from '@atlaskit/button/new';
import TextField from '@atlaskit/textfield';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AccountHit } from '../../../../../src/contract/account';
import type { PersonMention } from '../../../../../src/troubleshoot';
import { accountTypeLabel } from '../../../../../src/export/wording';
import { accountSearchQuery } from '../../queries';
import { FailureMessage } from '../../shared/failure-message';
import { describedBy, Field } from '../../shared/field';
import { Lozenge } from '../../shared/lozenge';
import styles from './live.module.css';

const ID = 'troubleshoot-person';
const HELP = 'Only when you press the button the name goes to Jira’s user search, and nowhere else.';

/** Looks up somebody that the text names, when asked to, and lets the person say who it is. */
export function PersonSearch({
  people,
  onAccount,
  onPerson,
}: {
  people: readonly PersonMention[];
  /** It is the account that the connector signs in as. */
  onAccount: (accountId: string) => void;
  /** It is the assignee or reporter; absent where no cause is about one. */
  onPerson?: (hit: AccountHit) => void;
}) {
  const [corrected, setCorrected] = useState<string>();
  const [wanted, setWanted] = useState('');
  const name = corrected ?? people[0]?.value ?? '';
  const search = useQuery({ ...accountSearchQuery(wanted), enabled: wanted !== '', gcTime: 0 });
  const hits = search.data?.accounts ?? [];
  const start = (): void => {
    if (name.trim() === wanted) void search.refetch();
    else setWanted(name.trim());
  };
  return (
    <div className={styles['person']}>
      <Field id={ID} label="Person in the text" help={HELP}>
        <div className={styles['row']}>
          <TextField
            id={ID}
            value={name}
            maxLength={255}
            aria-describedby={describedBy(ID, HELP, undefined)}
            autoComplete="off"
            onChange={(event) => {
              setCorrected(event.currentTarget.value);
            }}
          />
          <Button isDisabled={name.trim() === ''} isLoading={search.isFetching} onClick={start}>
            Search Jira for this person
          </Button>
        </div>
      </Field>
      {people.length > 1 && (
        <p className={styles['found']}>
          Also named:{' '}
          {people
            .slice(1, 6)
            .map(({ value }) => value)
            .join(', ')}
        </p>
      )}
      {search.isError && <FailureMessage error={search.error} onRetry={start} />}
      {search.data && !search.isFetching && hits.length === 0 && (
        <p role="status" className={styles['found']}>
          Jira finds nobody by this name. It does not find deactivated accounts and hidden e-mail addresses.
        </p>
      )}
      {hits.length > 0 && (
        <ul aria-label="People found" className={styles['hits']}>
          {hits.map((hit) => (
            <li key={hit.accountId}>
              <span>
                <strong>{hit.displayName}</strong> {hit.emailAddress}{' '}
                <Lozenge>{accountTypeLabel(hit)}</Lozenge>
              </span>
              <Button
                spacing="compact"
                onClick={() => {
                  onAccount(hit.accountId);
                }}
              >
                The connector uses this account
              </Button>
              {onPerson && (
                <Button
                  spacing="compact"
                  onClick={() => {
                    onPerson(hit);
                  }}
                >
                  It is about this person
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
