import Button from '@atlaskit/button/new';
import { useRef, useState } from 'react';
import type { SavedCheck } from '../../../../../src/contract/saved-check';
import styles from '../checks.module.css';
import { RunNow } from '../run-now';
import { DeleteCheck } from './delete-check';
import { EditCheck } from './edit-check';
import { useConnectorNames } from '../use-connector-names';

/** Run, change and delete a check. */
export function CheckActions({ check }: { check: SavedCheck }) {
  const [open, setOpen] = useState<'edit' | 'delete'>();
  const [isSaved, setSaved] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const remove = useRef<HTMLButtonElement>(null);
  const connectorName = useConnectorNames()(check);
  const close = (): void => {
    const opener = open === 'edit' ? edit : remove;
    setOpen(undefined);
    opener.current?.focus();
  };
  return (
    <div className={styles['stack']}>
      <div className={styles['row']}>
        <RunNow check={{ ...check, connectorName }} isPrimary />
        <Button
          ref={edit}
          aria-expanded={open === 'edit'}
          onClick={() => {
            setSaved(false);
            setOpen(open === 'edit' ? undefined : 'edit');
          }}
        >
          Change it
        </Button>
        <Button
          ref={remove}
          aria-expanded={open === 'delete'}
          onClick={() => {
            setOpen(open === 'delete' ? undefined : 'delete');
          }}
        >
          Delete it
        </Button>
        <span role="status">{isSaved ? 'Saved.' : ''}</span>
      </div>
      {open === 'edit' && (
        <EditCheck
          check={check}
          onSaved={() => {
            setSaved(true);
            close();
          }}
          onCancel={close}
        />
      )}
      {open === 'delete' && <DeleteCheck check={check} onKeep={close} />}
    </div>
  );
}
