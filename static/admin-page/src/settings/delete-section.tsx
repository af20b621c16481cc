import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { count } from '../../../../src/export/wording';
import accounts from '../accounts/accounts.module.css';
import { api } from '../api';
import { PageLink } from '../navigation/page-link';
import { FailureMessage } from '../shared/failure-message';
import { describedBy, Field } from '../shared/field';
import { Message } from '../shared/message';
import styles from './settings.module.css';

const FIELD = 'delete-confirmation';
const OPENER = 'delete-all';
const WORD = 'delete';

/** Deletes all data, after a word was typed; says where single things are deleted. */
export function DeleteSection() {
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [gone, setGone] = useState(0);
  const told = useRef<HTMLDivElement>(null);
  const erase = useMutation({
    mutationFn: () => api.deleteEverything(setGone),
    onSuccess: () => {
      setOpen(false);
    },
    // Whatever was read is about things that are gone, even where the rest is still there.
    onSettled: () => client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'site' }),
  });
  const close = (): void => {
    setOpen(false);
    erase.reset();
  };
  useEffect(() => {
    if (erase.isSuccess) told.current?.focus();
  }, [erase.isSuccess]);
  return (
    <section className={styles['section']} aria-labelledby="erase">
      <h2 id="erase">Delete data</h2>
      <p className={accounts['intro']}>
        One run or one check is deleted on the check’s own page: open it from{' '}
        <PageLink to="/checks">Saved checks</PageLink>. Here you delete everything at once.
      </p>
      {erase.isSuccess && (
        <div ref={told} tabIndex={-1}>
          <Message tone="success" title="Everything is deleted">
            <p>
              {count(erase.data, 'value')} of this app were deleted on this site. Your settings are the usual
              ones again.
            </p>
          </Message>
        </div>
      )}
      {isOpen ? (
        <Confirmation
          isPending={erase.isPending}
          gone={gone}
          onConfirm={() => {
            setGone(0);
            erase.mutate();
          }}
          onClose={close}
        />
      ) : (
        <p>
          <Button
            id={OPENER}
            onClick={() => {
              erase.reset();
              setOpen(true);
            }}
          >
            Delete all data…
          </Button>
        </p>
      )}
      {erase.isError && <FailureMessage error={erase.error} />}
    </section>
  );
}

function Confirmation({
  isPending,
  gone,
  onConfirm,
  onClose,
}: {
  isPending: boolean;
  gone: number;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const help = `Type “${WORD}” to confirm.`;
  useEffect(() => {
    document.getElementById(FIELD)?.focus();
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isPending) return;
    if (text.trim().toLowerCase() === WORD) onConfirm();
    else {
      setProblem(`Nothing was deleted, because “${WORD}” was not typed.`);
      document.getElementById(FIELD)?.focus();
    }
  };
  return (
    <form className={styles['section']} onSubmit={submit} noValidate>
      <Message tone="danger" title="This cannot be undone">
        <p>All runs, saved checks, waivers and connector profiles of this site go, for all admins.</p>
      </Message>
      <Field id={FIELD} label="Confirm" help={help} problem={problem}>
        <Textfield
          id={FIELD}
          autoComplete="off"
          isInvalid={problem !== undefined}
          aria-describedby={describedBy(FIELD, help, problem)}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
      </Field>
      <div className={accounts['row']}>
        <Button type="submit" appearance="danger" isDisabled={isPending}>
          Delete all data
        </Button>
        {!isPending && (
          <Button
            onClick={() => {
              onClose();
              // The button that opened this is back once it is closed.
              window.setTimeout(() => document.getElementById(OPENER)?.focus());
            }}
          >
            Keep it
          </Button>
        )}
        <p role="status">{isPending ? `Deleting… ${count(gone, 'value')} so far` : ''}</p>
      </div>
    </form>
  );
}
