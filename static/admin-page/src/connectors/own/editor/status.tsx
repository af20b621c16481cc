import Button from '@atlaskit/button/new';
import { count } from '../../../../../../src/export/wording';
import { useQueryValues } from '../../../navigation/use-query-value';
import { ToneIcon } from '../../../shared/message';
import { fieldWords } from '../field-words';
import type { ReadDraft } from '../read-draft';
import styles from './editor.module.css';
import { focusField } from './field-ids';
import { JSON_ID } from './json-view';

/** Whether the profile could be saved as it is, and otherwise what is wrong and where. */
export function Status({ read: { profile, problem }, isJson }: { read: ReadDraft; isJson: boolean }) {
  const { set } = useQueryValues();
  const go = (): void => {
    if (isJson) document.getElementById(JSON_ID)?.focus();
    else if (!focusField(problem?.field ?? '')) set({ view: 'json' });
  };
  return (
    <div className={styles['status']}>
      <ToneIcon tone={problem ? 'danger' : 'success'} />
      <p role="status" id="profile-status">
        {problem
          ? `${problem.field === '' ? '' : `${fieldWords(problem.field)}: `}${problem.text}`
          : `Valid, with ${count(profile?.requirements.length ?? 0, 'need')}.`}
      </p>
      {problem && (
        <Button spacing="compact" onClick={go}>
          Go to it
        </Button>
      )}
    </div>
  );
}
