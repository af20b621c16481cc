import { describedBy, Field, TextArea } from '../../../shared/field';
import { fieldWords } from '../field-words';
import type { DraftProblem } from '../read-draft';
import styles from './editor.module.css';

/** The text element of the JSON, to lead there. */
export const JSON_ID = 'profile-json';
const HELP = 'The whole profile. Options, ways to sign in and sources are written here only.';

/** The profile as text. */
export function JsonView({
  text,
  problem,
  onChange,
}: {
  text: string;
  problem: DraftProblem | undefined;
  onChange: (text: string) => void;
}) {
  const said = problem && problemText(problem);
  return (
    <div className={styles['json']}>
      <Field id={JSON_ID} label="Profile as JSON" help={HELP} problem={said}>
        <TextArea
          id={JSON_ID}
          rows={24}
          spellCheck={false}
          value={text}
          aria-invalid={said !== undefined}
          aria-describedby={describedBy(JSON_ID, HELP, said)}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      </Field>
    </div>
  );
}

/** What is wrong and where, by the names that stand in the JSON. */
function problemText({ field, text }: DraftProblem): string {
  if (field === '') return text;
  const words = fieldWords(field);
  return words === field ? `In ${field}: ${text}` : `In ${field} (${words}): ${text}`;
}
