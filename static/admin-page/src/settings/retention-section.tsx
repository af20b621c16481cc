import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { RETENTION_DAYS, type Settings } from '../../../../src/contract/stored-data';
import { count } from '../../../../src/export/wording';
import accounts from '../accounts/accounts.module.css';
import { api } from '../api';
import { settingsQuery } from '../queries';
import { FailureMessage } from '../shared/failure-message';
import { describedBy, Field } from '../shared/field';
import styles from './settings.module.css';

const FIELD = 'retention-days';
const HELP = `A whole number from ${RETENTION_DAYS.least} to ${RETENTION_DAYS.most}. ${RETENTION_DAYS.usual} is usual.`;

/** How many days runs are kept, to be changed. */
export function RetentionSection({ settings: { retentionDays } }: { settings: Settings }) {
  const client = useQueryClient();
  const [typed, setTyped] = useState<string>();
  const text = typed ?? String(retentionDays);
  const [problem, setProblem] = useState<string>();
  const save = useMutation({
    mutationFn: (days: number) => api.saveSettings({ retentionDays: days }),
    onSuccess: (saved) => {
      client.setQueryData(settingsQuery().queryKey, saved);
      setTyped(undefined);
    },
  });
  const days = daysIn(text);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (days !== undefined) save.mutate(days);
    else {
      setProblem(`Give a whole number of days from ${RETENTION_DAYS.least} to ${RETENTION_DAYS.most}.`);
      document.getElementById(FIELD)?.focus();
    }
  };
  return (
    <section className={styles['section']} aria-labelledby="retention">
      <h2 id="retention">How long runs are kept</h2>
      <p className={accounts['intro']}>
        A run is deleted this many days after it was started, and leaves the history of its check. Saved
        checks, waivers and your own connector profiles stay until somebody deletes them.
      </p>
      <form className={styles['section']} onSubmit={submit} noValidate>
        <Field id={FIELD} label="Days" help={HELP} problem={problem}>
          <div className={styles['days']}>
            <Textfield
              id={FIELD}
              inputMode="numeric"
              autoComplete="off"
              isInvalid={problem !== undefined}
              aria-describedby={describedBy(FIELD, HELP, problem)}
              value={text}
              onChange={(event) => {
                setTyped(event.currentTarget.value);
                setProblem(undefined);
                save.reset();
              }}
            />
          </div>
        </Field>
        {days !== undefined && days !== retentionDays && <p>{effectOf(days, retentionDays)}</p>}
        <div className={accounts['row']}>
          <Button type="submit" appearance="primary" isDisabled={save.isPending}>
            Save
          </Button>
          <p role="status">
            {save.isPending
              ? 'Saving…'
              : save.isSuccess
                ? `Saved: runs are kept for ${count(save.data.retentionDays, 'day')}.`
                : ''}
          </p>
        </div>
        {save.isError && <FailureMessage error={save.error} />}
      </form>
    </section>
  );
}

/** @returns the days that were typed; nothing for what is no number of days that can be kept */
function daysIn(text: string): number | undefined {
  if (!/^\s*\d{1,4}\s*$/u.test(text)) return undefined;
  const days = Number(text);
  return days >= RETENTION_DAYS.least && days <= RETENTION_DAYS.most ? days : undefined;
}

function effectOf(days: number, before: number): string {
  return days < before
    ? `Runs that are older than ${count(days, 'day')} will be deleted as soon as you save. They cannot be brought back.`
    : `Runs that are made from now on are kept for ${count(days, 'day')}. Those that are there already still go after ${count(before, 'day')}.`;
}
