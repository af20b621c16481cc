import Textfield from '@atlaskit/textfield';
import type { ReportSummary } from '../../../../../../src/contract/report';
import { cellLabel, outcomeLabel } from '../../../../../../src/export/wording';
import { useQueryValues } from '../../../navigation/use-query-value';
import { Field, Select } from '../../../shared/field';
import type { Column } from '../data/matrix-columns';
import type { MatrixView } from '../data/use-matrix-view';

/** Which projects to show: by text, and by how they came out. */
export function FilterFields({
  summary,
  columns,
  view: { filter },
}: {
  summary: ReportSummary;
  columns: readonly Column[];
  view: MatrixView;
}) {
  const { set } = useQueryValues();
  return (
    <>
      <Field id="find-project" label="Find a project">
        <Textfield
          id="find-project"
          value={filter.find}
          placeholder="Key or name"
          onChange={(event) => {
            set({ find: event.currentTarget.value });
          }}
        />
      </Field>
      <Field id="show-projects" label="Show">
        <Select
          id="show-projects"
          value={filter.show}
          onChange={(event) => {
            set({ show: event.currentTarget.value });
          }}
        >
          <option value="">All projects</option>
          <option value="gaps">Projects with any gap</option>
          {(['missing', 'conditional', 'unknown'] as const).map((outcome) => (
            <option key={outcome} value={outcome}>
              With “{outcomeLabel(outcome)}”
            </option>
          ))}
          {summary.verdictReasons.includes('unexplained-yes') && (
            <option value="unexplained">With “{cellLabel('met', 'unexplained')}”</option>
          )}
          {summary.counts.cells['not-applicable'] > 0 && (
            <option value="not-applicable">With “{outcomeLabel('not-applicable')}”</option>
          )}
          <option value="met">
            {filter.permission === '' ? 'Projects without a gap' : `With “${outcomeLabel('met')}”`}
          </option>
        </Select>
      </Field>
      {columns.length > 1 && (
        <Field id="show-permission" label="In permission">
          <Select
            id="show-permission"
            value={filter.permission}
            onChange={(event) => {
              const permission = event.currentTarget.value;
              // A permission alone leaves nothing out; what is sought in it is nearly always what is wrong.
              set({ in: permission, ...(permission !== '' && filter.show === '' && { show: 'gaps' }) });
            }}
          >
            <option value="">Any permission</option>
            {columns.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
