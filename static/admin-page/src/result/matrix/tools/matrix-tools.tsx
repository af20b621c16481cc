import type { Lines, Reading } from '../../../../../../src/client/matrix';
import type { ReportSummary } from '../../../../../../src/contract/report';
import { type CauseContext, count } from '../../../../../../src/export/wording';
import { useQueryValues } from '../../../navigation/use-query-value';
import { Choice } from '../../../shared/choice';
import type { Column } from '../data/matrix-columns';
import type { Lookups } from '../data/use-lookups';
import type { MatrixView } from '../data/use-matrix-view';
import { DetailFields } from './detail-fields';
import { FilterFields } from './filter-fields';
import { GoToProject } from './go-to-project';
import { MatrixState } from './matrix-state';
import { OrderFields } from './order-fields';
import styles from './tools.module.css';

/** Find, filter, sort, group and go to; how much is hidden by it. All but the last is in the address. */
export function MatrixTools({
  summary,
  context,
  reading,
  columns,
  lines,
  lookups,
  view,
  onGo,
}: {
  summary: ReportSummary;
  context: CauseContext;
  reading: Reading;
  /** Every permission, hidden ones too. */
  columns: readonly Column[];
  lines: Lines;
  lookups: Lookups;
  view: MatrixView;
  onGo: (key: string) => string | undefined;
}) {
  const { set } = useQueryValues();
  const withGaps = columns.filter(({ hasGap }) => hasGap).length;
  const { table } = reading;
  return (
    <div className={styles['tools']}>
      <FilterFields {...{ summary, columns, view }} />
      <OrderFields {...{ table, columns, view }} />
      <GoToProject onGo={onGo} />
      <DetailFields {...{ table, view }} />
      {withGaps > 0 && withGaps < columns.length && (
        <div className={styles['choice']}>
          <Choice
            type="checkbox"
            label={`Only the ${count(withGaps, 'permission')} with gaps`}
            checked={view.onlyGapColumns}
            onChange={(event) => {
              set({ columns: event.currentTarget.checked ? 'gaps' : '' });
            }}
          />
        </div>
      )}
      <MatrixState {...{ summary, context, reading, lines, lookups, view }} />
    </div>
  );
}
