import { count } from '../../../../../src/export/wording';
import { keysIn } from '../../check/choices';
import { describedBy, Field, TextArea } from '../../shared/field';
import { MAX_PROJECTS } from '../choices/fields-choices';

/** Takes the focus when no project, or something that is none, was typed. */
export const KEYS_ID = 'fields-projects';
const HELP = `Paste keys, separated by commas, spaces or lines; at most ${MAX_PROJECTS}.`;

/** Which projects, by key. */
export function ProjectKeys({
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
  return (
    <Field id={KEYS_ID} label="Project keys" help={help} problem={problem}>
      <TextArea
        id={KEYS_ID}
        rows={2}
        spellCheck={false}
        value={text}
        aria-invalid={problem !== undefined}
        aria-describedby={describedBy(KEYS_ID, help, problem)}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
    </Field>
  );
}
