import Textfield from '@atlaskit/textfield';
import type { ListedCheck } from '../../../../../src/contract/saved-check';
import { count } from '../../../../../src/export/wording';
import { useQueryValues } from '../../navigation/use-query-value';
import { Field, Select } from '../../shared/field';
import { useAccountNames } from '../account-name';
import styles from '../checks.module.css';
import { arranged, type Order } from './arrange';
import { CheckItem } from './check-item';
import { CopyDigest } from './copy-digest';

/** From this many checks on the list gets search and sort. */
const MANY = 20;

const ORDERS: readonly (readonly [Order, string])[] = [
  ['name', 'By name'],
  ['attention', 'What needs a look first'],
  ['latest', 'Checked last first'],
];

export function CheckList({ checks }: { checks: readonly ListedCheck[] }) {
  const { get, set } = useQueryValues();
  const names = useAccountNames(checks.map(({ accountId }) => accountId));
  const order = ORDERS.find(([key]) => key === get('sort'))?.[0] ?? 'name';
  const shown = arranged(checks, get('find'), order, names);
  return (
    <>
      <div className={styles['tools']}>
        {checks.length > MANY && (
          <>
            <Field id="find-check" label="Find a check">
              <Textfield
                id="find-check"
                value={get('find')}
                onChange={(event) => {
                  set({ find: event.currentTarget.value });
                }}
              />
            </Field>
            <Field id="sort-checks" label="Sort">
              <Select
                id="sort-checks"
                value={order}
                onChange={(event) => {
                  set({ sort: event.currentTarget.value });
                }}
              >
                {ORDERS.map(([key, label]) => (
                  <option key={key} value={key}>
                    {label}
                  </option>
                ))}
              </Select>
            </Field>
            <p role="status">
              {shown.length} of {count(checks.length, 'check')} shown
            </p>
          </>
        )}
        <CopyDigest checks={checks} names={names} />
      </div>
      <ul role="list" className={styles['list']}>
        {shown.map((check) => (
          <CheckItem
            key={check.checkId}
            check={check}
            accountName={names[check.accountId] ?? check.accountId}
          />
        ))}
      </ul>
    </>
  );
}
