import Button from '@atlaskit/button/new';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { SavedCheck } from '../../../../../src/contract/saved-check';
import { api } from '../../api';
import { newPath } from '../../connectors/addresses';
import { PageLink } from '../../navigation/page-link';
import { FailureMessage } from '../../shared/failure-message';
import { Message } from '../../shared/message';
import styles from '../checks.module.css';
import { CheckFields, type CheckNaming, NAME_ID, nameProblem } from './check-fields';
import type { WhatIsSaved } from './what-is-saved';

const LONGEST_NAME = 80;

/** Keeps a check of the site's under a name. @param suggested the name that stands in the field at first */
export default function SaveForm({
  what,
  suggested,
  onSaved,
  onCancel,
}: {
  what: WhatIsSaved | 'pasted';
  suggested: string;
  onSaved: (check: SavedCheck) => void;
  onCancel: () => void;
}) {
  if (what === 'pasted') return <PastedProfile onCancel={onCancel} />;
  return <NamedForm what={what} suggested={suggested} onSaved={onSaved} onCancel={onCancel} />;
}

function NamedForm({
  what,
  suggested,
  onSaved,
  onCancel,
}: {
  what: WhatIsSaved;
  suggested: string;
  onSaved: (check: SavedCheck) => void;
  onCancel: () => void;
}) {
  const client = useQueryClient();
  const [value, setValue] = useState<CheckNaming>({
    name: suggested.slice(0, LONGEST_NAME),
    schedule: 'off',
  });
  const [isAsked, setAsked] = useState(false);
  useEffect(() => document.getElementById(NAME_ID)?.focus(), []);
  const problem = nameProblem(value.name);
  const save = useMutation({
    mutationFn: () => api.saveCheck({ ...what, ...value }),
    onSuccess: (check) => {
      void client.invalidateQueries({ queryKey: ['checks'] });
      onSaved(check);
    },
  });
  const submit = (): void => {
    setAsked(true);
    if (problem === undefined) save.mutate();
    else document.getElementById(NAME_ID)?.focus();
  };
  return (
    <form
      noValidate
      className={styles['form']}
      aria-label="Save this check"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <CheckFields value={value} problem={isAsked ? problem : undefined} onChange={setValue} />
      <div className={styles['row']}>
        <Button type="submit" appearance="primary" isLoading={save.isPending}>
          Save
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
      {save.isError && <FailureMessage error={save.error} onRetry={submit} />}
    </form>
  );
}

function PastedProfile({ onCancel }: { onCancel: () => void }) {
  return (
    <Message
      tone="information"
      title="Keep the profile for this site first"
      actions={<Button onClick={onCancel}>Close</Button>}
    >
      <p>
        The profile was pasted for this check only, and a saved check has to find it again.{' '}
        <PageLink to={newPath('pasted')}>Keep it for this site</PageLink>, then choose it and save the check.
      </p>
    </Message>
  );
}
