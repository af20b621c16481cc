import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import type { ReportSummary } from '../../../../../src/contract/report';
import {
  type CauseContext,
  causeText,
  cellLabel,
  count,
  number,
  outcomeLabel,
} from '../../../../../src/export/wording';
import { useQueryValues } from '../../navigation/use-query-value';
import { Choice } from '../../shared/choice';
import { Field, Select } from '../../shared/field';
import { Lozenge } from '../../shared/lozenge';
import { needsAll } from './matrix-rows';
import styles from './matrix.module.css';
import { useMatrixView } from './use-matrix-view';

/** Find, filter and sort; how much is hidden by it. All of it is in the address. */
export function MatrixTools({
  summary,
  context,
  shown,
  read,
  readsAll,
  gapColumns,
  columns,
}: {
  summary: ReportSummary;
  context: CauseContext;
  shown: number;
  read: number;
  readsAll: boolean;
  gapColumns: number;
  columns: number;
}) {
  const { get, set } = useQueryValues();
  const view = useMatrixView();
  const { total } = summary.counts.projects;
  const cause = summary.causes.find(({ id }) => id === view.causeId);
  const isReading = readsAll && read < summary.parts;
  return (
    <div className={styles['tools']}>
      <Field id="find-project" label="Find a project">
        <Textfield
          id="find-project"
          value={view.find}
          placeholder="Key or name"
          onChange={(event) => {
            set({ find: event.currentTarget.value });
          }}
        />
      </Field>
      <Field id="show-projects" label="Show">
        <Select
          id="show-projects"
          value={view.show}
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
          <option value="met">Projects without a gap</option>
        </Select>
      </Field>
      <Field id="sort-projects" label="Sort">
        <Select
          id="sort-projects"
          value={view.order}
          onChange={(event) => {
            set({ sort: event.currentTarget.value });
          }}
        >
          <option value="">As Jira lists them</option>
          <option value="name">By name</option>
          <option value="worst">Most missing first</option>
        </Select>
      </Field>
      {gapColumns > 0 && gapColumns < columns && (
        <Choice
          type="checkbox"
          label={`Only the ${count(gapColumns, 'permission')} with gaps`}
          checked={get('columns') === 'gaps'}
          onChange={(event) => {
            set({ columns: event.currentTarget.checked ? 'gaps' : '' });
          }}
        />
      )}
      <div className={styles['state']}>
        {view.causeId !== '' && (
          <Lozenge tone="information">{cause ? causeText(cause, context).title : 'One cause'}</Lozenge>
        )}
        <p role="status">
          {isReading
            ? `Reading all projects: ${number(read)} of ${count(summary.parts, 'part')}…`
            : `${number(shown)} of ${count(total, 'project')} shown`}
        </p>
        {needsAll(view) && (
          <Button
            spacing="compact"
            onClick={() => {
              set({ find: '', show: '', sort: '', for: '' });
            }}
          >
            Show all
          </Button>
        )}
      </div>
    </div>
  );
}
