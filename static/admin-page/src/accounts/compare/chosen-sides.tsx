import type { Offered } from '../../check/connector/offered-connectors';
import { AccountPicker } from '../../check/account/account-picker';
import { Expandable } from '../../shared/expandable';
import { Field, Select } from '../../shared/field';
import list from '../list/list.module.css';
import type { Sides } from '../addresses';
import type { ListedAccount } from '../use-accounts';

/** Begins the value of a connector among the things to compare with; no account id begins so. */
const CONNECTOR = 'connector/';

/** Which account is compared, and with what. */
export function ChosenSides({
  sides,
  accounts,
  connectors,
  onChange,
}: {
  sides: Sides;
  accounts: readonly ListedAccount[];
  connectors: readonly Offered[];
  onChange: (change: Partial<Sides>) => void;
}) {
  return (
    <>
      <div className={list['fields']}>
        <Field id="compare-a" label="Account">
          <Select
            id="compare-a"
            value={sides.a}
            onChange={(event) => {
              onChange({ a: event.currentTarget.value });
            }}
          >
            <option value="">Choose an account</option>
            <AccountOptions accounts={accounts} but={sides.b} />
          </Select>
        </Field>
        <Field id="compare-b" label="Compare with">
          <Select
            id="compare-b"
            value={sides.profile === '' ? sides.b : CONNECTOR + sides.profile}
            onChange={(event) => {
              const { value } = event.currentTarget;
              const isConnector = value.startsWith(CONNECTOR);
              onChange({
                b: isConnector ? '' : value,
                profile: isConnector ? value.slice(CONNECTOR.length) : '',
              });
            }}
          >
            <option value="">Choose an account or a connector</option>
            <optgroup label="Accounts">
              <AccountOptions accounts={accounts} but={sides.a} />
            </optgroup>
            <optgroup label="What a connector needs">
              {connectors.map(({ choice, profile }) => (
                <option key={choice} value={CONNECTOR + choice}>
                  {profile.name}
                </option>
              ))}
            </optgroup>
          </Select>
        </Field>
      </div>
      <Expandable label="An account that is not in the lists">
        <AccountPicker
          key={`${sides.a} ${sides.b}`}
          problem={undefined}
          takesFocus
          onChoose={(accountId) => {
            onChange(sides.a === '' ? { a: accountId } : { b: accountId, profile: '' });
          }}
        />
      </Expandable>
    </>
  );
}

function AccountOptions({ accounts, but }: { accounts: readonly ListedAccount[]; but: string }) {
  return (
    <>
      {accounts
        .filter(({ accountId }) => accountId !== but)
        .map(({ accountId, displayName, active }) => (
          <option key={accountId} value={accountId}>
            {displayName}
            {active ? '' : ' (not active)'}
          </option>
        ))}
    </>
  );
}
