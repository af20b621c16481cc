import { keysIn } from '../../check/choices';
import { FIELD_IDS } from '../../check/problems';
import { count } from '../../../../../src/export/wording';
import { describedBy, Field, TextArea } from '../../shared/field';

const HELP = 'Paste keys, separated by commas, spaces or lines. Each project takes a few requests to Jira.';

/** Question 3 for a new account: projects by key. */
export function NewAccountKeys({
  text,
  problem,
  onChange,
}: {
  text: string;
  problem: string | undefined;
  onChange: (text: string) => void;
}) {
  const keys = keysIn(text);
  const help = keys.length === 0 ? HELP : `${HELP} ${count(keys.length, 'key')} so far.`;
  const id = FIELD_IDS.projects;
  return (
    <Field id={id} label="Project keys" help={help} problem={problem}>
      <TextArea
        id={id}
        rows={3}
        spellCheck={false}
        value={text}
        aria-invalid={problem !== undefined}
        aria-describedby={describedBy(id, help, problem)}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
    </Field>
  );
}
