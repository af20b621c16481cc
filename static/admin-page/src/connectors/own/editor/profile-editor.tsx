import { useMemo, useState } from 'react';
import { useQueryValues } from '../../../navigation/use-query-value';
import { Message } from '../../../shared/message';
import type { Connectors } from '../../use-connectors';
import { type Draft, forgetDraft, keepDraft, useDraft } from '../drafts';
import { namingOf } from '../naming';
import { readDraft } from '../read-draft';
import { ConflictMessage } from './conflict-message';
import { conflictOf } from './conflict';
import styles from './editor.module.css';
import { EditorActions } from './editor-actions';
import { FormView } from './form-view';
import { JsonView } from './json-view';
import { Status } from './status';
import { useSaveProfile } from './use-save-profile';
import { ViewChoice } from './view-choice';

/**
 * Writes a profile as a form or as JSON. The JSON is the truth; the form shows it and changes it.
 * @param draftKey names what is typed here, which stays while the page is open
 * @param initial what there is before anything is typed
 */
export function ProfileEditor({
  draftKey,
  initial,
  connectors,
}: {
  draftKey: string;
  initial: Draft;
  connectors: Connectors;
}) {
  const kept = useDraft(draftKey);
  const draft = kept ?? initial;
  const naming = useMemo(() => namingOf(connectors), [connectors]);
  const read = useMemo(() => readDraft(draft.text, naming), [draft.text, naming]);
  const { get } = useQueryValues();
  const isJson = get('view') === 'json';
  const [wasAsked, setAsked] = useState(false);
  const conflict = conflictOf(read, draft.base, connectors.own);
  const save = useSaveProfile(draftKey);
  const type = (text: string): void => {
    const isAsBefore = text === initial.text && draft.base?.version === initial.base?.version;
    if (isAsBefore) forgetDraft(draftKey);
    else keepDraft(draftKey, { ...draft, text });
  };
  return (
    <div className={styles['editor']}>
      {draft.note !== undefined && (
        <Message tone="information">
          <p>{draft.note}</p>
        </Message>
      )}
      <ViewChoice isJson={isJson} />
      {isJson ? (
        <JsonView text={draft.text} problem={read.problem} onChange={type} />
      ) : (
        <FormView read={read} base={draft.base} isEager={wasAsked || kept !== undefined} onChange={type} />
      )}
      <Status read={read} isJson={isJson} />
      {conflict && (
        <ConflictMessage
          conflict={conflict}
          mine={read.profile}
          naming={naming}
          written={read.written}
          isSaving={save.isPending}
          onSaveOnTop={(base) => {
            const { base: _before, ...rest } = draft;
            const next = { ...rest, ...(base && { base }) };
            keepDraft(draftKey, next);
            save.start(next, read);
          }}
          onChange={type}
          onDrop={() => {
            forgetDraft(draftKey);
          }}
        />
      )}
      <EditorActions
        draft={draft}
        read={read}
        isChanged={kept !== undefined && kept.text !== initial.text}
        save={save}
        onSave={() => {
          setAsked(true);
          save.start(draft, read, conflict);
        }}
        onDiscard={() => {
          forgetDraft(draftKey);
        }}
      />
    </div>
  );
}
