import { count } from '../../../../src/export/wording';
import { describedBy, Field, TextArea } from '../shared/field';
import { keysIn } from './choices';

/** Projects by key, typed or pasted; how many there are so far is said under it. */
export function ProjectKeysField({
  id,
  help: hint,
  rows,
  text,
  problem,
  onChange,
}: {
  id: string;
  help: string;
  rows: number;
  text: string;
  problem: string | undefined;
  onChange: (text: string) => void;
}) {
  const keys = keysIn(text);
  const help = keys.length === 0 ? hint : `${hint} ${count(keys.length, 'key')} so far.`;
  return (
    <Field id={id} label="Project keys" help={help} problem={problem}>
      <TextArea
        id={id}
        rows={rows}
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
