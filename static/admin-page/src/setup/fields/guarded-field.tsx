import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import { findSecrets, NAME_OF_SECRET } from '../../../../../src/setup';
import { describedBy, Field, TextArea } from '../../shared/field';
import { Announce } from '../../shared/hidden';
import { useSetUp } from '../state/use-set-up';

/**
 * A field for an address or a key. What is typed is kept while the screen is open, and nowhere else; a secret is not even kept there:
 * the field is emptied, and says so.
 */
export function GuardedField({
  id,
  name,
  label,
  help,
  placeholder = '',
  isLong = false,
}: {
  id: string;
  /** Under which the text is kept; fields of one name show the same. */
  name: string;
  label: string;
  help?: string;
  placeholder?: string;
  isLong?: boolean;
}) {
  const { typed, type } = useSetUp();
  const [refused, setRefused] = useState<string>();
  const change = (text: string): void => {
    const [secret] = findSecrets(text);
    setRefused(
      secret &&
        `This looks like ${NAME_OF_SECRET[secret.kind]}. It was removed from the field and went nowhere; replace it if others may have seen it.`,
    );
    type(name, secret ? '' : text);
  };
  const control = {
    id,
    value: typed(name),
    placeholder,
    autoComplete: 'off',
    spellCheck: false,
    'aria-invalid': refused !== undefined,
    'aria-describedby': describedBy(id, help, refused),
  };
  return (
    <Field id={id} label={label} help={help} problem={refused}>
      {refused !== undefined && <Announce>{refused}</Announce>}
      {isLong ? (
        <TextArea
          {...control}
          rows={4}
          onChange={(event) => {
            change(event.currentTarget.value);
          }}
        />
      ) : (
        <Textfield
          {...control}
          isInvalid={refused !== undefined}
          onChange={(event) => {
            change(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
