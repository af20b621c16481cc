import Textfield from '@atlaskit/textfield';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { findSecrets, NAME_OF_SECRET } from '../../../../../src/setup/secrets';
import { accountSearchQuery } from '../../queries';
import { FailureMessage } from '../../shared/failure-message';
import { describedBy, Field } from '../../shared/field';
import { Announce } from '../../shared/hidden';
import { Message } from '../../shared/message';
import { useSite } from '../../site/site-gate';
import { FIELD_IDS } from '../problems';
import styles from './account-picker.module.css';
import { AccountOption, type Option, optionsFor } from './account-option';
import { useDebounced } from '../../shared/use-debounced';

const LISTBOX = 'account-options';
const HELP = 'Type a name or an e-mail address, or paste an account ID.';

/** Searches for accounts as one types (WAI-ARIA combobox with a list). A secret pasted by mistake is not searched for. */
export function AccountPicker({
  problem: missing,
  takesFocus,
  onChoose,
}: {
  problem: string | undefined;
  takesFocus: boolean;
  onChoose: (accountId: string) => void;
}) {
  const { viewer } = useSite();
  useEffect(() => {
    if (takesFocus) document.getElementById(FIELD_IDS.account)?.focus();
  }, [takesFocus]);
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string>();
  const problem = refused ?? missing;
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const wanted = useDebounced(text.trim(), 250);
  const search = useQuery({ ...accountSearchQuery(wanted), enabled: wanted !== '' && viewer.canBrowseUsers });
  const options = optionsFor(text, search.data?.accounts ?? []);
  const settled = wanted === text.trim() && !search.isFetching;
  const listed = open && text.trim() !== '' && options.length > 0;

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((active + step + options.length) % options.length);
    } else if (event.key === 'Enter' && text.trim() !== '') {
      event.preventDefault();
      const chosen = options[active];
      if (listed && chosen) onChoose(chosen.accountId);
    } else if (event.key === 'Escape') setOpen(false);
  };
  const onType = (typed: string): void => {
    const [secret] = findSecrets(typed);
    setRefused(
      secret &&
        `This looks like ${NAME_OF_SECRET[secret.kind]}. It was removed and went nowhere; type the name of the account.`,
    );
    setText(secret ? '' : typed);
    setActive(0);
    setOpen(true);
  };
  const retry = (): void => {
    // The button goes away with the failure, and what is found is listed below the field.
    document.getElementById(FIELD_IDS.account)?.focus();
    setOpen(true);
    void search.refetch();
  };
  return (
    <div className={styles['picker']}>
      {!viewer.canBrowseUsers && (
        <Message tone="warning" title="Jira does not let you look up accounts">
          <p>
            You lack the global permission “Browse users and groups”, and without it Jira shows no account,
            not even by its ID. Ask for it under Settings &gt; System &gt; Global permissions.
          </p>
        </Message>
      )}
      <Field id={FIELD_IDS.account} label="Account" help={HELP} problem={problem}>
        <div
          className={styles['box']}
          onBlur={() => {
            setOpen(false);
          }}
        >
          <Textfield
            id={FIELD_IDS.account}
            role="combobox"
            aria-expanded={listed}
            aria-controls={LISTBOX}
            aria-autocomplete="list"
            aria-activedescendant={listed ? `account-option-${active}` : undefined}
            aria-describedby={describedBy(FIELD_IDS.account, HELP, problem)}
            autoComplete="off"
            isInvalid={problem !== undefined}
            value={text}
            onKeyDown={onKeyDown}
            onChange={(event) => {
              onType(event.currentTarget.value);
            }}
          />
          <ul id={LISTBOX} role="listbox" aria-label="Accounts" className={styles['list']} hidden={!listed}>
            {listed &&
              options.map((option: Option, index) => (
                <AccountOption
                  key={option.accountId}
                  id={`account-option-${index}`}
                  option={option}
                  isActive={index === active}
                  onChoose={onChoose}
                />
              ))}
          </ul>
        </div>
      </Field>
      {refused !== undefined && <Announce>{refused}</Announce>}
      <Findings
        text={settled ? wanted : ''}
        count={options.length}
        isSearching={search.isFetching}
        more={search.data?.more ?? false}
      />
      {search.isError && <FailureMessage error={search.error} onRetry={retry} />}
    </div>
  );
}

function Findings({
  text,
  count,
  isSearching,
  more,
}: {
  text: string;
  count: number;
  isSearching: boolean;
  more: boolean;
}) {
  if (isSearching) return <p className={styles['note']}>Searching…</p>;
  if (text === '') return null;
  if (count === 0)
    return (
      <p className={styles['note']} role="status">
        No active account fits “{text}”. Jira does not find deactivated accounts and hidden e-mail addresses;
        paste the account ID for those.
      </p>
    );
  if (more) return <p className={styles['note']}>There are more. Type more of the name to find others.</p>;
  return <Announce>{`${count} ${count === 1 ? 'account' : 'accounts'} found.`}</Announce>;
}
