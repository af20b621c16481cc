import Button from '@atlaskit/button/new';
import type { ConnectorProfile } from '../../../../../../src/domain/profile';
import { Expandable } from '../../../shared/expandable';
import { Message } from '../../../shared/message';
import type { Base } from '../drafts';
import { freeId, type Naming } from '../naming';
import { profileText, withText, type Written } from '../written-profile';
import type { Conflict } from './conflict';
import { DifferenceList } from './difference-list';
import styles from './editor.module.css';
import { TheirWork } from './their-work';

/** The element that takes the focus when a save meets a conflict. */
export const CONFLICT_ID = 'profile-conflict';

/** That somebody else saved or deleted the profile, what differs, and what can be done without losing either. */
export function ConflictMessage({
  conflict,
  mine,
  written,
  naming,
  isSaving,
  onSaveOnTop,
  onChange,
  onDrop,
}: {
  conflict: Conflict;
  /** What is typed, once it is valid. */
  mine: ConnectorProfile | undefined;
  written: Written | undefined;
  naming: Naming;
  isSaving: boolean;
  /** @param base what is replaced; nothing saves it as a new profile */
  onSaveOnTop: (base: Base | undefined) => void;
  onChange: (text: string) => void;
  onDrop: () => void;
}) {
  const theirs = conflict.kind === 'deleted' ? undefined : conflict.theirs;
  const id = theirs?.profile.id ?? '';
  const saveAside = written && (
    <Button
      onClick={() => {
        onChange(profileText(withText(written, 'id', freeId(id, naming))));
      }}
    >
      Give mine another short name
    </Button>
  );
  return (
    <div id={CONFLICT_ID} tabIndex={-1} role="group" aria-label="Two versions of this profile">
      <Message
        tone="warning"
        title={titleOf(conflict)}
        actions={
          <>
            {mine && (
              <Button
                isLoading={isSaving}
                onClick={() => {
                  onSaveOnTop(theirs && { id, version: theirs.version });
                }}
              >
                {theirs ? `Save mine in place of version ${theirs.version}` : 'Save mine as a new profile'}
              </Button>
            )}
            {theirs && saveAside}
            {conflict.kind === 'changed' && <Button onClick={onDrop}>Drop mine and go on with theirs</Button>}
          </>
        }
      >
        {theirs ? (
          <>
            <TheirWork theirs={theirs} />
            {mine && <DifferenceList mine={mine} theirs={theirs.profile} />}
            <Expandable label={`See version ${theirs.version} as JSON`}>
              <pre className={styles['theirs']} tabIndex={0} aria-label={`Version ${theirs.version} as JSON`}>
                {profileText(theirs.written)}
              </pre>
            </Expandable>
          </>
        ) : (
          <p>What you typed is still here. Save it as a new profile, or leave it.</p>
        )}
      </Message>
    </div>
  );
}

function titleOf(conflict: Conflict): string {
  switch (conflict.kind) {
    case 'changed':
      return `Version ${conflict.theirs.version} was saved in the meantime`;
    case 'taken':
      return `This site keeps a profile “${conflict.theirs.profile.id}” already`;
    case 'deleted':
      return `“${conflict.id}” was deleted in the meantime`;
  }
}
