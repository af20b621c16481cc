import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import { count, number } from '../../../../../src/export/wording';
import type { FieldsContext } from '../../../../../src/export/wording/fields/context';
import type { FieldRow } from '../../../../../src/export/wording/fields/rows';
import { useQueryValues } from '../../navigation/use-query-value';
import { Field, Select } from '../../shared/field';
import styles from './answer.module.css';
import { FieldTableRow, rowId } from './field-table-row';
import { type Order, type Show, shownRows } from './shown-rows';

/** From this many rows on the table gets search and sort. */
const MANY = 20;
/** Rows that are drawn before somebody asks for more. */
const PAGE = 100;

/** Every project, issue type and field; the opened row, search and order are in the address. */
export function FieldTable({ rows, context }: { rows: readonly FieldRow[]; context: FieldsContext }) {
  const { get, set } = useQueryValues();
  const [drawn, setDrawn] = useState(PAGE);
  const show: Show = get('show') === 'open' ? 'open' : 'all';
  const order = (['field', 'worst'] as const).find((one) => one === get('order')) ?? 'project';
  const shown = shownRows(rows, { find: get('find'), show, order });
  const opened = get('why');
  if (rows.length === 0) return null;
  return (
    <>
      <h3 id="fields-table">Every field</h3>
      {rows.length > MANY && (
        <div className={styles['tools']}>
          <Field id="find-row" label="Find a project, issue type or field">
            <Textfield
              id="find-row"
              value={get('find')}
              onChange={(event) => {
                set({ find: event.currentTarget.value });
              }}
            />
          </Field>
          <Field id="show-rows" label="Show">
            <Select
              id="show-rows"
              value={show}
              onChange={(event) => {
                set({ show: event.currentTarget.value === 'open' ? 'open' : '' });
              }}
            >
              <option value="all">Everything</option>
              <option value="open">What cannot be set, or is not known</option>
            </Select>
          </Field>
          <Field id="sort-rows" label="Sort">
            <Select
              id="sort-rows"
              value={order}
              onChange={(event) => {
                const chosen = event.currentTarget.value as Order;
                set({ order: chosen === 'project' ? '' : chosen });
              }}
            >
              <option value="project">By project</option>
              <option value="field">By field</option>
              <option value="worst">Worst first</option>
            </Select>
          </Field>
          <p role="status" className={styles['count']}>
            {number(shown.length)} of {count(rows.length, 'row')} shown
          </p>
        </div>
      )}
      <div className={styles['tableBox']}>
        <table className={styles['table']} aria-labelledby="fields-table">
          <thead>
            <tr>
              <th scope="col">Project</th>
              <th scope="col">Issue type</th>
              <th scope="col">Field</th>
              <th scope="col">Answer</th>
              <th scope="col">Required</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, drawn).map((row) => (
              <FieldTableRow
                key={rowId(row)}
                row={row}
                context={context}
                isOpen={opened === rowId(row)}
                onToggle={() => {
                  set({ why: opened === rowId(row) ? '' : rowId(row) });
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length > drawn && (
        <div>
          <Button
            onClick={() => {
              setDrawn(drawn + PAGE);
            }}
          >
            Show {number(Math.min(PAGE, shown.length - drawn))} more
          </Button>
        </div>
      )}
    </>
  );
}
