import { useQuery } from '@tanstack/react-query';
import type { ProfileOption } from '../../../../../src/domain/profile';
import { rolesQuery } from '../../queries';
import { FailureMessage } from '../../shared/failure-message';
import { describedBy, Field, Select } from '../../shared/field';

/** An option that names a role of this site. Names are localised and renamed, so none is guessed. */
export function RoleOption({
  option,
  value,
  onChange,
}: {
  option: ProfileOption;
  value: string;
  onChange: (roleId: string) => void;
}) {
  const answer = useQuery(rolesQuery());
  const id = `option-${option.name}`;
  if (answer.isError) return <FailureMessage error={answer.error} onRetry={() => void answer.refetch()} />;
  return (
    <Field id={id} label={option.label} help={option.help}>
      <Select
        id={id}
        value={value}
        aria-describedby={describedBy(id, option.help, undefined)}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      >
        <option value="">{answer.isPending ? 'Reading the site’s roles…' : 'Not chosen'}</option>
        {answer.data?.roles.map((role) => (
          <option key={role.id} value={role.id}>
            {role.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
