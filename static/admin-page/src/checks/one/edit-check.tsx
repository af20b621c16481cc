import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { MAX_BUDGET } from '../../../../../src/contract/run-parts';
import type { SavedCheck } from '../../../../../src/contract/saved-check';
import { number } from '../../../../../src/export/wording';
import { api } from '../../api';
import { FailureMessage, failureOf } from '../../shared/failure-message';
import { describedBy, Field } from '../../shared/field';
import styles from '../checks.module.css';
import { CheckFields, NAME_ID, nameProblem } from '../save/check-fields';
import { changeOf } from './change-of';

const BUDGET_ID = 'check-budget';
const BUDGET_HELP =
  'Jira gives the app a number of points an hour, for all who use it. Beyond this many a run pauses and asks.';

/** Changes the name, the schedule and the budget of a check. What it checks stays, so that its runs can be compared. */
export function EditCheck({
  check,
  onSaved,
  onCancel,
}: {
  check: SavedCheck;
  onSaved: () => void;
  onCancel: () => void;
}) {
  const client = useQueryClient();
  const [value, setValue] = useState({ name: check.name, schedule: check.schedule });
  const [budget, setBudget] = useState(String(check.budget));
  const [isAsked, setAsked] = useState(false);
  useEffect(() => document.getElementById(NAME_ID)?.focus(), []);
  const wrongName = nameProblem(value.name);
  const wrongBudget = budgetProblem(budget);
  const save = useMutation({
    mutationFn: () => api.saveCheck(changeOf(check, { ...value, budget: Number(budget) })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['checks'] });
      onSaved();
    },
  });
  const submit = (): void => {
    setAsked(true);
    if (wrongName !== undefined) document.getElementById(NAME_ID)?.focus();
    else if (wrongBudget !== undefined) document.getElementById(BUDGET_ID)?.focus();
    else save.mutate();
  };
  const isChanged = save.isError && failureOf(save.error).code === 'check-changed';
  return (
    <form
      noValidate
      className={styles['form']}
      aria-label={`Change ${check.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <CheckFields value={value} problem={isAsked ? wrongName : undefined} onChange={setValue} />
      <Field
        id={BUDGET_ID}
        label="Points that a run may spend on proof"
        help={BUDGET_HELP}
        problem={isAsked ? wrongBudget : undefined}
      >
        <Textfield
          id={BUDGET_ID}
          inputMode="numeric"
          value={budget}
          isInvalid={isAsked && wrongBudget !== undefined}
          aria-describedby={describedBy(BUDGET_ID, BUDGET_HELP, isAsked ? wrongBudget : undefined)}
          onChange={(event) => {
            setBudget(event.currentTarget.value);
          }}
        />
      </Field>
      <div className={styles['row']}>
        <Button type="submit" appearance="primary" isLoading={save.isPending}>
          Save
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
      {save.isError && (
        <FailureMessage
          error={save.error}
          onRetry={submit}
          {...(isChanged && {
            actions: (
              <Button onClick={() => void client.invalidateQueries({ queryKey: ['checks'] })}>
                Read their version
              </Button>
            ),
          })}
        />
      )}
    </form>
  );
}

function budgetProblem(text: string): string | undefined {
  const points = Number(text);
  return text.trim() !== '' && Number.isInteger(points) && points >= 0 && points <= MAX_BUDGET
    ? undefined
    : `Give a whole number from 0 to ${number(MAX_BUDGET)}.`;
}
