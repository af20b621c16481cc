import TextField from '@atlaskit/textfield';
import { useState } from 'react';
import { findSecrets, NAME_OF_SECRET } from '../../../../../src/setup';
import { describedBy, Field } from '../../shared/field';

/** A field for one value of the command. A secret is not taken: the field is emptied and says so. */
export function ValueField({
  id,
  label,
  help,
  value,
  problem,
  onChange,
}: {
  id: string;
  label: string;
  help: string;
  value: string;
  problem?: string | undefined;
  onChange: (value: string) => void;
}) {
  const [refused, setRefused] = useState<string>();
  const shown = refused ?? problem;
  return (
    <Field id={id} label={label} help={help} problem={shown}>
      <TextField
        id={id}
        value={value}
        aria-describedby={describedBy(id, help, shown)}
        autoComplete="off"
        spellCheck={false}
        isInvalid={shown !== undefined}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          const [secret] = findSecrets(typed);
          setRefused(
            secret &&
              `This looks like ${NAME_OF_SECRET[secret.kind]}. It was not taken and not sent anywhere; the command asks for the token in your terminal.`,
          );
          onChange(secret ? '' : typed);
        }}
      />
    </Field>
  );
}
