import Button from '@atlaskit/button/new';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProfileDraft } from '../../../../../../src/contract/profile';
import { count } from '../../../../../../src/export/wording';
import { api } from '../../../api';
import { AccountQuestion } from '../../../check/account/account-question';
import { keysIn, scopeOf } from '../../../check/choices';
import { FIELD_IDS } from '../../../check/problems';
import { useAddress } from '../../../navigation/address';
import { useQueryValues } from '../../../navigation/use-query-value';
import { FailureMessage } from '../../../shared/failure-message';
import { describedBy, Field, TextArea } from '../../../shared/field';
import { newPath } from '../../addresses';
import type { Connectors } from '../../use-connectors';
import { newKey } from '../draft-keys';
import { keepDraft, useDraft } from '../drafts';
import { ProfileEditor } from '../editor/profile-editor';
import { freeId, namingOf } from '../naming';
import { profileText, textIn, withText, type Written } from '../written-profile';
import styles from './start.module.css';

const KEYS_ID = 'draft-projects';
const KEYS_HELP =
  'Paste keys, separated by commas, spaces or lines. Leave it empty for all projects, up to 1,000 of them.';

/** A profile made from what an account that works holds today. */
export function AccountStart({ connectors }: { connectors: Connectors }) {
  const { get } = useQueryValues();
  const about = { account: get('account'), keys: keysIn(get('keys')).join(',') };
  const draftKey = newKey('account', `${about.account} ${about.keys}`);
  const address = newPath('account', { ...about, write: 'yes' });
  const draft = useDraft(draftKey);
  return draft && get('write') === 'yes' ? (
    <ProfileEditor draftKey={draftKey} connectors={connectors} initial={{ text: '', address }} />
  ) : (
    <WhichAccount
      onRead={(answer) => {
        const { written } = answer;
        const id = freeId(textIn(written, 'id'), namingOf(connectors));
        keepDraft(draftKey, {
          text: profileText(withText(written, 'id', id)),
          note: noteOf(answer),
          address,
        });
      }}
      address={address}
    />
  );
}

function WhichAccount({ onRead, address }: { onRead: (draft: ProfileDraft) => void; address: string }) {
  const { get, set } = useQueryValues();
  const { push } = useAddress();
  const [asked, setAsked] = useState(false);
  const account = get('account');
  const keys = get('keys');
  const scope = keysIn(keys).length === 0 ? { scope: { kind: 'all' as const } } : scopeOf(keysChoice(keys));
  const wrongAccount = asked && account === '' ? 'Choose the account that works today.' : undefined;
  const wrongKeys = 'problem' in scope ? scope.problem : undefined;
  const read = useMutation({ mutationFn: api.draftProfile });
  const change = (values: Readonly<Record<string, string>>): void => {
    // What is being read is for another choice then.
    read.reset();
    set(values);
  };
  const press = (): void => {
    setAsked(true);
    if (account === '') document.getElementById(FIELD_IDS.account)?.focus();
    else if ('problem' in scope) document.getElementById(KEYS_ID)?.focus();
    else
      read.mutate(
        { accountId: account, projects: scope.scope },
        {
          onSuccess: (answer) => {
            onRead(answer);
            push(address);
          },
        },
      );
  };
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        press();
      }}
    >
      <p className={styles['help']}>
        Jira is asked what the account may do. What it holds everywhere is recommended, what it holds in some
        projects optional; what the connector cannot do without is for you to say.
      </p>
      <AccountQuestion
        accountId={account}
        problem={wrongAccount}
        onChange={(accountId) => {
          change({ account: accountId });
        }}
      />
      <Field id={KEYS_ID} label="Projects that it works in" help={KEYS_HELP} problem={wrongKeys}>
        <TextArea
          id={KEYS_ID}
          rows={2}
          spellCheck={false}
          value={keys}
          aria-invalid={wrongKeys !== undefined}
          aria-describedby={describedBy(KEYS_ID, KEYS_HELP, wrongKeys)}
          onChange={(event) => {
            change({ keys: event.currentTarget.value });
          }}
        />
      </Field>
      {read.isError && <FailureMessage error={read.error} onRetry={press} />}
      <div>
        <Button type="submit" appearance="primary" isLoading={read.isPending}>
          Read what it holds
        </Button>
      </div>
    </form>
  );
}

function keysChoice(keys: string) {
  return { kind: 'keys' as const, categoryIds: [], search: '', keys };
}

function noteOf({ projects, leftOut }: { projects: number; leftOut: number; written: Written }): string {
  const asked = `Made from what the account holds in ${count(projects, 'project')}.`;
  return leftOut === 0
    ? asked
    : `${asked} ${count(leftOut, 'project')} of your choice could not be looked at.`;
}
