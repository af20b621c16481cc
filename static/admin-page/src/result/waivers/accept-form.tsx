import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { MAX_WAIVER_DAYS, type Waived } from '../../../../../src/contract/waiver';
import { api } from '../../api';
import { FailureMessage } from '../../shared/failure-message';
import { describedBy, Field, TextArea } from '../../shared/field';
import { useSite } from '../../site/site-gate';
import { goToSection } from '../section';
import { dayFromNow, dayProblem } from './days';
import { OwnerField } from './owner-field';
import { useWaiverChanges } from './use-waiver-changes';
import styles from './waivers.module.css';

const REASON_ID = 'waiver-reason';
const REASON_HELP = 'Every admin of this site can read it. Do not name people in it.';
const DAY_ID = 'waiver-day';
const DAY_HELP = `At most ${MAX_WAIVER_DAYS} days from today. After that it counts in full again.`;
const USUAL_DAYS = 90;

/** Accepts a finding: who answers for it, why, and until when. @param what is accepted, in words */
export default function AcceptForm({
  runId,
  waives,
  what,
  onCancel,
}: {
  runId: string;
  waives: Waived;
  what: string;
  onCancel: () => void;
}) {
  const { viewer } = useSite();
  const changed = useWaiverChanges(runId);
  const [owner, setOwner] = useState(viewer.accountId);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(() => dayFromNow(USUAL_DAYS));
  const [isAsked, setAsked] = useState(false);
  useEffect(() => document.getElementById(REASON_ID)?.focus(), []);
  const wrongReason = reason.trim().length < 3 ? 'Say why this is accepted.' : undefined;
  const wrongDay = dayProblem(until);
  const add = useMutation({
    mutationFn: () => api.addWaiver({ runId, waives, owner, reason: reason.trim(), until }),
    onSuccess: async () => {
      await changed();
      onCancel();
      goToSection('waivers');
    },
  });
  const submit = (): void => {
    setAsked(true);
    if (wrongReason !== undefined) document.getElementById(REASON_ID)?.focus();
    else if (wrongDay !== undefined) document.getElementById(DAY_ID)?.focus();
    else add.mutate();
  };
  const reasonProblem = isAsked ? wrongReason : undefined;
  const dayWrong = isAsked ? wrongDay : undefined;
  return (
    <form
      noValidate
      className={styles['form']}
      aria-label={`Accept: ${what}`}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field id={REASON_ID} label="Why it is accepted" help={REASON_HELP} problem={reasonProblem}>
        <TextArea
          id={REASON_ID}
          rows={3}
          maxLength={1_000}
          value={reason}
          aria-invalid={reasonProblem !== undefined}
          aria-describedby={describedBy(REASON_ID, REASON_HELP, reasonProblem)}
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
      </Field>
      <Field id={DAY_ID} label="Last day on which it holds" help={DAY_HELP} problem={dayWrong}>
        <Textfield
          id={DAY_ID}
          type="date"
          min={dayFromNow(0)}
          max={dayFromNow(MAX_WAIVER_DAYS)}
          value={until}
          isInvalid={dayWrong !== undefined}
          aria-describedby={describedBy(DAY_ID, DAY_HELP, dayWrong)}
          onChange={(event) => {
            setUntil(event.currentTarget.value);
          }}
        />
      </Field>
      <OwnerField owner={owner} onChange={setOwner} />
      <div className={styles['row']}>
        <Button type="submit" appearance="primary" isLoading={add.isPending}>
          Accept it
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
      {add.isError && <FailureMessage error={add.error} onRetry={submit} />}
    </form>
  );
}
