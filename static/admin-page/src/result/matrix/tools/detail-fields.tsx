import { useQuery } from '@tanstack/react-query';
import { type MatrixTable, UNREAD_TYPE } from '../../../../../../src/client/matrix';
import { useQueryValues } from '../../../navigation/use-query-value';
import { categoriesQuery } from '../../../queries';
import { Field, Select } from '../../../shared/field';
import type { MatrixView } from '../data/use-matrix-view';
import { typeName, USUAL_TYPES } from '../words';

/** Which projects to show: by category and type, where there is more than one to choose from. */
export function DetailFields({ table, view: { filter } }: { table: MatrixTable; view: MatrixView }) {
  return (
    <>
      <CategoryField categoryId={filter.categoryId} />
      <TypeField table={table} typeKey={filter.typeKey} />
    </>
  );
}

function CategoryField({ categoryId }: { categoryId: string }) {
  const { set } = useQueryValues();
  const { data, isError } = useQuery(categoriesQuery());
  const categories = data?.categories ?? [];
  if (categories.length === 0 && categoryId === '') return null;
  return (
    <Field id="project-category" label="Category">
      <Select
        id="project-category"
        value={categoryId}
        onChange={(event) => {
          set({ category: event.currentTarget.value });
        }}
      >
        <option value="">Any category</option>
        {categories.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {categoryId !== '' && !categories.some(({ id }) => id === categoryId) && (
          <option value={categoryId}>{isError ? 'Names could not be read' : 'One category'}</option>
        )}
      </Select>
    </Field>
  );
}

function TypeField({ table, typeKey }: { table: MatrixTable; typeKey: string }) {
  const { set } = useQueryValues();
  const types = new Set(table.types.filter((type) => type !== UNREAD_TYPE));
  if (!table.hasDetails) for (const type of USUAL_TYPES) types.add(type);
  if (typeKey !== '') types.add(typeKey);
  if (types.size < 2 && typeKey === '') return null;
  return (
    <Field id="project-type" label="Type">
      <Select
        id="project-type"
        value={typeKey}
        onChange={(event) => {
          set({ type: event.currentTarget.value });
        }}
      >
        <option value="">Any type</option>
        {[...types].map((type) => (
          <option key={type} value={type}>
            {typeName(type)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
