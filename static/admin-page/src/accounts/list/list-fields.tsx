import TextField from '@atlaskit/textfield';
import { useQueryValues } from '../../navigation/use-query-value';
import { Field, Select } from '../../shared/field';
import type { WhyListed } from '../use-accounts';
import { REASONS } from '../words';
import type { AccountFilter } from './account-filter';
import styles from './list.module.css';

const RISKS = [
  ['', 'Any'],
  ['high', 'Holds something of high risk'],
  ['excess', 'High risk beyond its need'],
  ['none', 'Holds nothing of high risk'],
] as const;

const ORDERS = [
  ['', 'Active first'],
  ['name', 'By name'],
  ['held', 'Highest risk first'],
  ['excess', 'Most beyond the need first'],
  ['projects', 'Most projects first'],
  ['checked', 'Longest not checked first'],
] as const;

const ACTIVE = [
  ['', 'Active or not'],
  ['yes', 'Active'],
  ['no', 'Not active'],
] as const;

/** What is searched for and left out, and the order. @param reasons those that some account is listed for */
export function ListFields({ filter, reasons }: { filter: AccountFilter; reasons: readonly WhyListed[] }) {
  const { set } = useQueryValues();
  return (
    <div className={styles['fields']}>
      <Field id="find-account" label="Find an account">
        <TextField
          id="find-account"
          value={filter.find}
          placeholder="Name, e-mail, ID, check"
          onChange={(event) => {
            set({ find: event.currentTarget.value });
          }}
        />
      </Field>
      <Chosen
        name="reason"
        label="Why listed"
        value={filter.reason}
        options={[['', 'Any reason'], ...reasons.map((reason) => [reason, REASONS[reason]] as const)]}
      />
      <Chosen name="active" label="State" value={filter.active} options={ACTIVE} />
      <Chosen name="risk" label="Risk" value={filter.risk} options={RISKS} />
      <Chosen name="sort" label="Order" value={filter.sort} options={ORDERS} />
    </div>
  );
}

/** A choice that lives in the address. */
function Chosen({
  name,
  label,
  value,
  options,
}: {
  name: string;
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
}) {
  const { set } = useQueryValues();
  return (
    <Field id={`accounts-${name}`} label={label}>
      <Select
        id={`accounts-${name}`}
        value={value}
        onChange={(event) => {
          set({ [name]: event.currentTarget.value });
        }}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
