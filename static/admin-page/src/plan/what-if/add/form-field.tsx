import { describedBy, Field, Select, TextArea } from '../../../shared/field';
import type { ChangeForm } from './change-form';
import type { FormOption } from './form-options';

const LABELS: Readonly<Record<keyof ChangeForm, string>> = {
  kind: 'What to change',
  group: 'Group',
  role: 'Role',
  keys: 'In the projects',
  scheme: 'Permission scheme',
  permission: 'Permission',
  holder: 'For whom',
};
const KEYS_HELP = 'Keys of checked projects, separated by commas or spaces.';

/** Fields that start with a choice made. */
const CHOSEN: ReadonlySet<keyof ChangeForm> = new Set(['kind', 'holder']);

/** One field of the form: a choice, or project keys to type. */
export function FormField({
  field,
  value,
  options,
  problem,
  onChange,
}: {
  field: keyof ChangeForm;
  value: string;
  options: readonly FormOption[] | undefined;
  problem: string | undefined;
  onChange: (value: string) => void;
}) {
  const id = `add-${field}`;
  const help = options ? undefined : KEYS_HELP;
  const shared = {
    id,
    value,
    'aria-invalid': problem !== undefined,
    'aria-describedby': describedBy(id, help, problem),
  };
  return (
    <Field id={id} label={LABELS[field]} help={help} problem={problem}>
      {options ? (
        <Select
          {...shared}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        >
          {!CHOSEN.has(field) && <option value="">Choose…</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      ) : (
        <TextArea
          {...shared}
          rows={2}
          spellCheck={false}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
