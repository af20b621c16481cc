import { useQuery } from '@tanstack/react-query';
import { everyConnector } from '../../check/connector/offered-connectors';
import { connectorsQuery } from '../../queries';
import { FailureMessage } from '../../shared/failure-message';
import { describedBy, Field, Select } from '../../shared/field';

const ID = 'troubleshoot-connector';
const HELP = 'Optional. It helps to tell whose words these are.';

/** Which connector said it; none is an answer too. */
export function ConnectorField({
  connector,
  onChange,
}: {
  connector: string;
  onChange: (connector: string) => void;
}) {
  const answer = useQuery(connectorsQuery());
  if (answer.isError) return <FailureMessage error={answer.error} onRetry={() => void answer.refetch()} />;
  const offered = answer.data ? everyConnector(answer.data) : [];
  const isKnown = offered.some(({ choice }) => choice === connector);
  return (
    <Field id={ID} label="Connector" help={HELP}>
      <Select
        id={ID}
        value={isKnown ? connector : ''}
        aria-describedby={describedBy(ID, HELP, undefined)}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      >
        <option value="">Not chosen</option>
        {offered.map(({ choice, profile }) => (
          <option key={choice} value={choice}>
            {profile.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
