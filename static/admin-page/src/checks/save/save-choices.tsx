import Button from '@atlaskit/button/new';
import { lazy, Suspense, useRef, useState } from 'react';
import type { Choices } from '../../check/choices';
import { useAddress } from '../../navigation/address';
import { Loading } from '../../shared/loading';
import { useAccountName } from '../account-name';
import { savedCheckPath } from '../addresses';
import styles from '../checks.module.css';
import { whatIsSaved } from './what-is-saved';

const SaveForm = lazy(() => import('./save-form'));

/** Saves what is chosen without running it. @param mayOpen looks whether the choices are whole, and leads to what is not */
export function SaveChoices({
  choices,
  connectorName,
  mayOpen,
}: {
  choices: Choices;
  connectorName: string;
  mayOpen: () => boolean;
}) {
  const { push } = useAddress();
  const [open, setOpen] = useState<Choices>();
  const accountName = useAccountName(choices.accountId);
  const opener = useRef<HTMLButtonElement>(null);
  // Other choices are another check, so what was opened for the last ones closes.
  const isOpen = open === choices;
  return (
    <div className={styles['stack']}>
      <div>
        <Button
          ref={opener}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen && mayOpen() ? choices : undefined);
          }}
        >
          Save this check
        </Button>
      </div>
      {isOpen && (
        <Suspense fallback={<Loading>Opening…</Loading>}>
          <SaveForm
            what={whatIsSaved(choices)}
            suggested={`${accountName} for ${connectorName}`}
            onSaved={({ checkId }) => {
              push(savedCheckPath(checkId));
            }}
            onCancel={() => {
              setOpen(undefined);
              opener.current?.focus();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
