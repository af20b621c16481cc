import Button from '@atlaskit/button/new';
import type { Offered } from '../../check/connector/offered-connectors';
import { Field, Select } from '../../shared/field';
import { MOST_COMPARED } from '../addresses';
import styles from './compare.module.css';

/** Which connectors are compared: to take one out, to add another. */
export function ChosenColumns({
  all,
  columns,
  onChange,
}: {
  all: readonly Offered[];
  columns: readonly Offered[];
  onChange: (choices: readonly string[]) => void;
}) {
  const choices = columns.map(({ choice }) => choice);
  return (
    <div className={styles['chosen']}>
      {columns.map(({ choice, profile }) => (
        <Button
          key={choice}
          spacing="compact"
          onClick={() => {
            document.getElementById('add-connector')?.focus();
            onChange(choices.filter((other) => other !== choice));
          }}
        >
          Take out {profile.name}
        </Button>
      ))}
      <Field id="add-connector" label="Add a connector">
        <Select
          id="add-connector"
          value=""
          aria-disabled={columns.length >= MOST_COMPARED}
          onChange={(event) => {
            const added = event.currentTarget.value;
            if (added !== '') onChange([...choices, added].slice(0, MOST_COMPARED));
          }}
        >
          <option value="">
            {columns.length >= MOST_COMPARED ? 'More do not fit side by side' : 'Choose one'}
          </option>
          {columns.length < MOST_COMPARED &&
            all
              .filter(({ choice }) => !choices.includes(choice))
              .map(({ choice, profile }) => (
                <option key={choice} value={choice}>
                  {profile.name}
                </option>
              ))}
        </Select>
      </Field>
    </div>
  );
}
