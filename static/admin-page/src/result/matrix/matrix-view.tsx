import { useCallback, useId, useMemo } from 'react';
import { rowAt, unreadParts } from '../../../../../src/client/matrix';
import type { ReportSummary } from '../../../../../src/contract/report';
import type { CauseContext } from '../../../../../src/export/wording';
import { useQueryValues } from '../../navigation/use-query-value';
import { FailureMessage } from '../../shared/failure-message';
import { isClosed, toggled } from './data/fold';
import { matrixColumns } from './data/matrix-columns';
import { useLines } from './data/use-lines';
import { useLookups } from './data/use-lookups';
import { useMatrixTable } from './data/use-matrix-table';
import { useMatrixView } from './data/use-matrix-view';
import { useProjectNames, wantNames } from './data/use-project-names';
import { Grid } from './grid/grid';
import { useSpot } from './grid/use-spot';
import { GridHelp } from './grid-help';
import { MatrixPanel } from './matrix-panel';
import styles from './matrix.module.css';
import { NoLines } from './no-lines';
import { MatrixTools } from './tools/matrix-tools';
import { orderAfterPress } from './tools/order-after-press';
import { useGoTo } from './use-go-to';

/** The grid with its tools and the panel of the opened cell. What is shown, and how, is in the address. */
export function MatrixView({
  summary,
  version,
  context,
}: {
  summary: ReportSummary;
  version: string;
  context: CauseContext;
}) {
  const helpId = useId();
  const { get, set } = useQueryValues();
  const view = useMatrixView();
  const { want, retry, ...reading } = useMatrixTable(summary, version);
  const { table } = reading;
  const everyColumn = useMemo(() => matrixColumns(summary), [summary]);
  const columns = useMemo(
    () => (view.onlyGapColumns ? everyColumn.filter(({ hasGap }) => hasGap) : everyColumn),
    [everyColumn, view.onlyGapColumns],
  );
  const permissions = useMemo(() => columns.map(({ key }) => key), [columns]);
  const lookups = useLookups(table, view.filter);
  const lines = useLines(table, view, permissions, lookups.found);
  const names = useProjectNames();
  const position = useSpot(lines);

  const [openKey = '', openPermission = ''] = get('cell').split(':', 2);
  const openRow = openKey === '' ? -1 : table.keys.indexOf(openKey);
  const openColumn = openPermission === '' ? 0 : permissions.indexOf(openPermission) + 1;

  const toggleGroup = (groupId: string): void => {
    set({ fold: toggled(view.fold, groupId) });
  };
  const goTo = useGoTo(reading, lines, summary.counts.projects.total, position, toggleGroup);
  const see = useCallback(
    (first: number, last: number) => {
      want(unreadParts(table, lines, first, last));
      const nameless: number[] = [];
      for (let line = first; line <= last; line += 1) {
        const row = rowAt(lines, line);
        const id = row === undefined || table.names[row] !== '' ? undefined : table.ids[row];
        if (id) nameless.push(id);
      }
      wantNames(nameless);
    },
    [want, table, lines],
  );
  const failed = lookups.asked.find(({ error }) => error !== null);
  return (
    <>
      <MatrixTools
        {...{ summary, context, reading, lines, lookups, view }}
        columns={everyColumn}
        onGo={goTo}
      />
      {reading.error && <FailureMessage error={reading.error} onRetry={retry} />}
      {failed && <FailureMessage error={failed.error} onRetry={failed.retry} />}
      <div className={styles['split']}>
        <Grid
          {...{ table, lines, columns, names, position, helpId }}
          order={view.order}
          opened={openRow === -1 ? undefined : { row: openRow, column: openColumn }}
          isClosed={(groupId) => isClosed(view.fold, groupId)}
          onOpen={({ row, column }) => {
            set({ cell: `${table.keys[row] ?? ''}:${permissions[column - 1] ?? ''}` });
          }}
          onSort={(column) => {
            set({ sort: orderAfterPress(view.order, permissions[column - 1], table.hasNames) });
          }}
          onToggleGroup={toggleGroup}
          onSee={see}
        >
          <NoLines
            isReading={!reading.isWhole && !reading.error}
            isLooking={lookups.asked.some(({ isLooking }) => isLooking)}
          />
        </Grid>
        {openKey !== '' && (
          <MatrixPanel
            key={`${openKey}:${openPermission}`}
            {...{ reading, summary, version, context }}
            row={openRow}
            projectKey={openKey}
            permission={openPermission}
            onClose={() => {
              set({ cell: '' });
            }}
          />
        )}
      </div>
      <GridHelp id={helpId} isGrouped={view.isGrouped} />
      {names.isFailing && (
        <p className={styles['help']} role="status">
          Some names could not be read just now. Their keys are shown instead.
        </p>
      )}
    </>
  );
}
