import type { MatrixTable } from '../../../../../../src/client/matrix';
import { useQueryValues } from '../../../navigation/use-query-value';
import { Field, Select } from '../../../shared/field';
import type { Column } from '../data/matrix-columns';
import type { MatrixView } from '../data/use-matrix-view';

/** In which order the projects stand, and whether they are put together by scheme. */
export function OrderFields({
  table,
  columns,
  view: { order, isGrouped },
}: {
  table: MatrixTable;
  columns: readonly Column[];
  view: MatrixView;
}) {
  const { set } = useQueryValues();
  return (
    <>
      <Field id="sort-projects" label="Sort">
        <Select
          id="sort-projects"
          value={order}
          onChange={(event) => {
            set({ sort: event.currentTarget.value });
          }}
        >
          <option value="">As Jira lists them</option>
          <option value="key">By key</option>
          {table.hasNames ? (
            <option value="name">By name</option>
          ) : (
            <option value="name" disabled>
              By name (the check did not read them)
            </option>
          )}
          <option value="worst">Most missing first</option>
          <optgroup label="Worst first in one permission">
            {columns.map(({ key, name }) => (
              <option key={key} value={`at:${key}`}>
                {name}
              </option>
            ))}
          </optgroup>
        </Select>
      </Field>
      <Field id="group-projects" label="Group">
        <Select
          id="group-projects"
          value={isGrouped ? 'scheme' : ''}
          onChange={(event) => {
            set({ group: event.currentTarget.value, fold: '' });
          }}
        >
          <option value="">No groups</option>
          <option value="scheme">By permission scheme</option>
        </Select>
      </Field>
    </>
  );
}
