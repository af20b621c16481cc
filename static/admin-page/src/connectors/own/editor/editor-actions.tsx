import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { FailureMessage } from '../../../shared/failure-message';
import { type Draft } from '../drafts';
import { exportProfile } from '../export-profile';
import type { ReadDraft } from '../read-draft';
import { replacedBy } from './conflict';
import styles from './editor.module.css';
import type { Saving } from './use-save-profile';

/** Save, download, or give up what was typed. */
export function EditorActions({
  draft,
  read: { profile, written },
  isChanged,
  save,
  onSave,
  onDiscard,
}: {
  draft: Draft;
  read: ReadDraft;
  /** Something was typed that is not saved. */
  isChanged: boolean;
  save: Saving;
  onSave: () => void;
  onDiscard: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  const version = replacedBy(profile?.id ?? draft.base?.id ?? '', draft.base) + 1;
  return (
    <>
      {save.error !== null && <FailureMessage error={save.error} onRetry={onSave} />}
      <div className={styles['buttons']}>
        <Button appearance="primary" isLoading={save.isPending} onClick={onSave}>
          {version === 1 ? 'Save for this site' : `Save as version ${version}`}
        </Button>
        {written && (
          <Button
            onClick={() => {
              exportProfile(profile?.id ?? '', written);
            }}
          >
            Download JSON
          </Button>
        )}
        {isChanged && !isAsking && (
          <Button
            appearance="subtle"
            onClick={() => {
              setAsking(true);
            }}
          >
            Discard what I typed
          </Button>
        )}
        {isChanged && isAsking && (
          <span className={styles['asking']} role="group" aria-label="Discard what you typed">
            It cannot be brought back.
            <Button
              autoFocus
              appearance="danger"
              onClick={() => {
                setAsking(false);
                onDiscard();
              }}
            >
              Discard it
            </Button>
            <Button
              onClick={() => {
                setAsking(false);
              }}
            >
              Keep it
            </Button>
          </span>
        )}
      </div>
      <p className={styles['hint']}>
        Saved profiles are kept for every admin of this site. What is not saved stays while this page is open.
      </p>
    </>
  );
}
