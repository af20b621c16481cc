import Textfield from '@atlaskit/textfield';
import type { ProfileOption } from '../../../../../src/domain/profile';
import { describedBy, Field } from '../../shared/field';

/** An option that names a group of this site. */
export function GroupOption({
  option,
  value,
  onChange,
}: {
  option: ProfileOption;
  value: string;
  onChange: (name: string) => void;
}) {
  const id = `option-${option.name}`;
  return (
    <Field id={id} label={option.label} help={option.help}>
      <Textfield
        id={id}
        value={value}
        maxLength={255}
        aria-describedby={describedBy(id, option.help, undefined)}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
    </Field>
  );
}
