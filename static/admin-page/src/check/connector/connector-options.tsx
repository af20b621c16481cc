import type { ConnectorProfile, OptionValue, OptionValues } from '../../../../../src/domain/profile';
import { Choice } from '../../shared/choice';
import styles from './connector-question.module.css';
import { GroupOption } from './group-option';
import { RoleOption } from './role-option';

/** What the connector shall do, as plain verbs; each choice brings needs of its own. */
export function ConnectorOptions({
  profile,
  values,
  onChange,
}: {
  profile: ConnectorProfile;
  values: OptionValues;
  onChange: (name: string, value: OptionValue) => void;
}) {
  return (
    <fieldset className={styles['group']}>
      <legend>What will it do?</legend>
      <div className={styles['columns']}>
        {profile.options.map((option) => {
          const value = values[option.name];
          switch (option.type) {
            case 'boolean':
              return (
                <Choice
                  key={option.name}
                  type="checkbox"
                  label={option.label}
                  help={option.help}
                  checked={typeof value === 'boolean' ? value : option.default}
                  onChange={(event) => {
                    onChange(option.name, event.currentTarget.checked);
                  }}
                />
              );
            case 'role':
              return (
                <RoleOption
                  key={option.name}
                  option={option}
                  value={typeof value === 'string' ? value : ''}
                  onChange={(role) => {
                    onChange(option.name, role);
                  }}
                />
              );
            case 'group':
              return (
                <GroupOption
                  key={option.name}
                  option={option}
                  value={typeof value === 'string' ? value : ''}
                  onChange={(group) => {
                    onChange(option.name, group);
                  }}
                />
              );
          }
        })}
      </div>
    </fieldset>
  );
}
