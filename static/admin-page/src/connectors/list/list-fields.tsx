import TextField from '@atlaskit/textfield';
import type { SignInMethod } from '../../../../../src/domain/profile';
import { signInLabel } from '../../../../../src/export/wording';
import { useQueryValues } from '../../navigation/use-query-value';
import { Field, Select } from '../../shared/field';
import { type ListFilter, NOT_STATED } from './list-filter';
import styles from './list.module.css';

/** What is searched for and left out, and the order. */
export function ListFields({
  filter: { find, coverage, method, sort },
  methods,
}: {
  filter: ListFilter;
  methods: readonly SignInMethod[];
}) {
  const { set } = useQueryValues();
  return (
    <div className={styles['fields']}>
      <Field id="find-connector" label="Find a connector">
        <TextField
          id="find-connector"
          value={find}
          placeholder="Name, or what it does"
          onChange={(event) => {
            set({ find: event.currentTarget.value });
          }}
        />
      </Field>
      <Field id="coverage" label="List of needs">
        <Select
          id="coverage"
          value={coverage}
          onChange={(event) => {
            set({ coverage: event.currentTarget.value });
          }}
        >
          <option value="">Complete or not</option>
          <option value="full">Complete</option>
          <option value="partial">Incomplete</option>
        </Select>
      </Field>
      <Field id="sign-in" label="Signs in with">
        <Select
          id="sign-in"
          value={method}
          onChange={(event) => {
            set({ method: event.currentTarget.value });
          }}
        >
          <option value="">Anything</option>
          {methods.map((one) => (
            <option key={one} value={one}>
              {signInLabel(one)}
            </option>
          ))}
          <option value={NOT_STATED}>Not known</option>
        </Select>
      </Field>
      <Field id="order" label="Order">
        <Select
          id="order"
          value={sort}
          onChange={(event) => {
            set({ sort: event.currentTarget.value });
          }}
        >
          <option value="">Your own first</option>
          <option value="name">By name</option>
          <option value="most">Most needs first</option>
          <option value="fewest">Fewest needs first</option>
        </Select>
      </Field>
    </div>
  );
}
