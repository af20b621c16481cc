import { useState } from 'react';
import { MAX_PAYLOAD_BYTES } from '../../../../../../src/contract/limits';
import { useAddress } from '../../../navigation/address';
import { describedBy, Field } from '../../../shared/field';
import { newPath } from '../../addresses';
import type { Connectors } from '../../use-connectors';
import { newKey } from '../draft-keys';
import { keepDraft, useDraft } from '../drafts';
import { ProfileEditor } from '../editor/profile-editor';
import styles from './start.module.css';

const KEY = newKey('file');
const ADDRESS = newPath('file', { write: 'yes' });
const HELP = 'It is read in your browser. Nothing is saved before you say so.';

/** A profile from a JSON file. */
export function FileStart({ connectors }: { connectors: Connectors }) {
  const { query } = useAddress();
  const draft = useDraft(KEY);
  return draft && query.get('write') === 'yes' ? (
    <ProfileEditor draftKey={KEY} connectors={connectors} initial={{ text: '', address: ADDRESS }} />
  ) : (
    <WhichFile />
  );
}

function WhichFile() {
  const { push } = useAddress();
  const [problem, setProblem] = useState<string>();
  const take = async (file: File): Promise<void> => {
    if (file.size > MAX_PAYLOAD_BYTES) {
      setProblem(
        `This file is larger than a profile can be (${MAX_PAYLOAD_BYTES / 1_000} kB). Choose another one.`,
      );
      return;
    }
    const text = await file.text().catch(() => undefined);
    if (text === undefined) {
      setProblem('The browser could not read this file. Choose it again.');
      return;
    }
    keepDraft(KEY, { text, note: `Read from ${file.name}.`, address: ADDRESS });
    push(ADDRESS);
  };
  return (
    <div className={styles['form']}>
      <Field id="profile-file" label="Profile in JSON" help={HELP} problem={problem}>
        <input
          id="profile-file"
          type="file"
          accept=".json,application/json"
          className={styles['file']}
          aria-invalid={problem !== undefined}
          aria-describedby={describedBy('profile-file', HELP, problem)}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void take(file);
          }}
        />
      </Field>
    </div>
  );
}
