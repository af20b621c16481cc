import { count, levelLabel } from '../../../../../src/export/wording';
import { Choice } from '../../shared/choice';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import type { FieldNeeds } from '../choices/connector-needs';
import { Chip } from './chip';
import styles from '../fields.module.css';
import { FIELD_SEARCH_ID, FieldPicker } from './field-picker';
import type { KnownOptions } from './use-field-options';

/** Which fields the connector maps: those that its profile names, and any of the site's. */
export function FieldChoice({
  chosen,
  suggested,
  connectorName,
  options,
  problem,
  onChange,
}: {
  chosen: readonly string[];
  suggested: FieldNeeds['fields'];
  connectorName: string;
  options: KnownOptions;
  problem: string | undefined;
  onChange: (fieldIds: readonly string[]) => void;
}) {
  const { fields, isReading, error, retry } = options;
  const nameOf = (id: string): string => fields.find((field) => field.id === id)?.name ?? id;
  const without = (id: string): string[] => chosen.filter((other) => other !== id);
  return (
    <>
      {suggested.length > 0 && (
        <fieldset>
          <legend className={styles['legend']}>{connectorName} names these</legend>
          <div className={styles['stack']}>
            {suggested.map(({ fieldId, requirement }) => (
              <Choice
                key={fieldId}
                type="checkbox"
                label={
                  <>
                    {nameOf(fieldId)}{' '}
                    {nameOf(fieldId) !== fieldId && <code className={styles['code']}>{fieldId}</code>}
                  </>
                }
                help={`${levelLabel(requirement.level)}. ${requirement.reason}`}
                checked={chosen.includes(fieldId)}
                onChange={(event) => {
                  onChange(event.currentTarget.checked ? [...without(fieldId), fieldId] : without(fieldId));
                }}
              />
            ))}
          </div>
        </fieldset>
      )}
      <FieldPicker
        fields={fields}
        chosen={chosen}
        help={
          fields.length === 0
            ? 'Type a project key first; the fields of the site are read then.'
            : `Search ${count(fields.length, 'field')} by name or id. Required fields are always looked at.`
        }
        problem={problem}
        onAdd={({ id }) => {
          onChange([...chosen, id]);
        }}
      />
      {isReading && <Loading>Reading fields and issue types…</Loading>}
      {error && <FailureMessage error={error} onRetry={retry} />}
      {chosen.length > 0 && (
        <div className={styles['stack']}>
          <p className={styles['legend']} id="fields-chosen">
            {count(chosen.length, 'field')} chosen
          </p>
          <ul className={styles['chosen']} aria-labelledby="fields-chosen">
            {chosen.map((id) => (
              <Chip
                key={id}
                name={nameOf(id)}
                {...(nameOf(id) !== id && { code: id })}
                onRemove={() => {
                  onChange(without(id));
                  // The button goes away with the field.
                  document.getElementById(FIELD_SEARCH_ID)?.focus();
                }}
              />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
