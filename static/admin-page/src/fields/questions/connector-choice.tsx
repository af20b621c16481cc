import { useQuery } from '@tanstack/react-query';
import type { ConnectorProfile, OptionValue } from '../../../../../src/domain/profile';
import { everyConnector, type Offered } from '../../check/connector/offered-connectors';
import { OWN_CONNECTOR } from '../../check/choices';
import { connectorsQuery } from '../../queries';
import { Choice } from '../../shared/choice';
import { FailureMessage } from '../../shared/failure-message';
import { describedBy, Field, Select } from '../../shared/field';
import { fieldNeeds } from '../choices/connector-needs';
import type { FieldsChoices } from '../choices/fields-choices';
import styles from '../fields.module.css';

const ID = 'fields-connector';
const HELP = 'Its fields and boards are suggested below. You can also choose without a connector.';

/** Which connector, from a list; the options that bring fields or boards can be ticked. */
export function ConnectorChoice({
  choices,
  profile,
  onChange,
}: {
  choices: FieldsChoices;
  profile: ConnectorProfile | undefined;
  onChange: (changes: Partial<FieldsChoices>) => void;
}) {
  const answer = useQuery(connectorsQuery());
  if (answer.isError) return <FailureMessage error={answer.error} onRetry={() => void answer.refetch()} />;
  const all = answer.data ? everyConnector(answer.data) : [];
  const { connectorId, options } = choices;
  const needs = profile && fieldNeeds(profile, options);
  const setOption = (name: string, value: OptionValue, byDefault: OptionValue): void => {
    const others = Object.entries(options).filter(([other]) => other !== name);
    onChange({ options: Object.fromEntries(value === byDefault ? others : [...others, [name, value]]) });
  };
  return (
    <>
      <Field id={ID} label="Connector" help={HELP}>
        <Select
          id={ID}
          value={connectorId}
          aria-describedby={describedBy(ID, HELP, undefined)}
          onChange={(event) => {
            onChange({ connectorId: event.currentTarget.value, options: {} });
          }}
        >
          <option value="">{answer.isPending ? 'Reading the connectors…' : 'No connector chosen'}</option>
          {connectorId === OWN_CONNECTOR && (
            <option value={OWN_CONNECTOR}>{profile?.name ?? 'The pasted profile'}</option>
          )}
          <Group label="Kept by this site" offered={all.filter(({ isOwn }) => isOwn)} />
          <Group
            label="Connectors"
            offered={all.filter(({ isOwn, profile: { kind } }) => !isOwn && kind !== 'template')}
          />
          <Group
            label="By what it does"
            offered={all.filter(({ isOwn, profile: { kind } }) => !isOwn && kind === 'template')}
          />
        </Select>
      </Field>
      {needs && needs.options.length > 0 && (
        <fieldset>
          <legend className={styles['legend']}>What will it do?</legend>
          <div className={styles['columns']}>
            {needs.options.map((option) => {
              const value = options[option.name];
              return (
                <Choice
                  key={option.name}
                  type="checkbox"
                  label={option.label}
                  help={option.help}
                  checked={typeof value === 'boolean' ? value : option.default}
                  onChange={(event) => {
                    setOption(option.name, event.currentTarget.checked, option.default);
                  }}
                />
              );
            })}
          </div>
        </fieldset>
      )}
    </>
  );
}

function Group({ label, offered }: { label: string; offered: readonly Offered[] }) {
  if (offered.length === 0) return null;
  return (
    <optgroup label={label}>
      {offered.map(({ choice, profile }) => (
        <option key={choice} value={choice}>
          {profile.name}
        </option>
      ))}
    </optgroup>
  );
}
